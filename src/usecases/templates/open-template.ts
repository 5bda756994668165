import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { readPackage } from '../../sheets/read-package.ts';
import type { ArchivePart } from '../../sheets/write-archive.ts';

/** A report template as a clerk made it. */
export interface Template {
  readonly file: string;
  readonly format: 'docx' | 'xlsx';
  readonly parts: readonly ArchivePart[];
}

/** Parts in which an office file keeps programs. */
const PROGRAMS = /vbaproject|\/activex\/|\/embeddings\/|macrosheets/i;

/**
 * Opens a template, known by its content and not by its name.
 *
 * @throws UserError `template.file.invalid`, `template.file.macros`, or `import.file.*` where it cannot be read.
 */
export async function openTemplate(file: string): Promise<Template> {
  const parts = await readParts(file);
  const has = (name: string): boolean => parts.some((part) => part.name === name);
  const format = has('word/document.xml') ? 'docx' : has('xl/workbook.xml') ? 'xlsx' : undefined;
  if (format === undefined) throw new UserError([diagnose('template.file.invalid', { file })]);
  if (parts.some(({ name }) => PROGRAMS.test(name)))
    throw new UserError([diagnose('template.file.macros', { file })]);
  return { file, format, parts };
}

/** A file that is no archive is no template; one that cannot be opened at all is told as any other file. */
async function readParts(file: string): Promise<ArchivePart[]> {
  try {
    return await readPackage(file);
  } catch (error) {
    const damaged =
      error instanceof UserError && error.diagnostics.some(({ code }) => code === 'import.file.damaged');
    throw damaged ? new UserError([diagnose('template.file.invalid', { file })]) : error;
  }
}
