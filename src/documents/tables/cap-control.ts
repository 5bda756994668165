import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { capWords, type CapWords } from '../../messages/table-words/cap-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { countCell, percentCell, textCell } from '../cells.ts';
import type { Column, ReportDocument, Row, Table } from '../model.ts';
import type { CapFigures } from '../province-figures.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';

/** How the cap is read: against whom, and how a limit with a fraction is rounded. */
export interface CapReading {
  readonly base: 'goodOnly' | 'goodOrBetter';
  readonly rounding: 'floor' | 'nearest';
}

/** One group whose share of HTXSNV is limited. */
export interface CapControl {
  readonly group: string;
  readonly subjects: 'member' | 'organization' | 'collective';
  /** `null`: the group's own members are not known any more. */
  readonly graded: number | null;
  readonly excellent: number;
  readonly good: number;
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
): ReportDocument {
  const words = capWords(frame);
  const title = titleOf(frame, words.title);
  return buildTableReport(frame, {
    id: 't8',
    title,
    form: { kind: 'statistics', number: '', landscape: true },
    tables: [buildTable(frame, title, groups, setting)],
  });
}

function buildTable(
  frame: ReportFrame,
  title: string,
  groups: readonly CapControl[],
  setting: CapReading,
): Table {
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

function groupRow(group: CapControl, index: number, words: CapWords, setting: CapReading): Row {
  const { excellent, good, limits } = group;
  return {
    id: String(index + 1),
    cells: [
      textCell(String(index + 1)),
      textCell(group.group),
      textCell(words.subjects[group.subjects]),
      countCell(group.graded),
      countCell(excellent + good),
      ...BASES.map((base) => countCell(limits[base].floor)),
      countCell(group.limit),
      countCell(excellent),
      percentCell(excellent, good),
      percentCell(excellent, excellent + good),
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
