import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { IMPORT_KINDS, type ImportKind } from '../registry/fields.ts';
import { SOURCE_ENCODINGS, type SourceEncoding } from '../sheets/text-encoding.ts';

/** Reads a kind typed by a person; `auto` is undefined. @throws UserError `usage.argument.invalid`. */
export function readKind(text: string): ImportKind | undefined {
  if (text === 'auto') return undefined;
  const kind = IMPORT_KINDS.find((known) => known === text);
  if (kind !== undefined) return kind;
  throw new UserError([
    diagnose(
      'usage.argument.invalid',
      {},
      { name: '--kind', value: text, allowed: ['auto', ...IMPORT_KINDS].join(', ') },
    ),
  ]);
}

/** Reads an encoding typed by a person. @throws UserError `usage.argument.invalid`. */
export function readEncoding(text: string | undefined): SourceEncoding | undefined {
  if (text === undefined) return undefined;
  const encoding = SOURCE_ENCODINGS.find((known) => known === text.toLowerCase());
  if (encoding !== undefined) return encoding;
  throw new UserError([
    diagnose(
      'usage.argument.invalid',
      {},
      { name: '--encoding', value: text, allowed: SOURCE_ENCODINGS.join(', ') },
    ),
  ]);
}
