import { codesOf } from '../registry/answers/value-codes.ts';
import { columnKey } from '../registry/answers/answers.ts';
import { isNothing } from '../registry/cells/cell-reader.ts';
import type { FieldId } from '../registry/fields.ts';
import { MONTH_SETS } from '../registry/month-bits.ts';
import { isMonthList } from '../registry/records.ts';
import type { RowProblem } from '../registry/row-problem.ts';
import type { MappedColumn, SheetMapping } from '../registry/sheet-mapping.ts';
import type { Answering } from './answering.ts';

/**
 * Makes the watcher of a sheet's rows: it notes cells under headings nobody knows and words nobody knows, and which of a
 * clerk's answers about headings the sheet made use of.
 */
export function createUnsureWatcher(
  file: string,
  mapping: SheetMapping,
  { answers, used, unsure }: Answering,
): (cells: readonly string[], problems: readonly RowProblem[]) => void {
  for (const { heading } of mapping.columns) {
    const answer = answers.columns.get(columnKey(heading));
    if (answer !== undefined) used.addColumn(answer);
  }
  const unknown = mapping.unknown
    .filter(({ heading }) => columnKey(heading) !== '')
    .map(({ index, heading }) => ({
      index,
      count: unsure.counter(file, { kind: 'column', text: heading, listKind: mapping.kind }),
    }));
  return (cells, problems) => {
    for (const { index, count } of unknown) {
      const sample = cells[index] ?? '';
      if (!isNothing(sample)) count(sample);
    }
    for (const { code, column, params } of problems) {
      if (code !== 'import.value.unknown' && code !== 'import.grade.unknown') continue;
      const named = mapping.columns.find(({ index }) => index === column);
      const field = named === undefined ? undefined : fieldOf(named, mapping);
      if (named === undefined || field === undefined || codesOf(field).length === 0) continue;
      unsure.note(file, {
        kind: 'value',
        field,
        heading: named.heading,
        text: cells[column] ?? '',
        nearest: String(params['nearest'] ?? ''),
        listKind: mapping.kind,
      });
    }
  };
}

/** The field whose words the cells of a column hold. */
function fieldOf({ role }: MappedColumn, { kind }: SheetMapping): FieldId | undefined {
  if (role?.kind === 'field') return role.field;
  return role?.kind === 'month' && role.value === undefined && isMonthList(kind)
    ? MONTH_SETS[kind].mark
    : undefined;
}
