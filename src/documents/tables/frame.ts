import type { Worded } from '../../messages/language.ts';
import { formatDate, parseStoredDate } from '../../calendar/plain-date.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText, periodTitle } from '../../messages/report-words/period-text.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { printTable, type FigureTable } from '../figures/figure-table.ts';
import { endKey, type KeyedTables } from '../figures/trace-cell.ts';
import type { BasisEntry, DocumentForm, Paragraph, ReportDocument } from '../model.ts';
import { tableData } from './table-data.ts';

/** What every table and narrative report says of itself. */
export interface ReportFrame extends Worded {
  /** Name of the committee, or of the unit reported on. */
  readonly name: string;
  /** Code, or else name, of the unit reported on; absent: the whole. */
  readonly unit?: string;
  readonly period: string;
  /** What it is compared with; `null`: nothing was counted for the same period of the year before. */
  readonly previous: PreviousPeriod | null;
  /** Cut-off day in stored form. */
  readonly asOf: string;
  /** The run the grades come from, and the rules it was made by; `null` for figures without grades. */
  readonly run: { readonly id: number; readonly rules: string; readonly rulesHash: string } | null;
  readonly dataHash: string;
  /** Members, organizations and groups whose grade still awaits a decision. */
  readonly open: number;
}

/** The same period of the year before, and what makes its figures hard to compare. */
export interface PreviousPeriod {
  readonly period: string;
  /** The rules its grades were made by; `null` for figures without grades. */
  readonly rules: string | null;
  /** Units directly below that it did not have, and that it had and are gone. */
  readonly added: number;
  readonly gone: number;
}

/** A table as a report of its own. */
export interface TableReport {
  readonly id: string;
  readonly title: string;
  readonly form: DocumentForm;
  readonly tables: readonly FigureTable[];
}

/** Makes a report of tables: basis, tables, the note that a tool prepared the figures; `data` holds the same cells. */
export function buildTableReport(
  frame: ReportFrame,
  { id, title, form, tables }: TableReport,
): ReportDocument {
  return {
    id,
    language: frame.language,
    title,
    subtitle: frame.name,
    form,
    basis: buildBasis(frame),
    blocks: [...tables.map(printTable), ...notePreparation(frame)],
    data: {
      ...frameData(frame),
      tables: Object.fromEntries(tables.map((table) => [table.id, tableData(table, endKey(frame))])),
    },
  };
}

/** The same tables before they are printed, whose cells still know how they come about. */
export function keyTables(frame: ReportFrame, { tables }: TableReport): KeyedTables {
  const { period, unit } = frame;
  return { tables, period, basis: frame, ...(unit === undefined ? {} : { unit }) };
}

/** What the figures rest on: period, as-of date, run, rules, hashes. */
export function buildBasis(frame: ReportFrame): BasisEntry[] {
  const { period, asOf, run, dataHash, language } = frame;
  const { basis } = formWords(frame);
  return [
    { label: basis.period, value: periodTitle(period, language) },
    { label: basis.asOf, value: shownDate(asOf) },
    ...(run === null
      ? []
      : [
          { label: basis.run, value: String(run.id) },
          { label: basis.rules, value: run.rules },
          { label: basis.rulesHash, value: run.rulesHash },
        ]),
    { label: basis.dataHash, value: dataHash },
  ];
}

/** The same for scripts. */
export function frameData(frame: ReportFrame): Readonly<Record<string, unknown>> {
  const { period, previous, asOf, run, dataHash, name, open } = frame;
  return {
    name,
    period,
    previous: previous?.period ?? null,
    asOf,
    run: run?.id ?? null,
    rules: run,
    dataHash,
    open,
  };
}

/** Says that a tool prepared the figures, and how many of them await the committee's decision. */
export function notePreparation(frame: ReportFrame): Paragraph[] {
  const { open, run } = frame;
  const { notes } = formWords(frame);
  const awaits = run === null || open === 0 ? [] : [fillWords(notes.awaits, { open: String(open) })];
  return [notes.prepared, ...awaits].map((text) => ({ kind: 'paragraph', role: 'note', text }));
}

/** Why the figures of the year before are not fully comparable: other rules, other units; or that there are none. */
export function noteComparison(frame: ReportFrame): string[] {
  const { previous, run } = frame;
  const { notes } = formWords(frame);
  if (previous === null) return [notes.noPrevious];
  const { rules, added, gone } = previous;
  const otherRules =
    rules === null || run === null || rules === run.rules
      ? []
      : [fillWords(notes.otherRules, { before: rules, now: run.rules })];
  const counts = { added: String(added), gone: String(gone) };
  return [...otherRules, ...(added + gone === 0 ? [] : [fillWords(notes.otherMap, counts)])];
}

/** A title with the period in words: `{period}` stands for it. */
export function titleOf(frame: ReportFrame, title: string): string {
  return fillWords(title, { period: periodText(frame.period, frame.language) });
}

/** A stored date day first; a text that is no date stays as it is. */
export function shownDate(stored: string): string {
  const date = parseStoredDate(stored);
  return date === undefined ? stored : formatDate(date);
}
