import type { Reading } from './reading.ts';
import { hasSpan } from './label-years.ts';

/**
 * The year a text is about: the only one its title names; else the latest that it names as the year of something; else the
 * one given. Limits of a span are the years of nothing.
 */
export function findOwnYear(reading: Reading, given: number): number {
  const { folded } = reading.text;
  const title = /^[^\S\n]*\S[^\n]*/m.exec(folded)?.[0] ?? '';
  const named = [
    ...new Set([...title.matchAll(/\b(?:nam|year|in) ((?:19|20)\d\d)\b/g)].map(([, year]) => Number(year))),
  ];
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  const years = reading.sentences
    .filter((sentence) => !hasSpan(reading, sentence))
    .flatMap(({ figures }) =>
      figures.filter(({ kind }) => kind === 'year').map(({ value }) => Number(value.units)),
    );
  return years.length === 0 ? given : Math.max(...years);
}
