import { parse, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import { checkNode } from './check-condition.ts';
import type { ConditionProblem, ConditionScope, ParsedCondition } from './condition-problem.ts';

/**
 * Parses CEL text and checks names and types against the dictionary of facts and the pack's parameters. All problems of
 * names and types are found at once, a syntax error alone. Diagnostics: `rules.condition.invalid`,
 * `rules.condition.type`, `rules.fact.unknown`, `rules.parameter.unknown`, `rules.value.unknown`.
 *
 * @example parseCondition('scoreTotal < 50', { parameters: new Set() }).problems // []
 */
export function parseCondition(text: string, scope: ConditionScope): ParsedCondition {
  const problems: ConditionProblem[] = [];
  const tree = parseText(text, problems);
  if (tree === undefined) return { node: undefined, problems };
  const node = checkNode(tree, 'boolean', { scope, problems, check: checkNode });
  return { node: problems.length === 0 ? node : undefined, problems };
}

function parseText(text: string, problems: ConditionProblem[]): ASTNode | undefined {
  try {
    return parse(text).ast;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const offset = error.range?.start ?? 0;
    problems.push({
      code: 'rules.condition.invalid',
      offset,
      // At its end there is nothing left to quote: the last words show where it breaks off.
      params: { found: text.slice(offset, offset + 20) || text.slice(-20) },
    });
    return undefined;
  }
}
