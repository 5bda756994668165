/** An all-day entry of a calendar. */
export interface CalendarEntry {
  /** The same for the same thing in every export, so that a calendar replaces what it had. */
  readonly uid: string;
  /** `2026-03-05`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Octets of a line of a calendar file; longer ones are folded. */
const LINE_OCTETS = 75;

/**
 * A calendar file (RFC 5545) that other calendar programs can take in. Entries are all-day and mark nobody as busy.
 *
 * @param stamp the moment it was made, as ISO text in UTC.
 */
export function renderCalendar(entries: readonly CalendarEntry[], stamp: string): string {
  const made = `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//review//cases//VI',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escapeText(summary)}`,
      `DESCRIPTION:${escapeText(description)}`,
      'TRANSP:TRANSPARENT',
      'CLASS:CONFIDENTIAL',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r?\n/g, '\\n');
}

/** Folds a line between characters, never inside one: continuation lines begin with a blank. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
