import type { Language } from '../../messages/language.ts';
import { formatCount } from '../../messages/numbers.ts';
import { publicWords } from '../../messages/public-words.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import { reportWords } from '../../messages/report-words/words.ts';
import type { Block, ReportDocument } from '../model.ts';
import { buildRunBasis } from '../province/run-basis.ts';
import { LARGEST_HIDDEN } from './hide-small.ts';
import { hideYear, type ShownCounts, type ShownGrading } from './hide-year.ts';
import { shareText } from './public-cells.ts';
import type { PublicFigures } from './public-figures.ts';
import {
  buildPublicGrades,
  buildPublicUnits,
  buildPublicYears,
  type PublicContext,
} from './public-tables.ts';

/**
 * The report for people outside the committee: counts of the whole and of the units directly below, no person, no group
 * so small that it is one. What is hidden stands in no format: the document and its data are made of what may be printed
 * alone.
 */
export function buildPublicReport(figures: PublicFigures, language: Language): ReportDocument {
  const words = reportWords(language);
  const own = publicWords(language);
  const years = figures.years.map((year) => ({ year, shown: hideYear(year) }));
  const context: PublicContext = { language, words, years };
  const title = fillWords(words.title, { period: periodText(figures.period, language) });
  const note = (text: string): Block => ({ kind: 'paragraph', text, role: 'note' });
  return {
    id: 'province-public',
    language,
    title: fillWords(own.title, { title }),
    subtitle: figures.name,
    form: { kind: 'report' },
    basis: buildRunBasis(figures, words, language),
    blocks: [
      note(fillWords(own.suppressed, { most: formatCount(LARGEST_HIDDEN, language) })),
      note(own.noNames),
      { kind: 'heading', text: words.sections.years },
      buildPublicYears(context),
      { kind: 'heading', text: words.sections.grades },
      buildPublicGrades(context),
      { kind: 'heading', text: words.sections.notes },
      note(words.notes.prepared),
      note(words.notes.removals),
      { kind: 'annex', id: 'units', text: own.annex, landscape: true },
      ...buildPublicUnits(context),
    ],
    data: buildPublicData(figures, context),
  };
}

/** The same for scripts: `hidden` where a count, or a percent that would tell it, is not published. */
function buildPublicData(figures: PublicFigures, { years }: PublicContext): unknown {
  const last = years.at(-1);
  return {
    period: figures.period,
    asOf: figures.asOf,
    run: figures.run,
    name: figures.name,
    rules: { id: figures.rules.id, hash: figures.rules.hash },
    public: { hidden: { from: 1, to: LARGEST_HIDDEN } },
    ...(last === undefined ? {} : countsData(last.shown.whole, last.year.target)),
    byUnit: (last?.shown.units ?? []).map((counts, at) => {
      const unit = last?.year.units[at];
      return { code: unit?.code ?? '', name: unit?.name ?? null, ...countsData(counts) };
    }),
    trend: years.map(({ year, shown }) => ({
      period: year.period,
      rules: year.rules,
      ...countsData(shown.whole, year.target),
    })),
  };
}

function countsData({ organizations, members, admitted, removals }: ShownCounts, target?: number | null) {
  const admissions =
    target === undefined
      ? { actual: admitted }
      : { actual: admitted, target, percent: shareText(admitted, target) };
  return { organizations: gradingData(organizations), members: gradingData(members), admissions, removals };
}

function gradingData({ existing, graded, goodOrBetter, notGraded, ...grades }: ShownGrading) {
  const byGrade = Object.entries(grades).map(([grade, count]) => [
    grade,
    { count, percent: shareText(count, graded) },
  ]);
  return {
    existing,
    graded,
    notGraded,
    byGrade: Object.fromEntries(byGrade) as unknown,
    goodOrBetter: { count: goodOrBetter, base: graded, percent: shareText(goodOrBetter, graded) },
  };
}
