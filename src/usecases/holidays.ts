import { createHash } from 'node:crypto';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { builtInHolidays, loadHolidays } from '../regulations/load-holidays.ts';
import { readOverlay } from '../store/overlay-files.ts';
import type { Workspace } from './workspace.ts';

/** The working days of a workspace, and a hash of the days off that it rests on. */
export interface Holidays {
  readonly calendar: WorkCalendar;
  readonly hash: string;
}

/**
 * The working days by the holiday file of `review.yaml`, else by the one the program carries.
 *
 * @throws UserError `rules.overlay.missing`, `rules.holidays.invalid`.
 */
export function readHolidays({ dir, settings }: Pick<Workspace, 'dir' | 'settings'>): Holidays {
  const calendar = settings.holidays === undefined ? builtInHolidays() : readOwn(dir, settings.holidays);
  const days = [calendar.years, [...calendar.daysOff.keys()].sort(), [...calendar.daysWorked.keys()].sort()];
  return { calendar, hash: createHash('sha256').update(JSON.stringify(days)).digest('hex') };
}

function readOwn(dir: string, path: string): WorkCalendar {
  const { text, source } = readOverlay(dir, path);
  return loadHolidays(text, source);
}
