import { fillWords } from '../../messages/report-words/fill-words.ts';
import { reportWords } from '../../messages/report-words/words.ts';
import { narrativeWords } from '../../messages/narrative-words/words.ts';
import type { UnitSubject } from '../../messages/table-words/unit-table-words.ts';
import { formatCount, formatCountInText, formatPercentInText } from '../../messages/numbers.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import { reviewBases } from '../legal-bases.ts';
import type { Block, ReportDocument } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import type { ProvinceFigures } from '../province-figures.ts';
import { buildProvinceData } from '../province/province-data.ts';
import { buildYearTable } from '../province/year-table.ts';
import { countRemoved } from '../grading.ts';
import { countDisciplined, type DisciplineFigures } from '../tables/discipline-table.ts';
import {
  buildBasis,
  frameData,
  notePreparation,
  titleOf,
  type ReportFrame,
  type TableReport,
} from '../tables/frame.ts';
import type { MovementFigures } from '../tables/movement-figures.ts';
import type { ReviewFigures } from '../tables/review-table.ts';
import { buildAnnexes, annexData } from './annexes.ts';
import { fillIn, heading, paragraph, type NarrativeContext } from './context.ts';
import { describeReview } from './review-sentences.ts';
import { describeGrading, type SubjectGrading } from './grading-sentences.ts';
import {
  describeAdmissions,
  describeRemovals,
  describeTerm,
  describeYears,
  noteRules,
} from './year-sentences.ts';

/** Everything the yearly report prints. */
export interface YearlyFigures {
  readonly province: ProvinceFigures;
  /** The kinds of subject that were counted. */
  readonly subjects: readonly SubjectGrading[];
  readonly review: ReviewFigures;
  readonly movement: MovementFigures;
  readonly discipline: DisciplineFigures;
  /** Tables that go with it, in their order. */
  readonly annexes: readonly TableReport[];
}

/**
 * The yearly report in seven sections. Every sentence with a figure is made from the figures; what people have to write
 * themselves is marked. The tables follow as annexes.
 */
export function buildYearlyReport(frame: ReportFrame, figures: YearlyFigures): ReportDocument {
  const { language } = frame;
  const words = narrativeWords(frame);
  const context: NarrativeContext = { frame, language, words };
  return {
    id: 'yearly',
    language,
    title: titleOf(frame, words.yearly.title),
    subtitle: frame.name,
    form: { kind: 'report' },
    basis: buildBasis(frame),
    blocks: [
      ...buildOpening(context),
      ...buildReview(figures, context),
      ...buildGrades(figures, context),
      ...buildScreening(figures, context),
      ...buildAssessment(context),
      paragraph(words.annexes),
      ...notePreparation(frame),
      ...buildAnnexes(figures.annexes, context),
    ],
    data: {
      ...frameData(frame),
      province: buildProvinceData(figures.province),
      tables: annexData(figures.annexes, frame),
    },
  };
}

function buildOpening({ frame, words }: NarrativeContext): Block[] {
  const bases = reviewBases(Number(frame.period.slice(0, 4))).map(({ kind, number, date, issuer }) =>
    fillWords(words.yearly.base, {
      kind: words.kinds[kind],
      number,
      date,
      issuer: words.issuers[issuer],
    }),
  );
  return [
    paragraph(fillWords(words.yearly.opening, { bases: bases.join('; '), name: frame.name })),
    fillIn(words.yearly.plan),
    heading(words.sections.leadership, 1),
    fillIn(words.fill.leadership),
  ];
}

function buildReview({ review }: YearlyFigures, context: NarrativeContext): Block[] {
  const { sections, fill } = context.words;
  const { collectives, members } = review;
  return [
    heading(sections.review, 1),
    heading(sections.reviewCollectives, 2),
    collectives === null
      ? fillIn(context.words.review.noCollectives)
      : paragraph(describeReview('collectives', collectives, context)),
    heading(sections.reviewMembers, 2),
    paragraph(describeReview('members', members, context)),
    fillIn(fill.reviewNotes),
    heading(sections.reviewSuggested, 2),
    fillIn(fill.suggested),
  ];
}

