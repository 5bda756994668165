import type { ArchivePart } from '../../sheets/write-archive.ts';
import { WORKBOOK_RELATION, type PackedChart } from './chart-package.ts';
import { paragraph, paragraphOf } from './paragraph.ts';
import { PAGE_PARTS } from './sections.ts';
import { stylesPart } from './styles.ts';
import { element, xmlPart } from './xml.ts';
import { escapeHtml } from '../escape-html.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const WORD_SPACES = { 'xmlns:w': WORD, 'xmlns:r': RELATIONS };

export interface DocxContent {
  readonly title: string;
  /** Who issued it; the software is nobody's author. */
  readonly author: string;
  readonly language: 'vi' | 'en';
  /** XML of the body, its last section included. */
  readonly body: string;
  /** What stands at the foot of every page. */
  readonly foot: string;
  readonly charts: readonly PackedChart[];
}

/** The parts of a DOCX file in the order they are packed. */
export function docxParts({ title, author, language, body, foot, charts }: DocxContent): ArchivePart[] {
  const part = (name: string, content: string): ArchivePart => ({ name, content: xmlPart(content) });
  return [
    part('[Content_Types].xml', contentTypes(charts)),
    part('_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']], true)),
    part('docProps/core.xml', coreProperties(title, author, language)),
    part('word/document.xml', element('w:document', WORD_SPACES, element('w:body', {}, body))),
    part(
      'word/_rels/document.xml.rels',
      relations([
        ['rIdStyles', 'styles', 'styles.xml'],
        ['rIdSettings', 'settings', 'settings.xml'],
        [PAGE_PARTS.number, 'header', 'header1.xml'],
        [PAGE_PARTS.blank, 'header', 'header2.xml'],
        [PAGE_PARTS.basis, 'footer', 'footer1.xml'],
        ...charts.map(({ id, number }) => [id, 'chart', `charts/${chartName(number)}.xml`] as const),
      ]),
    ),
    { name: 'word/styles.xml', content: stylesPart() },
    part('word/settings.xml', settings()),
    part('word/header1.xml', element('w:hdr', WORD_SPACES, paragraphOf('PageNumber', pageNumber()))),
    part('word/header2.xml', element('w:hdr', WORD_SPACES, paragraph('PageNumber', ''))),
    part('word/footer1.xml', element('w:ftr', WORD_SPACES, paragraph('Basis', foot))),
    ...charts.flatMap(chartParts),
  ];
}

/** The part of a chart, its relation to its workbook, and the workbook. */
function chartParts({ number, part, workbook }: PackedChart): ArchivePart[] {
  const name = chartName(number);
  const relation = relations([[WORKBOOK_RELATION, 'package', `../embeddings/${name}.xlsx`]]);
  return [
    { name: `word/charts/${name}.xml`, content: xmlPart(part) },
    { name: `word/charts/_rels/${name}.xml.rels`, content: xmlPart(relation) },
    { name: `word/embeddings/${name}.xlsx`, content: workbook },
  ];
}

function chartName(number: number): string {
  return `chart${String(number)}`;
}

function contentTypes(charts: readonly PackedChart[]): string {
  const parts: (readonly [name: string, type: string])[] = [
    ['/word/document.xml', `${TYPE}.document.main+xml`],
    ['/word/styles.xml', `${TYPE}.styles+xml`],
    ['/word/settings.xml', `${TYPE}.settings+xml`],
    ['/word/header1.xml', `${TYPE}.header+xml`],
    ['/word/header2.xml', `${TYPE}.header+xml`],
    ['/word/footer1.xml', `${TYPE}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...charts.map(({ number }) => [`/word/charts/${chartName(number)}.xml`, CHART_TYPE] as const),
  ];
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...(charts.length === 0 ? [] : [element('Default', { Extension: 'xlsx', ContentType: WORKBOOK_TYPE })]),
    ...parts.map(([name, type]) => element('Override', { PartName: name, ContentType: type })),
  );
}

function relations(
  list: readonly (readonly [id: string, kind: string, target: string])[],
  root = false,
): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...list.map(([id, kind, target]) =>
      element('Relationship', { Id: id, Type: `${RELATIONS}/${kind}`, Target: target }),
    ),
    ...(root
      ? [
          element('Relationship', {
            Id: 'rId2',
            Type: `${PACKAGE}/relationships/metadata/core-properties`,
            Target: 'docProps/core.xml',
          }),
        ]
      : []),
  );
}

/** No day is given: the same document has the same bytes. */
function coreProperties(title: string, author: string, language: string): string {
  const spaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return element(
    'cp:coreProperties',
    spaces,
    element('dc:title', {}, escapeHtml(title)),
    element('dc:creator', {}, escapeHtml(author)),
    element('dc:language', {}, language),
  );
}

function settings(): string {
  const compatible = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return element(
    'w:settings',
    WORD_SPACES,
    element('w:defaultTabStop', { 'w:val': 567 }),
    element('w:compat', {}, compatible),
  );
}

function pageNumber(): string {
  const character = (type: string): string =>
    element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }));
  return [
    character('begin'),
    element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
    character('separate'),
    element('w:r', {}, element('w:t', {}, '2')),
    character('end'),
  ].join('');
}
