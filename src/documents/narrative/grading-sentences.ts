import {
  formatCount,
  formatCountInText,
  formatPercent,
  formatPercentInText,
} from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import type { UnitSubject } from '../../messages/table-words/unit-table-words.ts';
import { GRADES, type Grade } from '../../registry/grades.ts';
import { countGoodOrBetter, countNotGraded } from '../grading.ts';
import { percentHundredths } from '../percent.ts';
import { NOT_GRADED_REASONS, type GradingFigures } from '../province-figures.ts';
import type { NarrativeContext } from './context.ts';

/** The grades of one kind of subject, beside those of the year before. */
export interface SubjectGrading {
  readonly subject: UnitSubject;
  readonly now: GradingFigures;
  readonly before: GradingFigures | null;
  /** Grassroots organizations by kind; only for them. */
  readonly kinds?: { readonly committees: number; readonly cells: number };
}

type Read = (figures: GradingFigures) => number;

/**
 * The paragraph on one kind of subject: how many there are and were graded, each grade with its share of those graded and
 * the change in points, good or better, and who was not graded and why.
 */
export function describeGrading(own: SubjectGrading, context: NarrativeContext): string {
  const { words, language } = context;
  const { now } = own;
  const graded = percentHundredths(now.graded, now.existing);
  return [
    describeTotal(own, context),
    ...(graded === null
      ? []
      : [
          fillWords(words.grading.graded, {
            graded: formatCount(now.graded, language),
            existing: formatCount(now.existing, language),
            percent: formatPercentInText(graded, language),
          }),
        ]),
    ...(now.graded === 0 ? [] : [describeGrades(own, context), describeGoodOrBetter(own, context)]),
    ...describeNotGraded(now, context),
  ].join(' ');
}

function describeTotal(
  { subject, now, kinds }: SubjectGrading,
  { words, language }: NarrativeContext,
): string {
  const values = {
    subject: words.subjects[subject],
    existing: formatCountInText(now.existing, language),
    committees: formatCountInText(kinds?.committees ?? 0, language),
    cells: formatCountInText(kinds?.cells ?? 0, language),
  };
  return fillWords(kinds === undefined ? words.grading.total : words.grading.totalGrassroots, values);
}

function describeGrades(own: SubjectGrading, context: NarrativeContext): string {
  const { words, language } = context;
  const isNamed = (grade: Grade): boolean =>
    grade === 'KHTNV' || own.now.byGrade[grade] > 0 || (own.before?.byGrade[grade] ?? 0) > 0;
  const list = GRADES.filter(isNamed).map((grade) => {
    const read: Read = (figures) => figures.byGrade[grade];
    return fillWords(words.grading.grade, {
      name: words.gradeNames[grade],
      count: formatCountInText(read(own.now), language),
      percent: formatShare(own.now, read, context),
      change: describeChange(own, read, context),
    });
  });
  return fillWords(words.grading.grades, { list: list.join('; ') });
}

function describeGoodOrBetter(own: SubjectGrading, context: NarrativeContext): string {
  const { words, language } = context;
  return fillWords(words.grading.goodOrBetter, {
    count: formatCount(countGoodOrBetter(own.now), language),
    graded: formatCount(own.now.graded, language),
    percent: formatShare(own.now, countGoodOrBetter, context),
    change: describeChange(own, countGoodOrBetter, context),
  });
}

function describeNotGraded(now: GradingFigures, { words, language }: NarrativeContext): string[] {
  const total = countNotGraded(now);
  if (total === 0) return [];
  const list = NOT_GRADED_REASONS.filter((reason) => now.notGraded[reason] > 0).map((reason) =>
    fillWords(words.grading.reason, {
      name: words.reasons[reason],
      count: formatCountInText(now.notGraded[reason], language),
    }),
  );
  return [
    fillWords(words.grading.notGraded, { count: formatCountInText(total, language), list: list.join(', ') }),
  ];
}

function formatShare(figures: GradingFigures, read: Read, { language }: NarrativeContext): string {
  return formatPercentInText(percentHundredths(read(figures), figures.graded) ?? 0, language);
}

/** ` (tăng 1,38 điểm % so với năm 2022)`; nothing without a year before. Shares are rounded first, as printed. */
function describeChange(
  { now, before }: SubjectGrading,
  read: Read,
  { words, language, frame }: NarrativeContext,
): string {
  const share = percentHundredths(read(now), now.graded);
  const past = before === null ? null : percentHundredths(read(before), before.graded);
  if (share === null || past === null || frame.previous === null) return '';
  const { up, down, same } = words.grading;
  const points = formatPercent(Math.abs(share - past), language);
  const text = share === past ? same : share > past ? up : down;
  return fillWords(text, { points, before: periodText(frame.previous.period, language) });
}
