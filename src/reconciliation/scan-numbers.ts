/** A run of digits and marks as found, with what stands directly around it. Indexes are into the folded text. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Thousands may be grouped by any one kind of space. */
const NUMBER =
  /(?<!\d)[1-9]\d{0,2}([ \u00a0\u2007\u2009\u202f])\d{3}(?:\1\d{3})*(?![\d.,]?\d)|\d+(?:[.,]\d+)*/g;
/** Before a number and a plain space: the number is a label and what follows it a figure of its own. */
const LABEL_WORD =
  /(?:dieu|khoan|muc|bieu|mau|bang|thu|khoa|quy|thang|ngay|dot|cap|quan|so|to|table|article|form|phase|district|quarter|no\.?|day)\s$/;
const DATE_WORD = /(?:ngay|den|truoc|tu|dot|sau|het|on|by|until|from|since|before|after|of|dated)\s*$/;
const ENUMERATED = /^(?:\d{1,2}\.)*\d{1,2}$/;

/**
 * Finds the numbers of a folded text that may be figures. Left out: dates (31/12/2025, 9/2023, 31.12.2025), document
 * and section numbers (366-qd/tw, `2.1.` at the start of a line), ranges of anything but years (18-30), clock times,
 * and digits that belong to a word (covid-19, 8h30).
 */
export function scanNumbers(folded: string): NumberToken[] {
  const found = [...folded.matchAll(NUMBER)].flatMap((match) => splitLabel(folded, match.index, match[0]));
  const kept: NumberToken[] = [];
  for (let at = 0; at < found.length;) {
    const run = takeJoined(folded, found, at);
    at += run.length;
    if (mayHoldFigures(folded, run)) kept.push(...run);
  }
  return kept;
}

/** `quận 1 200 đảng viên` is a label and a figure, `1 200 đảng viên` one figure. */
function splitLabel(folded: string, start: number, text: string): NumberToken[] {
  const whole = { start, end: start + text.length, text };
  const space = text.indexOf(' ');
  if (space < 0 || !LABEL_WORD.test(folded.slice(Math.max(0, start - 10), start))) return [whole];
  const rest = start + space + 1;
  return [
    { start, end: start + space, text: text.slice(0, space) },
    { start: rest, end: whole.end, text: text.slice(space + 1) },
  ];
}

/** Numbers joined by `/` or `-` belong together: a ratio, a date, a range, a document number. */
function takeJoined(folded: string, found: readonly NumberToken[], at: number): NumberToken[] {
  const run: NumberToken[] = [];
  for (let next = found[at]; next !== undefined; next = found[at + run.length]) {
    const previous = run.at(-1);
    if (previous !== undefined && !isJoint(folded, previous.end, next.start)) break;
    run.push(next);
  }
  return run;
}

function isJoint(folded: string, from: number, to: number): boolean {
  if (to - from > 5) return false;
  const gap = folded.slice(from, to);
  return /^ ?[/-] ?$/.test(gap) || gap === ':';
}

function mayHoldFigures(folded: string, run: readonly NumberToken[]): boolean {
  const [first, second] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  const before = folded.slice(Math.max(0, first.start - 24), first.start);
  const after = folded.slice(last.end, last.end + 6);
  if (/[\p{L}_]$|[\p{L}\d]-$|\/$/u.test(before) || /^(?:\p{L}|_|[/-]\p{L})/u.test(after)) return false;
  if (before.endsWith('+') && !/[\s\d]\+$/.test(before)) return false;
  if (second === undefined) return isLoneFigure(folded, first, after);
  if (run.length > 2) return false;
  const joint = folded.slice(first.end, second.start).trim();
  if (joint === ':') return false;
  if (joint === '-') return isYear(first.text) && isYear(second.text);
  return !isDate(first.text, second.text, before, folded.slice(last.end, last.end + 60));
}

function isLoneFigure(folded: string, token: NumberToken, after: string): boolean {
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(token.text) || /^0\d{3,}$/.test(token.text)) return false;
  if (!ENUMERATED.test(token.text) || !/^[.)]\s/.test(after)) return true;
  const line = folded.slice(Math.max(0, token.start - 8), token.start);
  return !/(?:^|[.:;!?]\s*\n|\n\s*\n)[ ]*$/.test(token.start < 8 ? line : `x${line}`);
}

/** Day and month or month and year; `5/8 (62,5%)` with a percent close by and no date word before it is a ratio. */
function isDate(left: string, right: string, before: string, after: string): boolean {
  if (!/^\d{1,2}$/.test(left)) return false;
  if (Number(left) <= 12 && isYear(right)) return true;
  if (!/^\d{1,2}$/.test(right) || Number(left) > 31 || Number(right) > 12) return false;
  if (DATE_WORD.test(before) || Number(left) > Number(right)) return true;
  return !/^[^.;\d]{0,50}\d+(?:[.,]\d+)?\s?(?:%|percent|phan tram)/.test(after);
}

/** Four bare digits from 1900 to 2100. */
export function isYear(text: string): boolean {
  return /^(?:19\d\d|20\d\d|2100)$/.test(text);
}
