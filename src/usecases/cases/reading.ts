import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { loadProcedures } from '../../regulations/load-procedures.ts';
import { readHolidays } from '../holidays.ts';
import type { Workspace } from '../workspace.ts';
import type { CaseReading } from './case-file.ts';

/**
 * What cases are read by at a moment: the procedures, the working days of the workspace, and today in Vietnam.
 *
 * @throws UserError what is wrong with the holiday file of the workspace.
 */
export function readingOf(workspace: Workspace, now: string): CaseReading {
  return {
    procedures: loadProcedures(),
    calendar: readHolidays(workspace).calendar,
    today: readVietnamClock(now).day,
  };
}
