import { wordField } from '../messages/field-words.ts';
import { formatCount } from '../messages/numbers.ts';
import type { UnsureText } from '../usecases/unsure-log.ts';
import { escapeControls } from './escape-controls.ts';
import type { Session } from './session.ts';

/** How many unknown texts are shown to people; `--json` has all of them. */
const SHOWN = 20;

/**
 * What nobody knew, the most frequent first, and the mapping file that would answer it: ready to paste, each target left
 * open. Empty when everything was known.
 */
export function showUnknown(session: Session, unknown: readonly UnsureText[]): string {
  if (unknown.length === 0) return '';
  const { say } = session;
  const shown = unknown.slice(0, SHOWN);
  const more = unknown.length - shown.length;
  const lines = shown.map((text) => {
    const count = formatCount(text.count, session.language);
    const nearest =
      text.nearest === undefined
        ? ''
        : say({ vi: `; gần nhất: ${text.nearest}`, en: `; nearest: ${text.nearest}` });
    const kind = {
      column: say({ vi: 'cột', en: 'column' }),
      unit: say({ vi: 'tổ chức', en: 'organization' }),
      value: wordField(text.field ?? '', session.language),
    }[text.kind];
    return `  ${kind} "${escapeControls(text.text)}": ${say({ vi: `${count} lần`, en: `${count} times` })}${escapeControls(nearest)}`;
  });
  if (more > 0)
    lines.push(say({ vi: `  … và ${String(more)} điều khác`, en: `  … and ${String(more)} more` }));
  const head = say({
    vi: 'Chưa hiểu (ghi câu trả lời sau dấu hai chấm, lưu thành tệp rồi chạy lại với --mapping <tệp>):',
    en: 'Not understood (write the answer behind each colon, save as a file, run again with --mapping <file>):',
  });
  return `${head}\n${lines.join('\n')}\n\n${snippet(shown)}`;
}

/** A mapping file with the texts and no answers: JSON strings are YAML strings. */
function snippet(unknown: readonly UnsureText[]): string {
  const entry = (indent: string, { text }: UnsureText): string =>
    `${indent}${JSON.stringify(escapeControls(text))}: `;
  const section = (name: string, texts: readonly UnsureText[], indent = '  '): string[] =>
    texts.length === 0 ? [] : [`${indent.slice(2)}${name}:`, ...texts.map((text) => entry(indent, text))];
  const values = unknown.filter(({ kind }) => kind === 'value');
  const fields = [...new Set(values.map(({ field }) => field ?? ''))];
  return [
    ...section(
      'columns',
      unknown.filter(({ kind }) => kind === 'column'),
    ),
    ...section(
      'units',
      unknown.filter(({ kind }) => kind === 'unit'),
    ),
    ...(fields.length === 0 ? [] : ['values:']),
    ...fields.flatMap((field) =>
      section(
        field,
        values.filter((text) => text.field === field),
        '    ',
      ),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
