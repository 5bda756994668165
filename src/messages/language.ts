/** The languages people may choose. Vietnamese comes first: it is the language of the work. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is worded in a language. */
export interface Worded {
  readonly language: Language;
}
