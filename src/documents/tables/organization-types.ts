import type { Worded } from '../../messages/language.ts';
import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { organizationWords } from '../../messages/table-words/organization-words.ts';
import { typeWords } from '../../messages/table-words/type-words.ts';
import type { BaseType } from '../../registry/base-types.ts';
import { textCell } from '../cells.ts';
import { countFigure, placeFigure, sumFigure, type CellFigure } from '../figures/cell-figure.ts';
import type { FigureTableRow } from '../figures/figure-table.ts';
import { narrowTally, sumTally, type Tally } from '../figures/tally.ts';
import type { Column, Row } from '../model.ts';
import { formNumber } from './form-numbers.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';
import type { GradedTraits, Subjects } from './graded-traits.ts';
import { hasUnknown } from './type-columns.ts';

/** The organizations and members a run judged. */
export interface OrganizationsAndMembers {
  readonly organizations: Subjects;
  readonly members: Subjects;
}

/** Kinds of organization that are a grassroots organization or stand below one. */
const GRASSROOTS_DOWN: ReadonlySet<string | null> = new Set([
  'base-committee',
  'base-cell',
  'section-committee',
  'cell',
]);
const isPlaced = ({ kind }: GradedTraits): boolean => GRASSROOTS_DOWN.has(kind);

/** T6: organizations and members by type of grassroots organization. */
export function buildOrganizationTypes(
  frame: ReportFrame,
  { organizations, members }: OrganizationsAndMembers,
): TableReport {
  const { language } = frame;
  const words = organizationWords(frame);
  const { columns, notes } = words;
  const title = titleOf(frame, words.title);
  const number = (id: string, ...header: string[]): Column => ({ id, header, align: 'right', width: 12 });
  const placed = {
    organizations: narrowTally(organizations, isPlaced),
    members: narrowTally(members, isPlaced),
  };
  const elsewhere = sumTally(members) - sumTally(placed.members);
  return {
    id: 't6',
    title,
    form: { kind: 'statistics', number: formNumber('t6', frame.period), landscape: true },
    tables: [
      {
        kind: 'table',
        id: 't6',
        name: words.name,
        title,
        columns: [
          { id: 'name', header: [columns.type], align: 'left', width: 46 },
          number('total', columns.base, columns.total),
          number('committees', columns.base, columns.divided, columns.committees),
          number('cells', columns.base, columns.divided, columns.cells),
          number('sections', columns.below, columns.sections),
          number('ownCells', columns.below, columns.ownCells),
          number('members', columns.members),
        ],
        numberRow: ['1', '2(=3+4)', '3', '4', '5', '6', '7'],
        rows: buildRows(placed, frame),
        notes: [
          notes.other,
          notes.split,
          ...([placed.organizations, placed.members].some(hasUnknown)
            ? [typeWords(frame).notes.unknown]
            : []),
          ...(elsewhere === 0 ? [] : [fillWords(notes.members, { count: formatCount(elsewhere, language) })]),
        ],
      },
    ],
  };
}

/** A row of one type; or the sum of the rows of its parts. */
interface TypeLine extends Pick<Row, 'emphasis' | 'indent'> {
  readonly id: string;
  readonly label: string;
  readonly of: BaseType | readonly string[];
}

function buildRows(placed: OrganizationsAndMembers, wording: Worded): FigureTableRow[] {
  const words = organizationWords(wording);
  const { types } = typeWords(wording);
  const has = (type: BaseType): boolean =>
    [placed.organizations, placed.members].some(({ groups }) => groups.some((each) => each.type === type));
  const line = (id: string, label: string, of: TypeLine['of'], place: Partial<Row> = {}): TypeLine => ({
    id,
    label,
    of,
    ...place,
  });
  const part = { indent: 1 };
  const lines = [
    line('1', `1. ${types.commune}`, 'commune'),
    line('2', `2. ${types.ward}`, 'ward'),
    line('3', `3. ${types.town}`, 'town'),
    line('4', `4. ${types['party-agency']}`, 'party-agency'),
    line('5', `5. ${types['state-agency']}`, 'state-agency'),
    line('6', `6. ${types.unit}`, ['6.a', '6.b']),
    line('6.a', `a. ${types['public-unit']}`, 'public-unit', part),
    line('6.b', `b. ${types['private-unit']}`, 'private-unit', part),
    line('7', `7. ${types.army}`, 'army'),
    line('8', `8. ${types.police}`, 'police'),
    line('9', `9. ${types.business}`, ['9.a', '9.b', '9.c', '9.d']),
    line('9.a', `a. ${types['state-capital']}`, 'state-capital', part),
    line('9.b', `b. ${types['private-capital']}`, 'private-capital', part),
    line('9.c', `c. ${types.cooperative}`, 'cooperative', part),
    ...(has('enterprise') ? [line('9.d', words.enterprise, 'enterprise', part)] : []),
    line('10', `10. ${types.abroad}`, 'abroad'),
    line('11', `11. ${types.other}*`, 'other'),
    ...(has('unknown') ? [line('unknown', types.unknown, 'unknown')] : []),
  ];
  const whole = lines.filter(({ indent }) => indent === undefined).map(({ id }) => id);
  return printLines([...lines, line('total', words.sum, whole, { emphasis: 'total' })], placed);
}

/** The figures of every line: those of one type counted, the others added from them. */
function printLines(lines: readonly TypeLine[], placed: OrganizationsAndMembers): FigureTableRow[] {
  const figures = new Map<string, readonly CellFigure[]>();
  for (const { id, of } of lines) if (typeof of === 'string') figures.set(id, countType(id, of, placed));
  for (const { id, of } of lines) if (typeof of !== 'string') figures.set(id, addLines(id, of, figures));
  return lines.map(({ id, label, emphasis, indent }) => ({
    id,
    cells: [textCell(label), ...(figures.get(id) ?? [])],
    ...(emphasis === undefined ? {} : { emphasis }),
    ...(indent === undefined ? {} : { indent }),
  }));
}

const COLUMNS = ['total', 'committees', 'cells', 'sections', 'ownCells', 'members'] as const;

function countType(
  row: string,
  type: BaseType,
  { organizations, members }: OrganizationsAndMembers,
): CellFigure[] {
  const ofType = <Traits extends GradedTraits>(tally: Tally<Traits>): Tally<Traits> =>
    narrowTally(tally, (traits) => traits.type === type);
  const own = ofType(organizations);
  const ofKind = (kind: string, column: (typeof COLUMNS)[number]): CellFigure =>
    placeFigure(
      countFigure(own, (traits) => traits.kind === kind),
      row,
      column,
    );
  const grassroots = [ofKind('base-committee', 'committees'), ofKind('base-cell', 'cells')];
  return [
    placeFigure(sumFigure(grassroots), row, 'total'),
    ...grassroots,
    ofKind('section-committee', 'sections'),
    ofKind('cell', 'ownCells'),
    placeFigure(countFigure(ofType(members)), row, 'members'),
  ];
}

function addLines(
  row: string,
  of: readonly string[],
  figures: ReadonlyMap<string, readonly CellFigure[]>,
): CellFigure[] {
  return COLUMNS.map((column, index) =>
    placeFigure(sumFigure(of.flatMap((id) => figures.get(id)?.[index] ?? [])), row, column),
  );
}
