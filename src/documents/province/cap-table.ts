import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { countCell, textCell } from '../cells.ts';
import type { Column, Row, Table } from '../model.ts';
import type { CapFigures } from '../province-figures.ts';
import { describeCapSetting, type ReportContext } from './report-context.ts';

const BASES = ['goodOnly', 'goodOrBetter'] as const;
const ROUNDINGS = ['floor', 'nearest'] as const;

/**
 * Groups whose number of HTXSNV is over the limit under at least one reading: both bases and both roundings side by
 * side, then the limit in force. The clause leaves base and rounding open, so the setting is printed beside it.
 */
export function buildCapTable(context: ReportContext): Table {
  const { figures, language, words } = context;
  const { columns } = words;
  const listed = listExceeded(figures.caps);
  const readings = BASES.flatMap((base) => ROUNDINGS.map((rounding) => ({ base, rounding })));
  const rows = listed.map((cap): Row => ({
    cells: [
      textCell(cap.group),
      textCell(words.subjects[cap.subjects]),
      countCell(cap.excellent),
      countCell(cap.good),
      ...readings.map(({ base, rounding }) => countCell(cap.limits[base][rounding])),
      countCell(cap.limit),
      textCell(cap.exceeded ? words.caps.exceeded : words.caps.within),
    ],
  }));
  const counts = {
    listed: formatCount(listed.length, language),
    groups: formatCount(figures.caps.length, language),
    exceeded: formatCount(figures.caps.filter((cap) => cap.exceeded).length, language),
  };
  return {
    kind: 'table',
    id: 'caps',
    name: words.tables.caps.name,
    title: words.tables.caps.title,
    columns: [
      { id: 'group', header: [columns.group], align: 'left', width: 44 },
      { id: 'subjects', header: [columns.subjects], align: 'left', width: 14 },
      column('excellent', ['HTXSNV']),
      column('good', ['HTTNV']),
      ...readings.map(({ base, rounding }) =>
        column(`limits.${base}.${rounding}`, [columns.limits, words.caps[base], words.caps[rounding]]),
      ),
      column('limit', [columns.limits, columns.limit]),
      { id: 'verdict', header: [columns.verdict], align: 'left', width: 14 },
    ],
    rows,
    isList: true,
    notes: [
      fillWords(words.notes.setting, { setting: describeCapSetting(context) }),
      fillWords(words.notes.capsListed, counts),
    ],
  };
}

/** Groups over their limit under the reading in force or any other. */
export function listExceeded(caps: readonly CapFigures[]): CapFigures[] {
  return caps.filter((cap) => cap.exceeded || cap.excellent > smallestLimit(cap));
}

function smallestLimit(cap: CapFigures): number {
  return Math.min(...BASES.flatMap((base) => ROUNDINGS.map((rounding) => cap.limits[base][rounding])));
}

function column(id: string, header: readonly string[]): Column {
  return { id, header, align: 'right', width: 16 };
}
