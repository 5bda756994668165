import { makeDate, type PlainDate } from './plain-date.ts';

/** Vietnam is seven hours ahead of UTC and has no summer time. */
const HOURS_AHEAD = 7;

/** Day and time of the Vietnamese clock at a moment stored as ISO text in UTC. */
export function readVietnamClock(iso: string): { readonly day: PlainDate; readonly time: string } {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (match === null) throw new RangeError(`not a stored moment: ${iso}`);
  const [year, month, date, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const late = hour + HOURS_AHEAD >= 24;
  const day = late ? dayAfter(year, month, date) : makeDate(year, month, date);
  if (day === undefined) throw new RangeError(`not a stored moment: ${iso}`);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { day, time: `${two((hour + HOURS_AHEAD) % 24)}:${two(minute)}` };
}

function dayAfter(year: number, month: number, date: number): PlainDate | undefined {
  return makeDate(year, month, date + 1) ?? makeDate(year, month + 1, 1) ?? makeDate(year + 1, 1, 1);
}
