import { quoteCell } from './cells/cell-reader.ts';
import { readPoints } from './cells/number-cells.ts';
import type { FieldId, FieldValue } from './fields.ts';
import { POINT_GROUPS, type PointGroup } from './point-forms.ts';
import type { RowProblem } from './row-problem.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** Sums the parts of points of a row into the points of their groups. */
export type PointSum = (cells: readonly string[], values: FieldValue[], problems: RowProblem[]) => void;

interface GroupColumns {
  readonly group: PointGroup;
  readonly index: number;
  /** `most` in hundredths of a point, as what is read. */
  readonly parts: readonly { readonly column: number; readonly most: number }[];
}

/**
 * Makes what sums the columns of a points form; `undefined` for a list without them. Points of a group that the row states
 * itself stay, and are held against the sum (`import.points.differs`). Where a part is missing nothing is summed
 * (`import.points.part-missing`): not recorded is not zero. A part above its most is `import.value.range`.
 *
 * @param at place of a field in the values, −1 where the kind has none.
 */
export function compilePointSum(
  { columns }: SheetMapping,
  at: (field: FieldId) => number,
): PointSum | undefined {
  const groups = POINT_GROUPS.map((group): GroupColumns => {
    const parts = columns.flatMap(({ index, role }) =>
      role?.kind === 'points-part' && role.field === group
        ? [{ column: index, most: Math.round(role.most * 100) }]
        : [],
    );
    return { group, index: at(group), parts };
  }).filter(({ index, parts }) => index >= 0 && parts.length > 0);
  if (groups.length === 0) return undefined;
  return (cells, values, problems) => {
    for (const each of groups) sumGroup(each, cells, values, problems);
  };
}

function sumGroup(
  { group, index, parts }: GroupColumns,
  cells: readonly string[],
  values: FieldValue[],
  problems: RowProblem[],
): void {
  const before = problems.length;
  const points = parts.map(({ column, most }) => readPart(cells[column] ?? '', column, most, problems));
  const given = points.filter((each) => each !== null);
  if (given.length === 0 || problems.length > before) return;
  if (given.length < parts.length) {
    const column = parts[points.indexOf(null)]?.column ?? -1;
    problems.push({ column, code: 'import.points.part-missing', params: { field: group } });
    return;
  }
  const sum = given.reduce((total, each) => total + each, 0);
  const stated = values[index] ?? null;
  if (stated === null) values[index] = sum;
  else if (stated !== sum) {
    const params = { field: group, stated: writePoints(Number(stated)), sum: writePoints(sum) };
    problems.push({ column: parts[0]?.column ?? -1, code: 'import.points.differs', params });
  }
}

/** Hundredths of a point. */
function readPart(text: string, column: number, most: number, problems: RowProblem[]): number | null {
  const value = readPoints(text, column, problems);
  if (typeof value !== 'number') return null;
  if (value <= most) return value;
  const params = { value: quoteCell(text), min: 0, max: writePoints(most) };
  problems.push({ column, code: 'import.value.range', params });
  return null;
}

/** Points in the Vietnamese way: 87,5. */
function writePoints(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',');
}
