import type { ConditionNode } from './condition-node.ts';
import { SENTENCE_WORDS } from './condition-words.ts';
import { describeParameter, fill, nameFact, writeNumber, type SentenceContext } from './sentence-context.ts';

/**
 * The two sides of a comparison of numbers. A share, which a condition writes without division (`a * 100 < b * 30`), is
 * said as one: "a" and "30% of b".
 */
export function describeNumber(
  left: ConditionNode,
  right: ConditionNode,
  context: SentenceContext,
): { readonly left: string; readonly right: string } {
  const part = readHundredfold(left);
  const share = part === undefined ? undefined : readShare(right, context);
  if (part !== undefined && share !== undefined) return { left: write(part, false, context), right: share };
  return { left: write(left, false, context), right: write(right, false, context) };
}

function readHundredfold(node: ConditionNode): ConditionNode | undefined {
  const hundred = node.op === 'arithmetic' && node.sign === '*' && node.right.op === 'constant';
  return hundred && node.right.value === 100 ? node.left : undefined;
}

function readShare(node: ConditionNode, context: SentenceContext): string | undefined {
  if (node.op !== 'arithmetic' || node.sign !== '*') return undefined;
  const whole = write(node.left, true, context);
  const { percentOf } = SENTENCE_WORDS[context.language];
  if (node.right.op === 'constant')
    return fill(percentOf, { percent: `${writeNumber(Number(node.right.value), context.language)}%`, whole });
  if (node.right.op !== 'parameter') return undefined;
  if (context.parameters.get(node.right.name)?.unit !== 'percent') return undefined;
  return fill(percentOf, { percent: describeParameter(node.right.name, context), whole });
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': ':' } as const;

function write(node: ConditionNode, within: boolean, context: SentenceContext): string {
  switch (node.op) {
    case 'constant':
      return writeNumber(Number(node.value), context.language);
    case 'parameter':
      return describeParameter(node.name, context);
    case 'fact':
      return nameFact(node.fact, context);
    case 'arithmetic': {
      const text = `${write(node.left, true, context)} ${SIGNS[node.sign]} ${write(node.right, true, context)}`;
      return within ? `(${text})` : text;
    }
    default:
      return '';
  }
}
