import type { PlainDate } from '../calendar/plain-date.ts';
import { factDefinition, type FactCode } from '../registry/facts.ts';
import { SENTENCE_WORDS } from './condition-words.ts';
import { findParameterValue } from './resolve-parameters.ts';
import type { Bilingual, PackParameter } from './rule-pack.ts';

/** What a sentence is written with: the language, and the parameters as they stand on a day. */
export interface SentenceContext {
  readonly language: keyof Bilingual;
  readonly parameters: ReadonlyMap<string, PackParameter>;
  readonly day: PlainDate;
}

/** Puts texts where the braces of a pattern stand. */
export function fill(pattern: string, texts: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => texts[key] ?? '');
}

/** A parameter's value on the day of the context, with its unit. */
export function describeParameter(name: string, { language, parameters, day }: SentenceContext): string {
  const parameter = parameters.get(name);
  const value = parameter === undefined ? null : (findParameterValue(parameter, day)?.value ?? null);
  const words = SENTENCE_WORDS[language];
  return parameter === undefined || value === null
    ? words.noValue
    : `${writeNumber(value, language)}${words.units[parameter.unit]}`;
}

/** A number with the decimal mark of the language. */
export function writeNumber(value: number, language: keyof Bilingual): string {
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}

/** A fact by its name in the dictionary. */
export function nameFact(fact: FactCode, { language }: SentenceContext): string {
  return factDefinition(fact)[language];
}
