import type { Worded } from '../../messages/language.ts';
import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { organizationWords } from '../../messages/table-words/organization-words.ts';
import { typeWords } from '../../messages/table-words/type-words.ts';
import { BASE_TYPES, BUSINESS_TYPES, type BaseType } from '../../registry/base-types.ts';
import { countCell, textCell } from '../cells.ts';
import type { Column, ReportDocument, Row } from '../model.ts';
import { formNumber } from './form-numbers.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';
import type { ByType } from './type-columns.ts';

/** Organizations and members of grassroots organizations of one type. */
export interface TypeCounts {
  readonly committees: number;
  readonly cells: number;
  readonly sections: number;
  readonly ownCells: number;
  readonly members: number;
}

export interface OrganizationTypeFigures {
  readonly byType: ByType<TypeCounts>;
  /** Members whose organization belongs to no grassroots organization. */
  readonly elsewhere: number;
}

/** T6: organizations and members by type of grassroots organization. */
export function buildOrganizationTypes(frame: ReportFrame, figures: OrganizationTypeFigures): ReportDocument {
  const { language } = frame;
  const words = organizationWords(frame);
  const { columns, notes } = words;
  const title = titleOf(frame, words.title);
  const number = (id: string, ...header: string[]): Column => ({ id, header, align: 'right', width: 12 });
  return buildTableReport(frame, {
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
        rows: buildRows(figures.byType, frame),
        notes: [
          notes.other,
          notes.split,
          ...(figures.byType.has('unknown') ? [typeWords(frame).notes.unknown] : []),
          ...(figures.elsewhere === 0
            ? []
            : [fillWords(notes.members, { count: formatCount(figures.elsewhere, language) })]),
        ],
      },
    ],
  });
}

function buildRows(byType: ByType<TypeCounts>, wording: Worded): Row[] {
  const words = organizationWords(wording);
  const { types } = typeWords(wording);
  const row = (id: string, label: string, of: readonly BaseType[], place: Partial<Row> = {}): Row => ({
    id,
    cells: [
      textCell(label),
      ...countCells(addTypes(of.flatMap((type) => byType.get(type) ?? []))).map(countCell),
    ],
    ...place,
  });
  const part = { indent: 1 };
  return [
    row('1', `1. ${types.commune}`, ['commune']),
    row('2', `2. ${types.ward}`, ['ward']),
    row('3', `3. ${types.town}`, ['town']),
    row('4', `4. ${types['party-agency']}`, ['party-agency']),
    row('5', `5. ${types['state-agency']}`, ['state-agency']),
    row('6', `6. ${types.unit}`, ['public-unit', 'private-unit']),
    row('6.a', `a. ${types['public-unit']}`, ['public-unit'], part),
    row('6.b', `b. ${types['private-unit']}`, ['private-unit'], part),
    row('7', `7. ${types.army}`, ['army']),
    row('8', `8. ${types.police}`, ['police']),
    row('9', `9. ${types.business}`, BUSINESS_TYPES),
    row('9.a', `a. ${types['state-capital']}`, ['state-capital'], part),
    row('9.b', `b. ${types['private-capital']}`, ['private-capital'], part),
    row('9.c', `c. ${types.cooperative}`, ['cooperative'], part),
    ...(byType.has('enterprise') ? [row('9.d', words.enterprise, ['enterprise'], part)] : []),
    row('10', `10. ${types.abroad}`, ['abroad']),
    row('11', `11. ${types.other}*`, ['other']),
    ...(byType.has('unknown') ? [row('unknown', types.unknown, ['unknown'])] : []),
    row('total', words.sum, BASE_TYPES, { emphasis: 'total' }),
  ];
}

function countCells({ committees, cells, sections, ownCells, members }: TypeCounts): number[] {
  return [committees + cells, committees, cells, sections, ownCells, members];
}

function addTypes(all: readonly TypeCounts[]): TypeCounts {
  const sum = (read: (counts: TypeCounts) => number): number =>
    all.reduce((total, counts) => total + read(counts), 0);
  return {
    committees: sum(({ committees }) => committees),
    cells: sum(({ cells }) => cells),
    sections: sum(({ sections }) => sections),
    ownCells: sum(({ ownCells }) => ownCells),
    members: sum(({ members }) => members),
  };
}
