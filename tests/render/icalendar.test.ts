import { expect, it } from 'vitest';
import { renderCalendar } from '../../src/render/icalendar.ts';

const ENTRY = {
  uid: 'review-case-1-received',
  day: '2026-03-20',
  summary: 'Vụ việc 1',
  description: 'chi bộ',
};
const STAMP = '2026-01-05T02:03:04.000Z';

/** The lines of a calendar file, folded ones joined again. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

it('is a calendar of all-day entries', () => {
  expect(linesOf(renderCalendar([ENTRY], STAMP))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//review//cases//VI',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:review-case-1-received',
    'DTSTAMP:20260105T020304Z',
    'DTSTART;VALUE=DATE:20260320',
    'SUMMARY:Vụ việc 1',
    'DESCRIPTION:chi bộ',
    'TRANSP:TRANSPARENT',
    'CLASS:CONFIDENTIAL',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('escapes what has a meaning of its own', () => {
  const text = renderCalendar([{ ...ENTRY, summary: 'a, b; c\\d', description: 'x\ny' }], STAMP);
  expect(linesOf(text)).toContain('SUMMARY:a\\, b\\; c\\\\d');
  expect(linesOf(text)).toContain('DESCRIPTION:x\\ny');
});

it('folds lines at 75 octets and never inside a letter', () => {
  const summary = 'Chuyển phiếu báo và hồ sơ lên cấp trên trực tiếp của cơ sở 🇻🇳 '.repeat(4);
  const text = renderCalendar([{ ...ENTRY, summary }], STAMP);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\uFFFD');
  }
  expect(linesOf(text)).toContain(`SUMMARY:${summary}`);
});
