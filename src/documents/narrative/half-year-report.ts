import { formatCountInText, formatPercentInText } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText } from '../../messages/report-words/period-text.ts';
import { halfYearWords } from '../../messages/narrative-words/half-year-words.ts';
import type { Paragraph, ReportDocument } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import { buildBasis, frameData, notePreparation, titleOf, type ReportFrame } from '../tables/frame.ts';
import { endKey } from '../figures/trace-cell.ts';
import { tableData } from '../tables/table-data.ts';
import { fillIn, heading, paragraph } from './context.ts';
import { describeFees } from './fee-figures.ts';
import { buildProgressTable, countRemovedIn, type HalfYearFigures } from './progress-table.ts';

/**
 * The preliminary report of a half-year, or the final report of a year: admissions against the target of the whole year,
 * recognitions, removals, discipline, papers, fees. It has no grades: those are decided once, at the end of the year.
 */
export function buildHalfYearReport(frame: ReportFrame, figures: HalfYearFigures): ReportDocument {
  const { language } = frame;
  const words = halfYearWords(frame);
  const { sections, fill } = words;
  const kind = figures.halves === null ? 'part' : 'whole';
  const table = buildProgressTable(frame, figures);
  const opening = { name: frame.name, period: periodText(frame.period, language) };
  return {
    id: 'half-year',
    language,
    title: titleOf(frame, words.titles[kind]),
    subtitle: frame.name,
    form: { kind: 'report' },
    basis: buildBasis(frame),
    blocks: [
      paragraph(fillWords(words.opening, opening)),
      heading(sections.results, 1),
      fillIn(fill.leadership),
      heading(sections.admissions, 2),
      ...describeAdmissions(frame, figures).map(paragraph),
      heading(sections.screening, 2),
      ...describeRemovals(frame, figures),
      fillIn(fill.screening),
      heading(sections.papers, 2),
      ...describePapers(frame, figures),
      fillIn(fill.papers),
      heading(sections.fees, 2),
      ...describeFees(frame, figures.now.fees),
      fillIn(fill.fees),
      heading(sections.figures, 2),
      table,
      heading(sections.assessment, 1),
      fillIn(fill.assessment),
      heading(sections.tasks, 1),
      fillIn(words.nextTasks[kind]),
      fillIn(fill.tasks),
      { kind: 'paragraph', role: 'note', text: words.noGrades },
      ...notePreparation(frame),
    ],
    data: {
      ...frameData(frame),
      target: figures.target,
      now: figures.now,
      before: figures.before,
      halves: figures.halves,
      tables: { [table.id]: tableData(table, endKey(frame)) },
    },
  };
}

function describeAdmissions(frame: ReportFrame, figures: HalfYearFigures): string[] {
  const words = halfYearWords(frame);
  const count = (value: number): string => formatCountInText(value, frame.language);
  const { now, before, target, halves } = figures;
  const share = target === null ? null : percentHundredths(now.admitted, target);
  const first =
    target === null || share === null
      ? fillWords(words.admittedNoTarget, { actual: count(now.admitted) })
      : fillWords(words.admitted, {
          actual: count(now.admitted),
          percent: formatPercentInText(share, frame.language),
          target: count(target),
        });
  const ratio = before === null ? null : percentHundredths(now.admitted, before.admitted);
  const compared =
    before === null || ratio === null
      ? []
      : [
          fillWords(words.compared, {
            before: count(before.admitted),
            percent: formatPercentInText(ratio, frame.language),
          }),
        ];
  const inHalves =
    halves === null
      ? []
      : [
          fillWords(words.halves, {
            first: count(halves.first.admitted),
            second: count(halves.second.admitted),
          }),
        ];
  return [
    [first, ...compared].join(' '),
    ...inHalves,
    fillWords(words.recognised, { count: count(now.recognised) }),
  ];
}

function describeRemovals(frame: ReportFrame, { now }: HalfYearFigures): Paragraph[] {
  const words = halfYearWords(frame);
  const count = (value: number): string => formatCountInText(value, frame.language);
  const total = countRemovedIn(now);
  const removed =
    total === 0
      ? words.removedNone
      : fillWords(words.removed, {
          total: count(total),
          expelled: count(now.expelled),
          deleted: count(now.deleted),
          left: count(now.left),
        });
  const disciplined =
    now.disciplined === null
      ? fillIn(words.disciplinedUnknown)
      : paragraph(fillWords(words.disciplined, { total: count(now.disciplined) }));
  return [paragraph(removed), disciplined];
}

function describePapers(frame: ReportFrame, { now }: HalfYearFigures): Paragraph[] {
  const words = halfYearWords(frame);
  const count = (value: number): string => formatCountInText(value, frame.language);
  const { badges, transfersOut, transfersIn } = now;
  return [
    ...(badges === null ? [] : [paragraph(fillWords(words.badges, { count: count(badges) }))]),
    ...(transfersOut === null || transfersIn === null
      ? []
      : [paragraph(fillWords(words.transfers, { out: count(transfersOut), in: count(transfersIn) }))]),
    ...(badges === null && transfersOut === null ? [fillIn(words.papersUnknown)] : []),
  ];
}
