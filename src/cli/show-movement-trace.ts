import { basename } from 'node:path';
import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import { MOVEMENT_WORDS } from '../messages/movement-words.ts';
import { formatCount } from '../messages/numbers.ts';
import type { MovementTrace } from '../usecases/trace-movements.ts';
import { escapeControls } from './escape-controls.ts';
import type { Session } from './session.ts';

/** The rows behind a figure: one line for the person, one for the row of the sheet. */
export function showMovementTrace(session: Session, { figure, rows, from, to }: MovementTrace): string {
  const { say, language } = session;
  const word = (name: string): string => MOVEMENT_WORDS[language][name] ?? name;
  const day = (text: string): string => {
    const date = parseStoredDate(text);
    return date === undefined ? escapeControls(text) : formatDate(date);
  };
  const title =
    figure === 'transfers'
      ? say({ vi: 'Chuyển sinh hoạt chưa khớp', en: 'Transfers that do not match' })
      : word(figure);
  return `${[
    `${title} (${formatDate(from)} – ${formatDate(to)}): ${formatCount(rows.length, language)}`,
    ...rows.flatMap((row) => [
      [
        `${escapeControls(row.name ?? '–')}${row.knownAs === null || row.knownAs === row.name ? '' : ` (${row.knownAs})`}`,
        ...(row.figure === figure ? [] : [word(row.figure)]),
        ...(row.organization === null ? [] : [escapeControls(row.organization)]),
        ...(row.other === null ? [] : [`↔ ${escapeControls(row.other)}`]),
        ...(row.day === null ? [] : [day(row.day)]),
        ...(row.number === null
          ? []
          : [
              [
                escapeControls(row.number),
                row.decidedOn === null ? '' : day(row.decidedOn),
                escapeControls(row.body ?? ''),
              ]
                .filter((part) => part !== '')
                .join(', '),
            ]),
      ].join(' · '),
      row.file === null
        ? `    ${say({ vi: 'không có hàng nào', en: 'no row' })}`
        : `    ${escapeControls(basename(row.file))}${row.sheet === null || row.sheet === '' ? '' : ` › ${escapeControls(row.sheet)}`}, ${say({ vi: 'hàng', en: 'row' })} ${String(row.row)}`,
    ]),
  ].join('\n')}\n`;
}
