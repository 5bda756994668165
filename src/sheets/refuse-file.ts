import { diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { SourceLimits } from './source-limits.ts';

/** What is wrong with a file whose format we read. */
export type Damage =
  'archive' | 'checksum' | 'part-missing' | 'xml' | 'doctype' | 'encoding' | 'row' | 'cell' | 'quote';

/** Why a file's format cannot be read. */
export type ForeignFormat = 'encoding' | 'archive' | 'document' | 'pdf' | 'image' | 'binary';

/** The error for a file that cannot be opened: `import.file.unreadable` with the system's reason, for example `EACCES`. */
export function unreadableFile(file: string, reason: string): UserError {
  return new UserError([diagnose('import.file.unreadable', { file }, { reason })]);
}

/** The error for content of another format: `import.file.format` with `reason`. */
export function foreignFile(file: string, reason: ForeignFormat): UserError {
  return new UserError([diagnose('import.file.format', { file }, { reason })]);
}

/** The error for a file that is broken at `place`: `import.file.damaged` with `reason`. */
export function damagedFile(place: Place, reason: Damage): UserError {
  return new UserError([diagnose('import.file.damaged', place, { reason })]);
}

/** The error for a file over one of the limits: `import.file.limit` with the limit's name and its value. */
export function fileOverLimit(place: Place, limit: keyof SourceLimits | 'rows', max: number): UserError {
  return new UserError([diagnose('import.file.limit', place, { limit, max })]);
}

/** The error for a workbook that opens only with a password: `import.file.encrypted`. */
export function encryptedFile(file: string): UserError {
  return new UserError([diagnose('import.file.encrypted', { file })]);
}
