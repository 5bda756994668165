import type { TextLanguage } from './detect-language.ts';

/** A number as relations carry it, written with the language's decimal and thousands marks: `2.474`, `93,42`. */
export function formatFigure(value: number | string, language: TextLanguage): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
  if (decimals === undefined) return grouped;
  return `${grouped}${language === 'vi' ? ',' : '.'}${decimals}`;
}

/** Several numbers as a list: `820, 821 và 822`. */
export function listFigures(
  values: readonly (number | string)[],
  language: TextLanguage,
  conjunction: string,
): string {
  const written = values.map((value) => formatFigure(value, language));
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join(', ')} ${conjunction} ${last}`;
}
