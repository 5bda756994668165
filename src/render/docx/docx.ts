import type {
  Annex,
  Block,
  Chart,
  Heading,
  Paragraph,
  ReportDocument,
  Table,
} from '../../documents/model.ts';
import { officeTexts, type OfficeTexts } from '../../documents/office-texts.ts';
import { archiveBytes } from '../../sheets/write-archive.ts';
import { paragraphText } from '../paragraph-text.ts';
import { describeSource } from '../chart-source.ts';
import { chartDrawing } from './chart-drawing.ts';
import { packCharts } from './chart-package.ts';
import { figuresTable } from './figures-table.ts';
import { formHead } from './form-head.ts';
import { letterhead } from './letterhead.ts';
import { textWidth } from './measures.ts';
import { docxParts } from './package.ts';
import { paragraph } from './paragraph.ts';
import { sectionBreak, sectionProperties } from './sections.ts';
import { formSignatures, signatureBlock } from './signature.ts';
import type { StyleId } from './styles.ts';

/** A stretch of blocks on pages of one orientation. */
interface Section {
  readonly annex: Annex | undefined;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/**
 * The document as a DOCX file in the format of Party documents: head, kind and summary, text, recipients and signature,
 * then the annexes on pages of their own. The basis of the figures stands small at the foot of each page. The same
 * document gives the same bytes.
 *
 * @param texts head and foot as they are printed, when not those of the document's office.
 */
export async function renderDocx(
  document: ReportDocument,
  texts: OfficeTexts | undefined = textsOf(document),
): Promise<Uint8Array> {
  const sections = splitSections(document);
  const charts = document.blocks.filter((block) => block.kind === 'chart');
  const packed = await packCharts(charts, document.language);
  const drawingOf = (chart: Chart, landscape: boolean): string[] => {
    const place = packed[charts.indexOf(chart)];
    return place === undefined ? [] : [chartDrawing(chart, place, landscape)];
  };
  const body = sections.map((section, index) => {
    const page = { landscape: section.landscape, first: index === 0 };
    const content = [
      ...headOf(section, document, texts),
      ...endText(section, document).flatMap((block) => renderBlock(block, section, document, drawingOf)),
      ...footOf(section, document, texts),
    ];
    const end = index === sections.length - 1 ? sectionProperties(page) : sectionBreak(page);
    return content.join('') + end;
  });
  return archiveBytes(
    docxParts({
      title: document.title,
      author: texts?.issuer ?? '',
      language: document.language,
      body: body.join(''),
      charts: packed,
      foot: document.basis.map(({ label, value }) => `${label}: ${value}`).join(' · '),
    }),
  );
}

function splitSections({ blocks, form }: ReportDocument): Section[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'annex' ? [index] : []));
  const body: Section = {
    annex: undefined,
    landscape: form.kind === 'statistics' && form.landscape,
    blocks: blocks.slice(0, starts[0] ?? blocks.length),
  };
  const annexes = starts.map((start, index): Section => {
    const annex = blocks[start] as Annex;
    return { annex, landscape: annex.landscape, blocks: blocks.slice(start + 1, starts[index + 1]) };
  });
  return [body, ...annexes];
}

function textsOf({ office, language }: ReportDocument): OfficeTexts | undefined {
  return office === undefined ? undefined : officeTexts(office, language);
}

function headOf(
  { annex, landscape }: Section,
  document: ReportDocument,
  texts: OfficeTexts | undefined,
): string[] {
  const { form, title, subtitle, language } = document;
  if (annex !== undefined) {
    const attached = texts === undefined ? [] : [paragraph('AnnexLine', texts.attached)];
    return [paragraph('AnnexTitle', annex.text), ...attached];
  }
  if (form.kind === 'statistics') return formHead(document, form, landscape, texts);
  return texts === undefined
    ? [paragraph('Kind', title), ...(subtitle === '' ? [] : [paragraph('Summary', subtitle)])]
    : letterhead(texts, title, language);
}

function footOf(
  { annex, landscape }: Section,
  { form, language }: ReportDocument,
  texts: OfficeTexts | undefined,
): string[] {
  if (annex !== undefined || texts === undefined) return [];
  return form.kind === 'statistics'
    ? [paragraph('SignatureSpace', ''), formSignatures(texts, landscape, language)]
    : [paragraph('SignatureSpace', ''), signatureBlock(texts, language)];
}

/** The text of a report ends with the mark of its issuer's format; notes may still follow, annexes have none. */
function endText({ annex, blocks }: Section, { form, office }: ReportDocument): readonly Block[] {
  if (annex !== undefined || form.kind !== 'report' || office === undefined) return blocks;
  const last = blocks.findLastIndex((block) => block.kind !== 'paragraph' || block.role !== 'note');
  return blocks.map((block, at) =>
    at === last && block.kind === 'paragraph' && block.role !== 'fill'
      ? { ...block, text: block.text.replace(/\.?$/, office.endMark) }
      : block,
  );
}

function renderBlock(
  block: Block,
  section: Section,
  document: ReportDocument,
  drawingOf: (chart: Chart, landscape: boolean) => readonly string[],
): string[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(headingStyle(block), block.text)];
    case 'paragraph':
      return [paragraph(paragraphStyle(block), paragraphText(block))];
    case 'table':
      return figuresTable(untitled(block, document), textWidth(section.landscape), document.language);
    case 'chart':
      return [
        paragraph('TableTitle', block.title),
        ...drawingOf(block, section.landscape),
        paragraph('Note', `${block.summary} ${describeSource(block, document)}`),
      ];
    case 'annex':
      return [];
  }
}

/** The one table of an official form has the form's title, which stands in its head. */
function untitled(table: Table, { form, title }: ReportDocument): Table {
  return form.kind === 'statistics' && table.title === title ? { ...table, title: '' } : table;
}

function headingStyle({ level }: Heading): StyleId {
  return level === 3 ? 'Part3' : level === 2 ? 'Part2' : 'Part1';
}

function paragraphStyle({ role }: Paragraph): StyleId {
  return role === 'note' ? 'Note' : role === 'fill' ? 'Fill' : 'BodyText';
}
