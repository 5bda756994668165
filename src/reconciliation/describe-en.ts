import { formatFigure, listFigures } from './format-figure.ts';
import type { Relation } from './relation.ts';

type Kind<Name extends Relation['kind']> = Extract<Relation, { kind: Name }>;

/** The relation in English. */
export function describeInEnglish(relation: Relation): string {
  switch (relation.kind) {
    case 'share':
      return describeShare(relation);
    case 'sum':
      return describeSum(relation);
    case 'part':
      return describePart(relation);
    case 'target':
      return describeTarget(relation);
    case 'percent':
      return describePercent(relation);
    case 'change':
      return describeChange(relation);
    default:
      return describeDifference(relation);
  }
}

function show(value: number | string | null): string {
  return value === null ? '–' : formatFigure(value, 'en');
}

function list(values: readonly (number | string)[], conjunction = 'or'): string {
  return listFigures(values, 'en', conjunction);
}

function describeShare(relation: Kind<'share'>): string {
  const share = `${show(relation.part)} of ${show(relation.base)}`;
  const value = `${show(relation.recomputed)}%`;
  if (relation.verdict === 'missing') return `No percent is printed for ${share}; it is ${value}.`;
  if (relation.verdict === 'untestable') return `No percent can be taken of ${share}.`;
  if (relation.published === relation.part) return `${share}: the part is larger than the whole.`;
  const found = relation.baseFound
    ? ' The base is not printed beside it but stands before it in the text.'
    : '';
  if (relation.verdict === 'agrees' && relation.published !== relation.recomputed) {
    return `${share} is ${value}; the printed bound or estimate of ${show(relation.published)}% holds.${found}`;
  }
  if (relation.verdict === 'agrees') return `${share} is ${show(relation.published)}%, as printed.${found}`;
  return [
    `${share} is ${value}, not ${show(relation.published)}%.${found}`,
    relation.cut ? 'The printed percent was cut off instead of rounded.' : '',
    nameAlternatives(relation),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function nameAlternatives({ part, base, numerators, bases, pairs, published }: Kind<'share'>): string {
  const single = [
    numerators.length > 0 ? `${list(numerators)} of ${show(base)}` : '',
    bases.length > 0 ? `${show(part)} of ${list(bases)}` : '',
  ].filter((words) => words !== '');
  if (single.length > 0) return `${show(published)}% would be ${single.join(', or ')}.`;
  if (pairs.length === 0) return 'No counts within 30 of the printed ones give the printed percent.';
  const both = pairs.map(([left, right]) => `${show(left)} of ${show(right)}`).join(', ');
  return `Changing one count by up to 30 does not give ${show(published)}%; changing both would: ${both}.`;
}

function describeSum(relation: Kind<'sum'>): string {
  const parts = relation.parts.map((part) => show(part.value)).join(' + ');
  const sum = `${parts} = ${show(relation.recomputed)}`;
  if (relation.verdict === 'agrees') return `${sum}, as printed.`;
  const needed = relation.parts
    .flatMap((part) => (part.needed === null ? [] : [`${show(part.needed)} instead of ${show(part.value)}`]))
    .join(', or ');
  const change = needed === '' ? '' : ` If the total is right, one part would have to be ${needed}.`;
  if (relation.verdict === 'untestable') {
    return `${sum}, close to the printed ${show(relation.published)}; the text does not say whether the list is complete.`;
  }
  return `${sum}, not ${show(relation.published)}.${change}`;
}

function describePart(relation: Kind<'part'>): string {
  const total = show(relation.published);
  if (relation.verdict === 'agrees') {
    return relation.parts.length === 1
      ? `${list(relation.parts)} can be a part of ${total}.`
      : `${list(relation.parts, 'and')} can each be a part of ${total}; the list need not be complete.`;
  }
  const larger = relation.parts.filter((part) => part > Number(relation.published));
  return `${list(larger, 'and')} cannot be a part of ${total}: the part is larger than the whole.`;
}

function describeTarget(relation: Kind<'target'>): string {
  const actual = show(relation.actual);
  const percent = `${show(relation.published)}%`;
  const base = relation.basis === 'target' ? 'target' : 'figure of the earlier period';
  if (relation.verdict === 'untestable') return `${actual} as ${percent} of the ${base} cannot be tested.`;
  if (relation.printedBase !== null) {
    const share = `${actual} is ${show(relation.recomputed)}% of the printed ${base} ${show(relation.printedBase)}`;
    if (relation.verdict === 'agrees') return `${share}, as printed.`;
    const fit = relation.fitting.length > 0 ? ` ${percent} would need ${list(relation.fitting)}.` : '';
    return `${share}, not ${percent}.${fit}`;
  }
  if (relation.verdict === 'agrees') {
    const { range, fitting } = relation;
    const wide = range !== null && range.to - range.from >= fitting.length;
    const span = wide ? ` (any from ${show(range.from)} to ${show(range.to)})` : '';
    return `${actual} is ${percent} of a ${base} of ${list(fitting)}${span}.`;
  }
  const nearest = relation.nearest
    .map((near) => `${show(near.base)} gives ${show(near.percent)}%`)
    .join(', ');
  return `There is no whole ${base} of which ${actual} is ${percent}; ${nearest}.`;
}

function describePercent(relation: Kind<'percent'>): string {
  const percent = `${show(relation.published)}%`;
  const precision =
    relation.siblingDecimals === null
      ? ''
      : ` It has fewer decimals than the percents beside it (${String(relation.siblingDecimals)}).`;
  if (relation.part === null) {
    return `${percent} cannot be tested: the text gives neither the count nor its base.${precision}`;
  }
  const part = show(relation.part);
  const near = relation.bases.length > 0 ? ` ${part} would be ${percent} of ${list(relation.bases)}.` : '';
  return `${part} as ${percent} cannot be tested: no figure printed before it is the base.${near}`;
}

function describeChange(relation: Kind<'change'>): string {
  const change = `${relation.direction === 'up' ? 'up' : 'down'} ${show(relation.published)}`;
  if (relation.current === null)
    return `The change (${change}) cannot be tested: the text does not say from what.`;
  const current = show(relation.current);
  if (relation.verdict === 'untestable') {
    const start =
      relation.impliedStart === null ? '' : `; it implies ${show(relation.impliedStart)} at the start`;
    return `${current}, ${change}: the figure at the start is not printed${start}.`;
  }
  const from = `From ${show(relation.start)} to ${current} is ${show(relation.recomputed)}`;
  if (relation.verdict === 'agrees') return `${from}, as printed.`;
  return `${from}, not ${show(relation.published)} ${relation.direction}.`;
}

function describeDifference(relation: Kind<'difference'>): string {
  const points = `${relation.direction} ${show(relation.published)}`;
  if (relation.verdict === 'untestable') {
    const implied =
      relation.impliedReference === null ? '' : `; it implies ${show(relation.impliedReference)}% before`;
    return `The difference (${points}) cannot be tested: the percent it is taken from is not certain${implied}.`;
  }
  const between = `Between ${show(relation.reference)}% and ${show(relation.current)}%`;
  if (relation.verdict === 'agrees') return `${between} the difference is ${points}, as printed.`;
  return `${between} the difference is ${show(relation.recomputed)} percentage points ${relation.direction}, not ${show(relation.published)}.`;
}
