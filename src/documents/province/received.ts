import { fillWords } from '../../messages/report-words/fill-words.ts';
import { countCell, percentCell, textCell } from '../cells.ts';
import type { Block, Cell, Column, Row, Table } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import type { ReceivedFigures } from '../province-figures.ts';
import { formatCounts, type ReportContext } from './report-context.ts';
import { chartsByUnit } from './unit-charts.ts';

const COUNTED = ['organizations', 'organizationGrades', 'members', 'memberGrades'] as const;
type Recorded = Pick<ReceivedFigures, 'files' | 'refusedRows' | (typeof COUNTED)[number]>;

/** How complete the record is: which units have sent what, and of how many of theirs a grade is recorded. */
export function buildReceived(context: ReportContext): Block[] {
  const { figures, language, words } = context;
  const { received } = figures;
  const countState = (state: ReceivedFigures['state']): number =>
    received.filter((unit) => unit.state === state).length;
  const missing = countState('missing');
  const total = sumRecorded(received);
  const counts = {
    units: received.length,
    sent: received.length - missing,
    errors: countState('errors'),
    missing,
    ...total,
  };
  return [
    { kind: 'paragraph', text: fillWords(words.received.summary, formatCounts({ ...counts }, language)) },
    receivedTable(total, context),
    ...chartsByUnit(received, context, {
      id: 'received',
      table: 'received',
      type: 'bar',
      words: words.charts.received,
      shareOf: memberShare,
      series: [{ name: words.charts.received.series, shareOf: memberShare }],
    }),
  ];
}

function memberShare({ memberGrades, members }: ReceivedFigures): number | null {
  return percentHundredths(memberGrades, members);
}

function sumRecorded(received: readonly ReceivedFigures[]): Recorded {
  const sum = (key: keyof Recorded): number => received.reduce((total, unit) => total + unit[key], 0);
  return {
    files: sum('files'),
    refusedRows: sum('refusedRows'),
    organizations: sum('organizations'),
    organizationGrades: sum('organizationGrades'),
    members: sum('members'),
    memberGrades: sum('memberGrades'),
  };
}

function receivedTable(total: Recorded, { figures, words }: ReportContext): Table {
  const { columns } = words;
  const rows = figures.received.map((unit): Row => ({
    cells: [
      textCell(unit.code),
      textCell(unit.name),
      textCell(words.received.states[unit.state]),
      ...cellsOf(unit),
    ],
  }));
  const sum: Row = {
    cells: [textCell(''), textCell(words.rows.sum), textCell(''), ...cellsOf(total)],
    emphasis: 'total',
  };
  const kinds = [
    ['organizations', columns.organizations],
    ['members', columns.members],
  ] as const;
  return {
    kind: 'table',
    id: 'received',
    name: words.tables.received.name,
    title: words.tables.received.title,
    columns: [
      { id: 'code', header: [columns.unitCode], align: 'left', width: 14 },
      { id: 'name', header: [columns.unitName], align: 'left', width: 36 },
      { id: 'state', header: [columns.state], align: 'left', width: 18 },
      numberColumn('files', [columns.files]),
      numberColumn('refusedRows', [columns.refusedRows]),
      ...kinds.flatMap(([kind, name]) => [
        numberColumn(`${kind}.existing`, [name, columns.existing]),
        numberColumn(`${kind}.graded`, [name, columns.recorded, columns.count]),
        numberColumn(`${kind}.percent`, [name, columns.recorded, columns.percent]),
      ]),
    ],
    rows: [...rows, sum],
    isList: true,
    notes: [words.received.shared],
  };
}

function cellsOf(unit: Recorded): Cell[] {
  const { organizations, organizationGrades, members, memberGrades } = unit;
  return [
    countCell(unit.files),
    countCell(unit.refusedRows),
    countCell(organizations),
    countCell(organizationGrades),
    percentCell(organizationGrades, organizations),
    countCell(members),
    countCell(memberGrades),
    percentCell(memberGrades, members),
  ];
}

function numberColumn(id: string, header: readonly string[]): Column {
  return { id, header, align: 'right', width: 10 };
}
