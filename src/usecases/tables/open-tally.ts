import type { Period } from '../../calendar/period.ts';
import type { CountBasis, CountedRow, Tally } from '../../documents/figures/tally.ts';
import type { FieldId } from '../../registry/fields.ts';
import { sourceColumn, type ColumnSource } from '../../registry/describe-columns.ts';
import { formatAddress } from '../../sheets/cell-address.ts';
import type { FigureRow, StoredTally } from '../../store/counted-rows.ts';
import { dataHash, type RunRow } from '../../store/runs.ts';
import { placeOrganizations } from '../place-organizations.ts';
import { cutoffOf, type Workspace } from '../workspace.ts';

/** A tally of a period as tables count it. Its rows are read once, when somebody asks for them. */
export function openTally<Traits>(
  workspace: Workspace,
  period: Period,
  basis: CountBasis,
  { groups, list }: StoredTally<Traits>,
): Tally<Traits> {
  let rows: readonly (Traits & CountedRow)[] | undefined;
  return {
    basis,
    groups,
    list: () => {
      if (rows !== undefined) return rows;
      // Another tree may stand in the table of placement by now.
      placeOrganizations(workspace, period);
      rows = list().map((row) => ({ ...row, ...placeRow(row) }));
      return rows;
    },
  };
}

/** What the counts of a period's run rest on. */
export function basisOfRun(run: RunRow): CountBasis {
  const { id, packId, packHash, asOf } = run;
  return {
    period: run.period,
    asOf,
    run: { id, rules: packId, rulesHash: packHash },
    dataHash: run.dataHash,
  };
}

/** What counts without grades rest on: the data as it is now. */
export function basisOfPeriod({ db, settings }: Workspace, period: Period): CountBasis {
  return { period: period.code, asOf: cutoffOf(period, settings), run: null, dataHash: dataHash(db) };
}

/** A row with the cell that makes it count. */
export function placeRow(found: FigureRow): CountedRow {
  const { knownAs, name, unit, amount, file, sheet, row, columns, value, field } = found;
  const sources = columns === null ? [] : (JSON.parse(columns) as ColumnSource[]);
  const column = field === null ? undefined : sourceColumn(sources, field as FieldId, value);
  const cell = row === null ? null : column === undefined ? String(row) : formatAddress(row, column);
  return { knownAs, name, unit, amount, file, sheet: sheet === '' ? null : sheet, cell };
}
