import type { ASTNode } from '@marcbachmann/cel-js';
import { DISCIPLINE_FORMS, RATING_LEVELS } from '../registry/facts.ts';
import { readFact, report, reportValue, sourceOf, type CheckContext } from './check-context.ts';
import type { ConditionNode } from './condition-node.ts';
import { findNearest } from './find-nearest.ts';

const FUNCTIONS = [
  'has',
  'parameter',
  'level',
  'form',
  'atLeast',
  'monthsBefore',
  'monthsAfter',
  'daysAfter',
] as const;
type FunctionName = (typeof FUNCTIONS)[number];

/** How many arguments each function takes. */
const ARGUMENTS: Readonly<Record<FunctionName, number>> = {
  has: 1,
  parameter: 1,
  level: 1,
  form: 1,
  atLeast: 2,
  monthsBefore: 2,
  monthsAfter: 2,
  daysAfter: 2,
};

/** Checks a call of one of the functions a condition may use; anything else is a problem. */
export function checkCall(ast: ASTNode & { op: 'call' }, context: CheckContext): ConditionNode | undefined {
  const [name, args] = ast.args;
  const known = FUNCTIONS.find((candidate) => candidate === name);
  const [first, second] = args;
  if (known === undefined || first === undefined || args.length !== ARGUMENTS[known]) {
    return report(ast, context, 'rules.condition.invalid', { found: sourceOf(ast) });
  }
  switch (known) {
    case 'has': {
      if (sourceOf(first) === 'decidedGrade') return { op: 'isDecided', type: 'boolean' };
      const fact = readFact(first, context);
      return fact === undefined ? undefined : { op: 'known', type: 'boolean', fact };
    }
    case 'parameter':
      return readParameter(first, context);
    case 'level':
      return readListed(first, 'level', RATING_LEVELS, context);
    case 'form':
      return readListed(first, 'form', DISCIPLINE_FORMS, context);
    case 'atLeast':
      return second === undefined ? undefined : readAtLeast(ast, first, second, context);
    case 'monthsBefore':
    case 'monthsAfter': {
      const date = context.check(first, 'date', context);
      const months = second === undefined ? undefined : context.check(second, 'number', context);
      return date === undefined || months === undefined
        ? undefined
        : { op: known, type: 'date', date, months };
    }
    case 'daysAfter': {
      const date = context.check(first, 'date', context);
      const days = second === undefined ? undefined : context.check(second, 'number', context);
      return date === undefined || days === undefined
        ? undefined
        : { op: 'daysAfter', type: 'date', date, days };
    }
  }
}

function readText(ast: ASTNode, context: CheckContext): string | undefined {
  if (ast.op === 'value' && typeof ast.args === 'string') return ast.args;
  return report(ast, context, 'rules.condition.type', {
    left: 'text',
    right: sourceOf(ast),
  });
}

function readParameter(ast: ASTNode, context: CheckContext): ConditionNode | undefined {
  const name = readText(ast, context);
  if (name === undefined) return undefined;
  if (context.scope.parameters.has(name)) return { op: 'parameter', type: 'number', name };
  const nearest = findNearest(name, [...context.scope.parameters]);
  return report(ast, context, 'rules.parameter.unknown', { name, nearest });
}

function readListed(
  ast: ASTNode,
  type: 'level' | 'form',
  list: readonly string[],
  context: CheckContext,
): ConditionNode | undefined {
  const name = readText(ast, context);
  if (name === undefined) return undefined;
  const index = list.indexOf(name);
  return index >= 0 ? { op: 'constant', type, value: index + 1 } : reportValue(ast, context, name, list);
}

/** `atLeast(x, y)`: grade or level x is as good as y or better. */
function readAtLeast(
  ast: ASTNode,
  leftAst: ASTNode,
  rightAst: ASTNode,
  context: CheckContext,
): ConditionNode | undefined {
  const left = context.check(leftAst, undefined, context);
  const right = context.check(rightAst, left?.type, context);
  if (left === undefined || right === undefined) return undefined;
  if (left.type !== 'grade' && left.type !== 'level') {
    return report(ast, context, 'rules.condition.type', { left: left.type, right: 'atLeast' });
  }
  return { op: 'atLeast', type: 'boolean', left, right };
}
