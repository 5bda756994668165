import { formatDate, parseStoredDate } from '../../calendar/plain-date.ts';
import { formatPercentInText } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import { addAdmissions, addRemovals, countGoodOrBetter, countRemoved } from '../grading.ts';
import type { Paragraph } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import type { AdmissionFigures, GradingFigures } from '../province-figures.ts';
import { describeShare, formatCounts, type ReportContext } from './report-context.ts';

/** The sentences that open the report, each with its numerator, base and percent. */
export function buildSummary(context: ReportContext): Paragraph[] {
  return [
    describeOrganizations(context),
    ...describeTermStart(context),
    describeMembers(context),
    describeAdmissions(context.figures.admissions, context),
    describeRemovals(context),
    ...describeYears(context),
    describeCaps(context),
  ].map((text) => ({ kind: 'paragraph', text }));
}

/** A stored date day first; a text that is no date stays as it is. */
export function dateText(stored: string): string {
  const date = parseStoredDate(stored);
  return date === undefined ? stored : formatDate(date);
}

function describeOrganizations(context: ReportContext): string {
  const { organizations } = context.figures;
  const { existing, committees, cells } = organizations;
  return fillWords(context.words.summary.organizations, {
    ...formatCounts({ existing, committees, cells }, context.language),
    ...describeGrading(organizations, context),
  });
}

function describeTermStart({ figures, language, words }: ReportContext): string[] {
  const start = figures.organizations.atTermStart;
  if (start === null) return [];
  const values = { date: dateText(start.date), ...formatCounts({ existing: start.existing }, language) };
  return [fillWords(words.summary.atTermStart, values)];
}

function describeMembers(context: ReportContext): string {
  const { members } = context.figures;
  return fillWords(context.words.summary.members, {
    ...formatCounts({ existing: members.existing }, context.language),
    ...describeGrading(members, context),
  });
}

function describeGrading(figures: GradingFigures, context: ReportContext): Record<string, string> {
  return {
    graded: describeShare(figures.graded, figures.existing, context),
    goodOrBetter: describeShare(countGoodOrBetter(figures), figures.graded, context),
  };
}

function describeAdmissions(
  { actual, target }: AdmissionFigures,
  { language, words }: ReportContext,
): string {
  if (target === null) {
    return fillWords(words.summary.admissionsNoTarget, formatCounts({ actual }, language));
  }
  const hundredths = percentHundredths(actual, target);
  const counts = formatCounts({ actual, target }, language);
  if (hundredths === null) return fillWords(words.summary.admissionsZeroTarget, counts);
  const percent = formatPercentInText(hundredths, language);
  return fillWords(words.summary.admissions, { ...counts, percent });
}

function describeRemovals({ figures, language, words }: ReportContext): string {
  const { expelled, deleted, left } = figures.removals;
  const total = countRemoved(figures.removals);
  return fillWords(words.summary.removals, formatCounts({ expelled, deleted, left, total }, language));
}

/** What adds up over the years of the trend; nothing when there is only one year. */
function describeYears({ figures, language, words }: ReportContext): string[] {
  const first = figures.trend[0];
  const last = figures.trend.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const removals = addRemovals(figures.trend.map((year) => year.removals));
  const { actual } = addAdmissions(figures.trend.map((year) => year.admissions));
  const { expelled, deleted, left } = removals;
  const total = countRemoved(removals);
  return [
    fillWords(words.summary.totals, {
      first: periodText(first.period, language),
      last: periodText(last.period, language),
      ...formatCounts({ actual, total, expelled, deleted, left }, language),
    }),
  ];
}

function describeCaps({ figures, language, words }: ReportContext): string {
  const exceeded = figures.caps.filter((cap) => cap.exceeded).length;
  return fillWords(words.summary.caps, formatCounts({ groups: figures.caps.length, exceeded }, language));
}
