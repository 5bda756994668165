import { formatCount, formatCountInText, formatPercentInText } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import { reviewBases } from '../legal-bases.ts';
import { addAdmissions, addRemovals, countGoodOrBetter, countRemoved } from '../grading.ts';
import { percentHundredths } from '../percent.ts';
import type { GradingFigures, RemovalFigures, YearFigures } from '../province-figures.ts';
import { shownDate } from '../tables/frame.ts';
import type { NarrativeContext } from './context.ts';

/** Good or better of each year, first of the organizations, then of the members; years without grades are left out. */
export function describeYears(trend: readonly YearFigures[], context: NarrativeContext): string[] {
  return (['organizations', 'members'] as const).flatMap((kind) => {
    const parts = trend
      .filter((year) => year[kind].graded > 0)
      .map((year, index) => describeYear(year.period, year[kind], kind, index === 0, context));
    return parts.length < 2
      ? []
      : [fillWords(context.words.years.organizations, { parts: capital(parts.join('; ')) })];
  });
}

function describeYear(
  code: string,
  figures: GradingFigures,
  kind: 'organizations' | 'members',
  isFirst: boolean,
  { words, language }: NarrativeContext,
): string {
  const { firstOrganizations, nextOrganizations, firstMembers, nextMembers } = words.years;
  const text =
    kind === 'organizations'
      ? isFirst
        ? firstOrganizations
        : nextOrganizations
      : isFirst
        ? firstMembers
        : nextMembers;
  const count = countGoodOrBetter(figures);
  return fillWords(text, {
    period: periodText(code, language),
    count: formatCount(count, language),
    graded: formatCount(figures.graded, language),
    percent: formatPercentInText(percentHundredths(count, figures.graded) ?? 0, language),
  });
}

/** Says that the years stand under different rules, where they do. */
export function noteRules(trend: readonly YearFigures[], { words, language }: NarrativeContext): string[] {
  if (new Set(trend.map(({ rules }) => rules)).size < 2) return [];
  const list = trend.map(({ period, rules }) => {
    const base = reviewBases(Number(period.slice(0, 4)))[0];
    return `${periodText(period, language)}: ${base === undefined ? rules : base.number}`;
  });
  return [fillWords(words.years.otherRules, { list: list.join('; ') })];
}

/** How many grassroots organizations more or fewer there are than at the start of the term. */
export function describeTerm(
  existing: number,
  start: { readonly date: string; readonly existing: number } | null,
  { words, language }: NarrativeContext,
): string[] {
  if (start === null) return [];
  const { termUp, termDown, termSame } = words.years;
  const text = existing === start.existing ? termSame : existing > start.existing ? termUp : termDown;
  return [
    fillWords(text, {
      date: shownDate(start.date),
      start: formatCountInText(start.existing, language),
      existing: formatCountInText(existing, language),
      difference: formatCountInText(Math.abs(existing - start.existing), language),
    }),
  ];
}

/** Admissions of each year against its target, and of all of them together; one sentence. */
export function describeAdmissions(
  trend: readonly YearFigures[],
  { words, language }: NarrativeContext,
): string {
  const parts = trend.map(({ period, admissions: { actual, target } }) => {
    const percent = target === null ? null : percentHundredths(actual, target);
    const values = {
      period: periodText(period, language),
      actual: formatCountInText(actual, language),
      target: formatCountInText(target ?? 0, language),
      percent: percent === null ? '' : formatPercentInText(percent, language),
    };
    return fillWords(percent === null ? words.admissions.withoutTarget : words.admissions.withTarget, values);
  });
  const { actual } = addAdmissions(trend.map(({ admissions }) => admissions));
  const total =
    trend.length < 2
      ? ''
      : fillWords(words.admissions.total, { actual: formatCountInText(actual, language) });
  return `${capital(parts.join('; '))}${total}.`;
}

/** Removals of the period, and over the years of the trend. */
export function describeRemovals(
  trend: readonly YearFigures[],
  own: RemovalFigures,
  { words, language }: NarrativeContext,
): string[] {
  const say = (text: string, figures: RemovalFigures, more: Readonly<Record<string, string>> = {}): string =>
    fillWords(text, {
      ...more,
      total: formatCountInText(countRemoved(figures), language),
      expelled: formatCountInText(figures.expelled, language),
      deleted: formatCountInText(figures.deleted, language),
      left: formatCountInText(figures.left, language),
    });
  const first = trend[0];
  const last = trend.at(-1);
  const year = countRemoved(own) === 0 ? words.removals.none : say(words.removals.year, own);
  if (first === undefined || last === undefined || first === last) return [year];
  const span = { first: periodText(first.period, language), last: periodText(last.period, language) };
  return [year, say(words.removals.years, addRemovals(trend.map(({ removals }) => removals)), span)];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
