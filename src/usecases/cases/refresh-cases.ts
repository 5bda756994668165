import { loadProcedures } from '../../regulations/load-procedures.ts';
import { refreshCases as refreshStoredCases, type RefreshedCases } from '../../store/cases.ts';
import type { Db } from '../../store/open-database.ts';

/**
 * Opens, refreshes and settles cases by the findings of a screening run. Call it when the findings are written, inside the
 * transaction of the run and before it is closed. Rules that no procedure names open none.
 */
export function refreshCases(db: Db, run: number): RefreshedCases {
  const byRule = loadProcedures().flatMap(({ id, openedBy }) => openedBy.map((rule) => [rule, id] as const));
  return refreshStoredCases(db, run, Object.fromEntries(byRule));
}
