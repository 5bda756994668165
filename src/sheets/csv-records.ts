import type { Damage } from './refuse-file.ts';
import type { SourceLimits } from './source-limits.ts';

/** One record of a CSV text. */
export interface CsvRecord {
  /** Line on which the record begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Raised by the scanner; the reader adds the file. */
export interface CsvTrouble {
  readonly line: number;
  readonly damage?: Damage;
  readonly limit?: keyof SourceLimits;
}

export interface CsvScanner {
  /** Takes the next piece of text and gives the records completed by it; `last` closes the text. */
  scan(text: string, last: boolean): CsvRecord[] | CsvTrouble;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Makes a scanner of CSV text that comes in pieces cut anywhere. Records end with CRLF, LF or CR in any mixture; a field
 * in quotes may hold separators, line breaks and doubled quotes. A quote inside a field that does not begin with one is
 * an ordinary character (`="0123"`). A quote that is never closed, text after a closing quote and blanks before an
 * opening quote are damage, because the columns behind them cannot be trusted. Empty lines are records of one empty field.
 */
export function makeCsvScanner(
  separator: string,
  firstLine: number,
  limits: Pick<SourceLimits, 'recordLength' | 'columns'>,
): CsvScanner {
  const split = separator.charCodeAt(0);
  let rest = '';
  let line = firstLine;

  function scan(piece: string, last: boolean): CsvRecord[] | CsvTrouble {
    const text = rest + piece;
    const records: CsvRecord[] = [];
    let start = 0;
    while (start < text.length) {
      const record = scanRecord(text, start, last);
      if (record === 'quote') return { line, damage: 'quote' };
      const length = (record?.end ?? text.length) - start;
      if (length > limits.recordLength) return { line, limit: 'recordLength' };
      if (record === undefined) break;
      if (record.fields.length > limits.columns) return { line, limit: 'columns' };
      records.push({ line, fields: record.fields });
      line += 1 + record.breaks;
      start = record.end;
    }
    rest = text.slice(start);
    return records;
  }

  /** One record from `start`; `undefined` when the piece ends before it does, `'quote'` when its quotes are broken. */
  function scanRecord(
    text: string,
    start: number,
    last: boolean,
  ): { fields: string[]; end: number; breaks: number } | 'quote' | undefined {
    const fields: string[] = [];
    let at = start;
    let breaks = 0;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = scanQuoted(text, at, last);
        if (typeof quoted !== 'object') return quoted;
        fields.push(quoted.value);
        if (quoted.value.includes('\n') || quoted.value.includes('\r')) breaks += countBreaks(quoted.value);
        at = quoted.end;
      } else {
        const from = at;
        let code = text.charCodeAt(at);
        while (code !== split && code !== LF && code !== CR && at < text.length) code = text.charCodeAt(++at);
        const value = text.slice(from, at);
        if (isBlank(text.charCodeAt(from)) && /^[ \t\u00A0]+"/.test(value)) return 'quote';
        fields.push(value);
      }
      if (at >= text.length) return last ? { fields, end: at, breaks } : undefined;
      const code = text.charCodeAt(at++);
      if (code === LF) return { fields, end: at, breaks };
      if (code === CR) {
        if (at >= text.length && !last) return undefined;
        return { fields, end: text.charCodeAt(at) === LF ? at + 1 : at, breaks };
      }
      if (code !== split) return 'quote';
      if (at >= text.length && !last) return undefined;
    }
  }

  return { scan };
}

/** A field in quotes whose opening quote stands at `start`. */
function scanQuoted(
  text: string,
  start: number,
  last: boolean,
): { value: string; end: number } | 'quote' | undefined {
  let value = '';
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return last ? 'quote' : undefined;
    if (quote + 1 >= text.length && !last) return undefined;
    value += text.slice(from, quote);
    if (text.charCodeAt(quote + 1) !== QUOTE) return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}

function countBreaks(value: string): number {
  return value.match(/\r\n|\r|\n/g)?.length ?? 0;
}
