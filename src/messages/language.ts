/** The languages people may choose. Vietnamese comes first: it is the language of the work. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
