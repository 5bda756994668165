import type { Language } from '../../messages/language.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { reportWords } from '../../messages/report-words/words.ts';
import { GRADES } from '../../registry/grades.ts';
import { textCell } from '../cells.ts';
import type { Block, Column, ReportDocument, Row, Table } from '../model.ts';
import type { OfficeTexts } from '../office-texts.ts';

/** A report whose figures are tags: what a clerk takes as a start for a template of their own. */
export interface TemplateDocument {
  readonly document: ReportDocument;
  /** Tags for head and foot. */
  readonly texts: OfficeTexts;
}

const OFFICE_TAGS: OfficeTexts = {
  parent: '{office.parent}',
  issuer: '{office.issuer}',
  number: '{office.number}',
  placeDate: '{office.placeDate}',
  marks: [],
  attached: '{office.attached}',
  recipients: ['{#office.recipients}{.}{/office.recipients}'],
  authority: '{office.authority}',
  title: '{office.title}',
  name: '{office.name}',
};

/** The template of the province report: its sentences, the years side by side, the grades of members by unit. */
export function buildProvinceTemplate(language: Language): TemplateDocument {
  const words = reportWords(language);
  const document: ReportDocument = {
    id: 'province',
    language,
    title: '{report.summary}',
    subtitle: '{report.subtitle}',
    form: { kind: 'report' },
    basis: [
      { label: words.basis.period, value: '{period}' },
      { label: words.basis.asOf, value: '{asOf}' },
      { label: words.basis.run, value: '{run}' },
      { label: words.basis.rules, value: '{rules.title} ({rules.id})' },
      { label: words.basis.hash, value: '{rules.hash}' },
    ],
    blocks: [
      { kind: 'heading', text: words.sections.summary },
      ...buildSentences(language),
      { kind: 'heading', text: words.sections.years },
      buildYears(language),
      { kind: 'paragraph', text: words.notes.prepared, role: 'note' },
      { kind: 'annex', id: 'units', text: words.sections.units, landscape: true },
      buildUnits(language),
    ],
    data: {},
  };
  return { document, texts: OFFICE_TAGS };
}

function buildSentences(language: Language): Block[] {
  const { summary } = reportWords(language);
  const share = (count: string, base: string, percent: string): string =>
    fillWords(summary.share, { count: `{${count}}`, base: `{${base}}`, percent: `{${percent}}%` });
  const grading = (subject: string): Record<string, string> => ({
    existing: `{${subject}.existing}`,
    graded: share(`${subject}.graded`, `${subject}.existing`, `${subject}.gradedPercent`),
    goodOrBetter: share(
      `${subject}.goodOrBetter.count`,
      `${subject}.goodOrBetter.base`,
      `${subject}.goodOrBetter.percent`,
    ),
  });
  const sentences = [
    fillWords(summary.organizations, {
      ...grading('organizations'),
      committees: '{organizations.committees}',
      cells: '{organizations.cells}',
    }),
    fillWords(summary.members, grading('members')),
    fillWords(summary.admissions, {
      actual: '{admissions.actual}',
      target: '{admissions.target}',
      percent: '{admissions.percent}%',
    }),
    fillWords(summary.removals, {
      total: '{removals.total}',
      expelled: '{removals.expelled}',
      deleted: '{removals.deleted}',
      left: '{removals.left}',
    }),
    fillWords(summary.caps, { groups: '{caps.groups}', exceeded: '{caps.exceeded}' }),
  ];
  return sentences.map((text) => ({ kind: 'paragraph', text }));
}

function buildYears(language: Language): Table {
  const { basis, columns, tables, notes } = reportWords(language);
  const shared = (subject: 'organizations' | 'members'): TaggedColumn[] => [
    [`${subject}.graded`, [columns[subject], columns.graded]],
    [`${subject}.goodOrBetter.count`, [columns[subject], columns.goodOrBetter, columns.count]],
    [`${subject}.goodOrBetter.percent`, [columns[subject], columns.goodOrBetter, columns.percent]],
  ];
  return taggedTable('years', 'trend', tables.years, notes.marks, [
    ['period', [basis.period]],
    ...shared('organizations'),
    ...shared('members'),
    ['admissions.actual', [columns.admissions]],
    ['removals.total', [columns.removals]],
  ]);
}

function buildUnits(language: Language): Table {
  const { columns, tables, notes } = reportWords(language);
  const table = taggedTable('unit-members', 'byUnit', tables.unitMembers, notes.marks, [
    ['code', [columns.unitCode]],
    ['name', [columns.unitName]],
    ['members.existing', [columns.existing]],
    ['members.graded', [columns.graded, columns.count]],
    ['members.gradedPercent', [columns.graded, columns.percent]],
    ...GRADES.flatMap((grade): TaggedColumn[] => [
      [`members.byGrade.${grade}.count`, [grade, columns.count]],
      [`members.byGrade.${grade}.percent`, [grade, columns.percent]],
    ]),
    ['members.goodOrBetter.count', [columns.goodOrBetter, columns.count]],
    ['members.goodOrBetter.percent', [columns.goodOrBetter, columns.percent]],
  ]);
  const total: Row = {
    cells: table.columns.map(({ id }) =>
      textCell(id === 'code' ? '' : id === 'name' ? columns.total : `{${id}}`),
    ),
    emphasis: 'total',
  };
  return { ...table, rows: [...table.rows, total] };
}

type TaggedColumn = readonly [path: string, header: readonly string[]];

/** Columns that hold words, with their widths in letters. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['code', 15],
  ['name', 30],
  ['period', 12],
]);

/** A table with one row, repeated for each item of a list. */
function taggedTable(
  id: string,
  list: string,
  { name, title }: { readonly name: string; readonly title: string },
  note: string,
  tagged: readonly TaggedColumn[],
): Table {
  const columns = tagged.map(([path, header]): Column => ({
    id: path,
    header,
    align: WIDTHS.has(path) ? 'left' : 'right',
    width: WIDTHS.get(path) ?? 8,
  }));
  const cells = columns.map((column, index) => {
    const open = index === 0 ? `{#${list}}` : '';
    const close = index === columns.length - 1 ? `{/${list}}` : '';
    return textCell(`${open}{${column.id}}${close}`);
  });
  return { kind: 'table', id, name, title, columns, rows: [{ cells }], notes: [note] };
}
