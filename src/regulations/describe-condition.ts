import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { LISTED_WORDS, MEMBER_KIND_WORDS, RELATION_WORDS, SENTENCE_WORDS } from './condition-words.ts';
import type { ConditionNode, Relation } from './condition-node.ts';
import { describeNumber } from './describe-number.ts';
import { fill, nameFact, type SentenceContext } from './sentence-context.ts';

const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/**
 * A checked condition as a sentence without its subject, in the language of the context, parameters by their values on
 * its day. What is negated is said by its opposite.
 *
 * @example describeCondition(node, context) // 'tổng điểm dưới 50 điểm'
 */
export function describeCondition(node: ConditionNode, context: SentenceContext): string {
  return describePart(node, false, context);
}

function describePart(node: ConditionNode, negated: boolean, context: SentenceContext): string {
  const words = SENTENCE_WORDS[context.language];
  switch (node.op) {
    case 'not':
      return describePart(node.operand, !negated, context);
    case 'and':
    case 'or': {
      const op = (node.op === 'and') === negated ? 'or' : 'and';
      return [node.left, node.right].map((part) => describeSide(part, op, negated, context)).join(words[op]);
    }
    case 'fact':
      return fill(negated ? words.no : words.yes, { fact: nameFact(node.fact, context) });
    case 'known':
      return fill(negated ? words.unknown : words.known, { fact: nameFact(node.fact, context) });
    case 'isDecided':
      return negated ? words.undecided : words.decided;
    case 'atLeast':
      return fill(negated ? words.below : words.atLeast, {
        left: describeValue(node.left, context),
        right: describeValue(node.right, context),
      });
    case 'compare':
      return describeComparison(node, negated, context);
    default:
      return node.op === 'constant' && (node.value === true) !== negated ? words.always : words.never;
  }
}

/** A side of "and" in an "or", or the other way round, stands in parentheses. */
function describeSide(
  node: ConditionNode,
  around: 'and' | 'or',
  negated: boolean,
  context: SentenceContext,
): string {
  let inner = node;
  let turned = negated;
  while (inner.op === 'not') {
    inner = inner.operand;
    turned = !turned;
  }
  const text = describePart(inner, turned, context);
  if (inner.op !== 'and' && inner.op !== 'or') return text;
  const op = (inner.op === 'and') === turned ? 'or' : 'and';
  return op === around ? text : `(${text})`;
}

function describeComparison(
  node: ConditionNode & { op: 'compare' },
  negated: boolean,
  context: SentenceContext,
): string {
  const relation = negated ? OPPOSITE[node.relation] : node.relation;
  const { type } = node.left;
  const kind = type === 'date' ? 'date' : type === 'number' || type === 'form' ? 'number' : 'same';
  const pattern = RELATION_WORDS[context.language][kind][relation] ?? '';
  if (type === 'number') return fill(pattern, describeNumber(node.left, node.right, context));
  return fill(pattern, {
    left: describeValue(node.left, context),
    right: describeValue(node.right, context),
  });
}

function describeValue(node: ConditionNode, context: SentenceContext): string {
  const words = SENTENCE_WORDS[context.language];
  switch (node.op) {
    case 'fact':
      return nameFact(node.fact, context);
    case 'decidedGrade':
    case 'reviewCutoff':
    case 'yearStart':
    case 'yearEnd':
    case 'asOf':
    case 'due':
      return words[node.op];
    case 'monthsBefore':
    case 'monthsAfter': {
      const { left } = describeNumber(node.months, node.months, context);
      const counted = node.months.op === 'constant' ? `${left}${words.units.months}` : left;
      return fill(words[node.op], { date: describeValue(node.date, context), months: counted });
    }
    case 'daysAfter': {
      const { left } = describeNumber(node.days, node.days, context);
      const counted = node.days.op === 'constant' ? `${left}${words.units.days}` : left;
      return fill(words.daysAfter, { date: describeValue(node.date, context), days: counted });
    }
    case 'constant':
      return describeConstant(node, context);
    default:
      return describePart(node, false, context);
  }
}

function describeConstant(
  { type, value }: ConditionNode & { op: 'constant' },
  { language }: SentenceContext,
): string {
  switch (type) {
    case 'grade':
      return LISTED_WORDS[language].grade[Number(value)] ?? String(value);
    case 'level':
    case 'form':
      return LISTED_WORDS[language][type][Number(value) - 1] ?? String(value);
    case 'memberKind':
      return MEMBER_KIND_WORDS[language][String(value)] ?? String(value);
    case 'date':
      return formatDate(String(value) as PlainDate);
    default:
      return String(value);
  }
}
