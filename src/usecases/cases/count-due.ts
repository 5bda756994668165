import type { Period } from '../../calendar/period.ts';
import { listCases } from '../../store/cases.ts';
import type { Workspace } from '../workspace.ts';
import { listDue } from './list-due.ts';

/** Days ahead that count as soon. */
const SOON = 30;

/** How the cases of a workspace stand. */
export interface CaseCounts {
  readonly open: number;
  /** Things to be done whose day is past. */
  readonly late: number;
  /** Things due within so many days. */
  readonly due: number;
  readonly within: number;
}

/** Counts open cases and what is late or due within 30 days in them and after closed ones; `null` where there never was a case. */
export function countDue(workspace: Workspace, period: Period, now: string): CaseCounts | null {
  const cases = listCases(workspace.db, {});
  if (cases.length === 0) return null;
  const { items } = listDue(workspace, { period, unit: undefined, within: SOON, now, language: 'vi' });
  const late = items.filter((item) => item.late).length;
  return {
    open: cases.filter(({ state }) => state === 'open').length,
    late,
    due: items.length - late,
    within: SOON,
  };
}
