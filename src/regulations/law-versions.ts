import { dayAfter, type PlainDate } from '../calendar/plain-date.ts';
import type { Citation, Confidence, DateRange, PackDocument, Rule, RulePack } from './rule-pack.ts';

/**
 * The days on which a pack says something else than the day before, earliest first: a rule begins or ends, a parameter
 * takes another value, a document comes into force or leaves it.
 */
export function listLawChanges(pack: RulePack): readonly PlainDate[] {
  const ranges: Partial<DateRange>[] = [
    ...pack.rules.map(({ inForce }) => inForce ?? {}),
    ...[...pack.documents.values()].map(({ inForce }) => inForce),
    ...[...pack.parameters.values()].flatMap(({ values }) => values.map(({ from }) => ({ from }))),
  ];
  const days = ranges.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [dayAfter(to)]),
  ]);
  return [...new Set(days)].sort();
}

/** Which version of the law a day falls under: how many changes there were up to and including it. */
export function findVersion(changes: readonly PlainDate[], day: PlainDate): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change !== undefined && change <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The document a citation means: the one of that key, or of the series of that name the one in force on the day (before
 * the first of them the first). `undefined` when there is neither.
 */
export function findDocument(pack: RulePack, key: string, day: PlainDate): PackDocument | undefined {
  const own = pack.documents.get(key);
  if (own !== undefined) return own;
  const series = [...pack.documents.values()]
    .filter((document) => document.series === key)
    .sort((left, right) => (left.inForce.from < right.inForce.from ? -1 : 1));
  return series.findLast(({ inForce }) => inForce.from <= day) ?? series[0];
}

const ORDER: readonly Confidence[] = ['read', 'secondary', 'inferred'];

/**
 * How well a rule is known as it stood on a day: no better than its text. A clause read in one document of a series is known
 * from a secondary source where the document then in force was not read itself.
 */
export function confidenceOn(pack: RulePack, rule: Rule, day: PlainDate): Confidence {
  const places = [
    rule.confidence,
    ...citesOn(pack, rule, day).map(({ document }) => pack.documents.get(document)?.confidence ?? 'read'),
  ].map((each) => ORDER.indexOf(each));
  return ORDER[Math.max(...places)] ?? rule.confidence;
}

/** The citations of a rule that stood on a day, the document of a series in its place; all where none stood yet. */
export function citesOn(pack: RulePack, rule: Rule, day: PlainDate): readonly Citation[] {
  const cites = rule.cites.map((cite) => {
    const document = findDocument(pack, cite.document, day);
    return { cite: document === undefined ? cite : { ...cite, document: document.key }, document };
  });
  const standing = cites.filter(({ document }) => document !== undefined && document.inForce.from <= day);
  return (standing.length > 0 ? standing : cites).map(({ cite }) => cite);
}
