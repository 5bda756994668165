import { expect, it } from 'vitest';
import { readVietnamClock } from '../../src/calendar/vietnam-clock.ts';

it.each([
  ['2026-01-05T02:03:04.000Z', '2026-01-05', '09:03'],
  ['2025-12-31T16:59:59.999Z', '2025-12-31', '23:59'],
  ['2025-12-31T17:00:00.000Z', '2026-01-01', '00:00'],
  ['2024-02-28T20:00:00.000Z', '2024-02-29', '03:00'],
  ['2025-02-28T20:00:00.000Z', '2025-03-01', '03:00'],
])('%s is %s, %s in Vietnam', (iso, day, time) => {
  expect(readVietnamClock(iso)).toEqual({ day, time });
});
