import { posix } from 'node:path';
import { DEFAULT_LIMITS, type SourceLimits } from '../source-limits.ts';
import { archiveBytes, type ArchivePart } from '../write-archive.ts';
import { openArchive, type Archive, type ArchiveSource } from '../xlsx-archive.ts';
import type { CellMark, FrontSheet } from './cell-mark.ts';
import { writeComments, writeDrawing } from './comments.ts';
import { writeFrontSheet } from './front-sheet.ts';
import { markRows } from './mark-rows.ts';
import { openStyles } from './mark-styles.ts';
import {
  addContentTypes,
  addFirstSheet,
  addLegacyDrawing,
  addRelation,
  deselectSheet,
  listRelations,
} from './package-parts.ts';
import { attributeOf } from './xml-text.ts';

const WORKBOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const NO_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/**
 * The sender's XLSX or XLSM workbook with marked cells coloured and commented, and a sheet put in front. All other parts
 * go over as they are: sheets, order, widths, formulas, pictures, macros. The same input gives the same bytes.
 *
 * @param marks by name of the sheet; several marks of one cell are joined, the graver one gives the colour.
 * @throws UserError of `openArchive`.
 */
export async function markWorkbook(
  path: string,
  source: ArchiveSource,
  marks: ReadonlyMap<string, readonly CellMark[]>,
  front: FrontSheet,
  limits: SourceLimits = DEFAULT_LIMITS,
): Promise<Buffer> {
  const archive = await openArchive(path, source, limits);
  const parts = await openParts(path, archive);
  const relations = listRelations((await parts.read(relationsOf(WORKBOOK))) ?? '');
  const partOf = (kind: string): string | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : resolvePart(WORKBOOK, target);
  };
  const stylesPart = partOf('styles') ?? 'xl/styles.xml';
  const hadStyles = await parts.read(stylesPart);
  const styles = openStyles(hadStyles ?? NO_STYLES);
  const newParts: Record<string, string> = {};

  const workbook = (await parts.read(WORKBOOK)) ?? '';
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const relation = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
    const target = relations.find(({ id, kind }) => id === relation && kind === 'worksheet')?.target;
    if (target === undefined) continue;
    const part = resolvePart(WORKBOOK, target);
    const sheet = await parts.read(part);
    if (sheet === undefined) continue;
    const own = joinMarks(marks.get(unescapeXml(attributeOf(tag, 'name') ?? '')) ?? []);
    const deselected = deselectSheet(sheet);
    if (own.length === 0) {
      if (deselected !== sheet) parts.write(part, deselected);
      continue;
    }
    const styled = markRows(deselected, own, (style, severity) => styles.mark(style, severity));
    await commentSheet(parts, part, styled, own, newParts);
  }

  const frontPart = freePart(parts, 'xl/worksheets/sheet', '.xml');
  parts.write(
    frontPart,
    writeFrontSheet(front, (style) => styles.front(style)),
  );
  newParts[frontPart] = SHEET_TYPE;
  const added = addRelation(await parts.read(relationsOf(WORKBOOK)), 'worksheet', `/${frontPart}`);
  let relationsXml = added.xml;
  if (hadStyles === undefined) {
    relationsXml = addRelation(relationsXml, 'styles', `/${stylesPart}`).xml;
    newParts[stylesPart] = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
  }
  parts.write(relationsOf(WORKBOOK), relationsXml);
  parts.write(WORKBOOK, addFirstSheet(workbook, front.name, added.id));
  parts.write(stylesPart, styles.xml());
  parts.write(TYPES, addContentTypes((await parts.read(TYPES)) ?? '', { vml: DRAWING_TYPE }, newParts));
  return parts.pack();
}

async function commentSheet(
  parts: Parts,
  part: string,
  sheet: string,
  marks: readonly CellMark[],
  newParts: Record<string, string>,
): Promise<void> {
  let relations = await parts.read(relationsOf(part));
  const existing = listRelations(relations ?? '');
  const partOf = (kind: string): string | undefined => {
    const target = existing.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : resolvePart(part, target);
  };
  let content = sheet;
  const commentsPart = partOf('comments') ?? freePart(parts, 'xl/comments', '.xml');
  parts.write(commentsPart, writeComments(await parts.read(commentsPart), marks));
  if (partOf('comments') === undefined) {
    relations = addRelation(relations, 'comments', `/${commentsPart}`).xml;
    newParts[commentsPart] = COMMENTS_TYPE;
  }
  const drawn = /<(?:\w+:)?legacyDrawing\s[^>]*\bid\s*=\s*["']([^"']*)["']/.exec(content)?.[1];
  const drawnPart = existing.find(({ id }) => id === drawn)?.target;
  const drawingPart =
    drawnPart === undefined
      ? freePart(parts, 'xl/drawings/vmlDrawing', '.vml')
      : resolvePart(part, drawnPart);
  parts.write(drawingPart, writeDrawing(await parts.read(drawingPart), marks));
  if (drawnPart === undefined) {
    const added = addRelation(relations, 'vmlDrawing', `/${drawingPart}`);
    relations = added.xml;
    content = addLegacyDrawing(content, added.id);
  }
  if (relations !== undefined) parts.write(relationsOf(part), relations);
  parts.write(part, content);
}

function joinMarks(marks: readonly CellMark[]): CellMark[] {
  const joined = new Map<string, CellMark>();
  for (const mark of marks) {
    const key = `${String(mark.row)},${String(mark.column)}`;
    const before = joined.get(key);
    joined.set(
      key,
      before === undefined
        ? mark
        : {
            ...before,
            severity: before.severity === 'error' ? 'error' : mark.severity,
            text: `${before.text}\n\n${mark.text}`,
          },
    );
  }
  return [...joined.values()];
}

/** The parts of a workbook: those rewritten, and the archive for all others. */
interface Parts {
  read(name: string): Promise<string | undefined>;
  write(name: string, content: string): void;
  has(name: string): boolean;
  pack(): Promise<Buffer>;
}

async function openParts(path: string, archive: Archive): Promise<Parts> {
  const written = new Map<string, string>();
  const bytesOf = async (name: string): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(name, { file: path })) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  };
  return Promise.resolve({
    read: async (name) =>
      written.get(name) ??
      (archive.has(name) ? (await bytesOf(name)).toString('utf8').replace(/^\uFEFF/, '') : undefined),
    write: (name, content) => written.set(name, content),
    has: (name) => written.has(name) || archive.has(name),
    pack: async () => {
      const names = archive.names().filter((name) => !name.endsWith('/'));
      const known = new Set(names.map((name) => name.toLowerCase()));
      const kept: ArchivePart[] = [];
      for (const name of names) kept.push({ name, content: written.get(name) ?? (await bytesOf(name)) });
      const added = [...written].filter(([name]) => !known.has(name.toLowerCase()));
      return archiveBytes([...kept, ...added.map(([name, content]) => ({ name, content }))]);
    },
  });
}

function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

function resolvePart(from: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(from), target);
}

function freePart(parts: Parts, stem: string, ending: string): string {
  let number = 1;
  while (parts.has(`${stem}${String(number)}${ending}`)) number += 1;
  return `${stem}${String(number)}${ending}`;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replace(/&amp;/g, '&');
}
