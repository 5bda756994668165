import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { builtInHolidays } from '../../regulations/load-holidays.ts';
import { loadProcedures } from '../../regulations/load-procedures.ts';
import type { Workspace } from '../workspace.ts';
import type { CaseReading } from './case-file.ts';

/** What cases are read by at a moment: the procedures, the working days of the workspace, and today in Vietnam. */
export function readingOf(_workspace: Workspace, now: string): CaseReading {
  return { book: loadProcedures(), calendar: builtInHolidays(), today: readVietnamClock(now).day };
}