function buildGrades({ subjects, province }: YearlyFigures, context: NarrativeContext): Block[] {
  const { words, language } = context;
  const { sections, fill } = words;
  const part = (subject: UnitSubject, title: string, level: 2 | 3): Block[] => {
    const own = subjects.find((each) => each.subject === subject);
    return [
      heading(title, level),
      own === undefined ? fillIn(fill.noGrades) : paragraph(describeGrading(own, context)),
    ];
  };
  const { organizations, trend } = province;
  return [
    heading(sections.grades, 1),
    heading(sections.gradesOrganizations, 2),
    ...part('upper', sections.upper, 3),
    ...part('grassroots', sections.grassroots, 3),
    ...part('cells', sections.cells, 3),
    ...part('collectives', sections.gradesCollectives, 2),
    ...part('leaders', sections.gradesLeaders, 2),
    ...part('members', sections.gradesMembers, 2),
    heading(sections.years, 2),
    ...describeTerm(organizations.existing, organizations.atTermStart, context).map(paragraph),
    ...describeYears(trend, context).map(paragraph),
    buildYearTable({ figures: province, language, words: reportWords(language) }),
    ...noteRules(trend, context).map(paragraph),
  ];
}

function buildScreening(figures: YearlyFigures, context: NarrativeContext): Block[] {
  const { words } = context;
  const { sections, fill } = words;
  const { province, movement, discipline } = figures;
  return [
    heading(sections.screening, 1),
    heading(sections.movement, 2),
    ...describeMovement(movement, context).map(paragraph),
    heading(sections.removals, 2),
    ...describeRemovals(province.trend, province.removals, context).map(paragraph),
    ...describeRate(countRemoved(province.removals), movement.opening, words.removals.share, context).map(
      paragraph,
    ),
    fillIn(fill.screening),
    heading(sections.discipline, 2),
    paragraph(describeDiscipline(discipline, context)),
    heading(sections.admissions, 2),
    paragraph(describeAdmissions(province.trend, context)),
    ...describeRate(province.admissions.actual, movement.opening, words.admissions.rate, context).map(
      paragraph,
    ),
  ];
}

function buildAssessment({ words }: NarrativeContext): Block[] {
  const { sections, fill } = words;
  return [
    heading(sections.assessment, 1),
    heading(sections.strengths, 2),
    fillIn(fill.strengths),
    heading(sections.weaknesses, 2),
    fillIn(fill.weaknesses),
    heading(sections.causes, 2),
    fillIn(fill.causes),
    heading(sections.lessons, 2),
    fillIn(fill.lessons),
    heading(sections.tasks, 1),
    fillIn(fill.tasks),
    heading(sections.proposals, 1),
    fillIn(fill.proposals),
  ];
}

function describeMovement(
  { opening, closing }: MovementFigures,
  { words, language }: NarrativeContext,
): string[] {
  if (closing === null) return [];
  const counts = {
    opening: formatCountInText(opening ?? 0, language),
    closing: formatCountInText(closing, language),
  };
  return [fillWords(opening === null ? words.movement.closing : words.movement.openingClosing, counts)];
}

/** A count as a share of the members at the start of the period; nothing where these are not known. */
function describeRate(
  count: number,
  members: number | null,
  text: string,
  { frame, language }: NarrativeContext,
): string[] {
  const share = members === null ? null : percentHundredths(count, members);
  if (members === null || share === null || count === 0) return [];
  return [
    fillWords(text, {
      lastPeriod: periodText(frame.period, language),
      count: formatCount(count, language),
      members: formatCount(members, language),
      percent: formatPercentInText(share, language),
    }),
  ];
}

function describeDiscipline(figures: DisciplineFigures, { words, language }: NarrativeContext): string {
  const total = countDisciplined(figures);
  if (total === 0) return words.discipline.none;
  const count = (value: number): string => formatCountInText(value, language);
  return fillWords(words.discipline.year, {
    total: count(total),
    reprimanded: count(figures.reprimanded),
    warned: count(figures.warned),
    dismissed: count(figures.dismissed),
    expelled: count(figures.expelled),
  });
}
