import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import type { Language } from '../messages/language.ts';
import { formatCount, formatPercent, formatPercentInText } from '../messages/numbers.ts';
import { showHidden } from '../render/visible-text.ts';

/** A thing whose parts tags may name: the whole of the data, or one item of a list. */
export interface Scope {
  readonly value: unknown;
  /** Empty for the whole, `byUnit[]` for an item of that list. */
  readonly path: string;
}

/** What a tag names: its value and where that stands in the data. */
export interface Found {
  readonly value: unknown;
  /** `byUnit[].members.existing`. */
  readonly path: string;
  /** Last word of the path. */
  readonly key: string;
}

/** Looks a path up, in the innermost scope first; `.` is the item itself. Only what the data itself holds is found. */
export function lookUp(scopes: readonly Scope[], path: string): Found | undefined {
  const innermost = scopes.at(-1);
  if (path === '.') {
    return innermost === undefined ? undefined : { value: innermost.value, path: innermost.path, key: '.' };
  }
  const names = path.split('.');
  for (const scope of scopes.toReversed()) {
    let value = scope.value;
    const known = names.every((name) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      if (!Object.hasOwn(value, name)) return false;
      value = (value as Readonly<Record<string, unknown>>)[name];
      return true;
    });
    if (known) {
      const whole = scope.path === '' ? path : `${scope.path}.${path}`;
      return { value, path: whole, key: names.at(-1) ?? path };
    }
  }
  return undefined;
}

/** Whether tags can print a value: everything but lists and groups. */
export function isPrintable(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/**
 * A value as people read it: counts with the thousands mark, percents (`percent`, `gradedPercent`, …) with the decimal
 * mark, days day first; what is unknown is empty. Hidden characters of names are made visible.
 *
 * @param inText a percent inside a sentence, its sign behind it: a whole number stays whole.
 */
export function printValue({ value, key }: Found, language: Language, inText = false): string {
  if (typeof value === 'number')
    return Number.isInteger(value) ? formatCount(value, language) : String(value);
  const number = numberOf({ value, key });
  if (number !== undefined) {
    const hundredths = Math.round(number * 100);
    const sentence = formatPercentInText(hundredths, language).slice(0, -1);
    return inText ? sentence : formatPercent(hundredths, language);
  }
  if (typeof value === 'boolean') return YES_NO[language][value ? 'yes' : 'no'];
  if (typeof value !== 'string') return '';
  const date = parseStoredDate(value);
  return date?.length === 10 ? formatDate(date) : showHidden(value);
}

/** The number a value is, where a sheet can hold it as one. */
export function numberOf({ value, key }: Pick<Found, 'value' | 'key'>): number | undefined {
  if (typeof value === 'number') return value;
  const isPercent = typeof value === 'string' && /percent$/i.test(key) && /^-?\d+\.\d\d$/.test(value);
  return isPercent ? Number(value) : undefined;
}

const YES_NO = { vi: { yes: 'có', no: 'không' }, en: { yes: 'yes', no: 'no' } } as const;

/** All paths of the data that a tag may name, those of list items once: `byUnit[].name`. Lists and groups are left out. */
export function listPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => listPaths(item, `${path}[]`));
    return [...new Set(items)];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    listPaths(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** The lists of the data, `byUnit`, `byUnit[].cells`. */
export function listLists(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return [path, ...new Set(value.flatMap((item) => listLists(item, `${path}[]`)))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listLists(inner, path === '' ? key : `${path}.${key}`),
  );
}
