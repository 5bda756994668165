import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../messages/language.ts';
import { formatCount } from '../messages/numbers.ts';
import { wordDiagnostic } from '../messages/render-diagnostic.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import { slipWords } from '../messages/slip-words.ts';

/** What the slip tells of the file it goes with. */
export interface SlipData {
  readonly committee: string;
  readonly file: string;
  readonly period: string;
  readonly submission: number;
  readonly sha256: string;
  readonly received: { readonly day: PlainDate; readonly time: string };
  readonly rows: number;
  readonly refused: number;
  readonly deadline: PlainDate | undefined;
  /** What was found in cells, errors and warnings. */
  readonly problems: readonly Diagnostic[];
  /** What was found of whole sheets. */
  readonly remarks: readonly Diagnostic[];
  /** Who stood in an earlier list of the unit and stands in this file no more. */
  readonly vanished: readonly VanishedOnSlip[];
}

/** Somebody whom an earlier list had, with the file and row of that list. */
export interface VanishedOnSlip {
  readonly name: string;
  readonly before: string;
}

export interface SlipRow {
  readonly style: 'title' | 'heading' | 'text' | 'error' | 'warning' | 'small';
  readonly cells: readonly string[];
}

/** Cells named for each kind of problem. */
const NAMED_CELLS = 6;

/** The number by which a slip is known: the submission and the beginning of its hash. */
export function slipNumber(submission: number, sha256: string): string {
  return `${String(submission)}-${sha256.slice(0, 12)}`;
}

/** Width of each column of the slip in characters. */
export const SLIP_WIDTHS: readonly number[] = [46, 9, 24, 46];

/**
 * The first sheet of a returned file: whose file it is, what came of it, what is to be mended by when and how, the
 * problems by kind with their cells, and the number by which the file is known when it comes back.
 */
export function buildReturnSlip(data: SlipData, language: Language): SlipRow[] {
  const words = slipWords(language);
  const count = (value: number): string => formatCount(value, language);
  const line = (style: SlipRow['style'], text: string): SlipRow => ({ style, cells: [text] });
  const received = { ...data.received, day: formatDate(data.received.day), number: String(data.submission) };
  const counts = {
    rows: count(data.rows),
    taken: count(data.rows - data.refused),
    refused: count(data.refused),
  };
  const ofSeverity = (severity: Diagnostic['severity']): Diagnostic[] =>
    data.problems.filter((problem) => problem.severity === severity);
  return [
    line('heading', data.committee),
    line('title', words.title),
    line('text', fillWords(words.file, { file: data.file, period: data.period })),
    line('text', fillWords(words.received, received)),
    line('text', fillWords(words.counts, counts)),
    ...(data.deadline === undefined
      ? []
      : [line('heading', fillWords(words.deadline, { day: formatDate(data.deadline) }))]),
    ...words.instructions.map((text) => line('text', text)),
    ...listProblems(words.errors, 'error', ofSeverity('error'), language),
    ...listProblems(words.warnings, 'warning', ofSeverity('warning'), language),
    ...listProblems(words.remarks, 'text', data.remarks, language),
    ...listVanished(data.vanished, language),
    line('small', `${words.marker}: ${slipNumber(data.submission, data.sha256)}`),
  ];
}

function listProblems(
  title: string,
  style: SlipRow['style'],
  problems: readonly Diagnostic[],
  language: Language,
): SlipRow[] {
  if (problems.length === 0) return [];
  const words = slipWords(language);
  const groups = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const { message } = wordDiagnostic(problem, language);
    const key = `${problem.code} ${message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [
    { style: 'heading', cells: [title] },
    { style: 'heading', cells: [words.problem, words.count, words.cells, words.mend] },
    ...[...groups.values()].map((group): SlipRow => {
      const [first] = group;
      const wording = first === undefined ? { message: '', hint: '' } : wordDiagnostic(first, language);
      return {
        style,
        cells: [
          wording.message,
          formatCount(group.length, language),
          listCells(group, language),
          wording.hint,
        ],
      };
    }),
  ];
}

/** People named for a unit that sent another list than before; more are a list of somebody else. */
const NAMED_PEOPLE = 100;

function listVanished(vanished: readonly VanishedOnSlip[], language: Language): SlipRow[] {
  if (vanished.length === 0) return [];
  const words = slipWords(language);
  const rest = vanished.length - NAMED_PEOPLE;
  return [
    { style: 'heading', cells: [words.vanished] },
    { style: 'text', cells: [words.aboutVanished] },
    ...vanished
      .slice(0, NAMED_PEOPLE)
      .map(({ name, before }): SlipRow => ({ style: 'warning', cells: [name, '', before] })),
    ...(rest > 0
      ? [{ style: 'text' as const, cells: [fillWords(words.morePeople, { n: formatCount(rest, language) })] }]
      : []),
  ];
}

function listCells(group: readonly Diagnostic[], language: Language): string {
  const places = group.map(({ sheet, cell, row, column, header }) => {
    const whole = column === undefined ? '' : `${column} (${header ?? ''})`.replace(' ()', '');
    const at = cell ?? (row === undefined ? whole : String(row));
    return sheet === undefined || sheet === '' ? at : `${sheet}!${at}`.replace(/!$/, '');
  });
  const named = places.slice(0, NAMED_CELLS).filter((place) => place !== '');
  const rest = places.length - NAMED_CELLS;
  const more = fillWords(slipWords(language).more, { n: formatCount(rest, language) });
  return [...named, ...(rest > 0 ? [more] : [])].join(', ');
}
