import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { capWords, type CapWords } from '../../messages/table-words/cap-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { textCell } from '../cells.ts';
import {
  countFigure,
  differenceFigure,
  emptyFigure,
  limitFigure,
  keptFigure,
  percentFigure,
  placeFigure,
  sumFigure,
  type CellFigure,
} from '../figures/cell-figure.ts';
import type { FigureTable, FigureTableRow } from '../figures/figure-table.ts';
import type { Tally } from '../figures/tally.ts';
import type { Column } from '../model.ts';
import type { CapFigures } from '../province-figures.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';

/** How the cap is read: against whom, and how a limit with a fraction is rounded. */
export interface CapReading {
  readonly base: 'goodOnly' | 'goodOrBetter';
  readonly rounding: 'floor' | 'nearest';
}

/** One group whose share of HTXSNV is limited. */
export interface CapControl {
  /** What keys name the group by. */
  readonly key: string;
  readonly group: string;
  readonly subjects: 'member' | 'organization' | 'collective';
  /** The graded ones of the group; `null`: they cannot be told apart any more, only what the run kept is known. */
  readonly graded: Tally<{ readonly grade: string | null }> | null;
  readonly excellent: number;
  readonly good: number;
  /** The rule that sets the limit. */
  readonly rule: string;
  readonly limits: CapFigures['limits'];
  /** The limit under the setting, the larger one where an exception was decided. */
  readonly limit: number;
  readonly exceeded: boolean;
}

const BASES = ['goodOnly', 'goodOrBetter'] as const;

/** T8: every group against its limit under both bases. Where they lead to different conclusions the cell says so. */
export function buildCapControl(
  frame: ReportFrame,
  groups: readonly CapControl[],
  setting: CapReading,
): TableReport {
  const words = capWords(frame);
  const title = titleOf(frame, words.title);
  return {
    id: 't8',
    title,
    form: { kind: 'statistics', number: '', landscape: true },
    tables: [buildTable(frame, title, groups, setting)],
  };
}

function buildTable(
  frame: ReportFrame,
  title: string,
  groups: readonly CapControl[],
  setting: CapReading,
): FigureTable {
  const words = capWords(frame);
  const { columns, notes } = words;
  const number = (id: string, ...header: string[]): Column => ({ id, header, align: 'right', width: 13 });
  const exceeded = groups.filter((group) => group.exceeded).length;
  const counts = {
    exceeded: formatCount(exceeded, frame.language),
    groups: formatCount(groups.length, frame.language),
  };
  const reading = { base: words.bases[setting.base], rounding: notes.rounding[setting.rounding] };
  return {
    kind: 'table',
    id: 't8',
    name: words.name,
    title,
    columns: [
      { id: 'number', header: [formWords(frame).columns.number], align: 'left', width: 5 },
      { id: 'name', header: [columns.group], align: 'left', width: 50 },
      { id: 'subjects', header: [columns.subjects], align: 'left', width: 12 },
      number('graded', columns.graded),
      number('goodOrBetter', columns.good),
      ...BASES.map((base) => number(`limit.${base}`, columns.limits, words.bases[base])),
      number('limit', columns.limits, words.inForce),
      number('excellent', columns.excellent),
      ...BASES.map((base) => number(`share.${base}`, columns.shares, words.bases[base])),
      { id: 'verdict', header: [columns.verdict], align: 'left', width: 24 },
    ],
    rows: groups.map((group, index) => groupRow(group, index, words, setting)),
    isList: true,
    notes: [fillWords(notes.counts, counts), fillWords(notes.setting, reading), notes.limits],
  };
}

function groupRow(group: CapControl, index: number, words: CapWords, setting: CapReading): FigureTableRow {
  const place = (figure: CellFigure, column: string): CellFigure => placeFigure(figure, group.key, column);
  const { graded, rule, limits } = group;
  const count = (grade: 'HTXSNV' | 'HTTNV', kept: number): CellFigure =>
    graded === null ? keptFigure(kept, rule) : countFigure(graded, (each) => each.grade === grade);
  const excellent = place(count('HTXSNV', group.excellent), 'excellent');
  const goodOrBetter = place(sumFigure([excellent, count('HTTNV', group.good)]), 'goodOrBetter');
  const bases = { goodOnly: differenceFigure(goodOrBetter, excellent), goodOrBetter };
  const limit = (value: number, column: string): CellFigure =>
    place(limitFigure(value, rule, goodOrBetter), column);
  return {
    id: String(index + 1),
    cells: [
      textCell(String(index + 1)),
      textCell(group.group),
      textCell(words.subjects[group.subjects]),
      place(graded === null ? emptyFigure('not-recorded') : countFigure(graded), 'graded'),
      goodOrBetter,
      ...BASES.map((base) => limit(limits[base].floor, `limit.${base}`)),
      limit(group.limit, 'limit'),
      excellent,
      ...BASES.map((base) => place(percentFigure(excellent, bases[base]), `share.${base}`)),
      textCell(words.verdicts[readVerdict(group, setting)]),
    ],
  };
}

/** Under the setting in force, and whether the other base says otherwise. */
function readVerdict(
  { excellent, limits, exceeded }: CapControl,
  setting: CapReading,
): keyof CapWords['verdicts'] {
  const other = limits[setting.base === 'goodOnly' ? 'goodOrBetter' : 'goodOnly'][setting.rounding];
  const differs = excellent > other !== exceeded;
  if (exceeded) return differs ? 'exceededDiffers' : 'exceeded';
  return differs ? 'withinDiffers' : 'within';
}
