import type { ReportDocument } from '../../documents/model.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { nearestName } from '../../registry/answers/read-answers.ts';
import { archiveBytes, type ArchivePart } from '../../sheets/write-archive.ts';
import { fillDocx, isFilledWordPart, type PackageParts } from '../../templates/fill-docx.ts';
import type { Filling, TagProblem } from '../../templates/fill-letters.ts';
import { fillXlsx, isFilledSheetPart, type FormulaProblem } from '../../templates/fill-xlsx.ts';
import { listLists, listPaths } from '../../templates/template-data.ts';
import type { Template } from './open-template.ts';
import { BASIS_TAGS, templateData } from './template-data.ts';

/** What came of putting a report into a template. */
export interface FilledTemplate {
  readonly parts: readonly ArchivePart[];
  /** `template.tag.*` and `template.formula.moved`: with an error nothing may be printed; `template.basis.missing`. */
  readonly problems: readonly Diagnostic[];
  /** Paths that the template prints or goes through. */
  readonly used: readonly string[];
  /** Paths it could print and does not. */
  readonly unused: readonly string[];
}

/** Puts the figures of a report in place of a template's tags. @throws UserError `template.file.invalid`. */
export function fillTemplate(template: Template, document: ReportDocument): FilledTemplate {
  const data = templateData(document);
  const filling: Filling = { language: document.language, problems: [], used: new Set() };
  const { filled, formulas } = fillParts(template, data, filling);
  const paths = listPaths(data);
  const known = new Set([...paths, ...listLists(data)]);
  const missing = BASIS_TAGS.filter((tag) => known.has(tag) && !filling.used.has(tag));
  const { file } = template;
  return {
    parts: template.parts.map((part) => {
      const content = filled.get(part.name);
      return content === undefined ? part : { name: part.name, content };
    }),
    problems: [
      ...filling.problems.map((problem) => wordProblem(problem, file, data)),
      ...formulas.map(({ cell }) => diagnose('template.formula.moved', { file }, { cell })),
      ...(missing.length === 0
        ? []
        : [
            diagnose(
              'template.basis.missing',
              { file },
              { tags: missing.map((tag) => `{${tag}}`).join(' ') },
            ),
          ]),
    ],
    used: [...filling.used].sort(),
    unused: paths.filter((path) => !filling.used.has(path)),
  };
}

/**
 * The filled template as a file. Nothing is printed of a template with a tag that means nothing.
 *
 * @throws UserError with the problems that are errors.
 */
export async function templateBytes(filled: FilledTemplate): Promise<Uint8Array> {
  const errors = filled.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(errors);
  return archiveBytes(filled.parts);
}

function fillParts(
  { file, format, parts }: Template,
  data: unknown,
  filling: Filling,
): { filled: PackageParts; formulas: readonly FormulaProblem[] } {
  const chosen = format === 'docx' ? isFilledWordPart : isFilledSheetPart;
  const texts = new Map(
    parts
      .filter(({ name }) => chosen(name))
      .map(
        ({ name, content }) =>
          [
            name,
            Buffer.from(content)
              .toString('utf8')
              .replace(/^\uFEFF/, ''),
          ] as const,
      ),
  );
  const done =
    format === 'docx'
      ? { parts: fillDocx(texts, data, filling), formulas: [] }
      : fillXlsx(texts, data, filling);
  if (done?.parts === undefined) throw new UserError([diagnose('template.file.invalid', { file })]);
  return { filled: done.parts, formulas: done.formulas };
}

const CODES = {
  unknown: 'template.tag.unknown',
  group: 'template.tag.group',
  'not-a-list': 'template.tag.no-list',
  'not-closed': 'template.tag.unpaired',
  'not-opened': 'template.tag.unpaired',
} as const;

function wordProblem(problem: TagProblem, file: string, data: unknown): Diagnostic {
  const { kind, tag, near, within } = problem;
  const name = tag.replace(/^\{[#/]?|\}$/g, '');
  const lists = listLists(data);
  const candidates = tag.startsWith('{#') ? lists : listPaths(data);
  const paths = candidates.flatMap((path) => namesFrom(path, within));
  const nearest =
    kind === 'group' ? (paths.find((path) => path.startsWith(`${name}.`)) ?? '') : nearestName(name, paths);
  return diagnose(
    CODES[kind],
    { file },
    {
      tag,
      near,
      ...(kind === 'unknown' || kind === 'group' ? { nearest: nearest === '' ? '–' : `{${nearest}}` } : {}),
      ...(kind === 'not-a-list'
        ? { lists: lists.flatMap((path) => namesFrom(path, within)).join(', ') }
        : {}),
    },
  );
}

/** What a tag inside a repeated part may call a path: from the item, or from the whole. */
function namesFrom(path: string, within: string): string[] {
  const inner = within !== '' && path.startsWith(`${within}.`) ? [path.slice(within.length + 1)] : [];
  return [...inner, path].filter((name) => !name.includes('[]'));
}
