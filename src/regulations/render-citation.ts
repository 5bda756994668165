import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { findDocument } from './law-versions.ts';
import type { Bilingual, Citation, PackDocument, RulePack } from './rule-pack.ts';

/** Beyond every document: of a series the last. */
const LATEST = '9999-12-31' as PlainDate;

/**
 * A provision as people cite it, finest part first; of a series of documents the one in force on the day.
 *
 * @example renderCitation(pack, cite, 'vi') // 'điểm a khoản 1 Điều 11 Quy định số 366-QĐ/TW ngày 30/08/2025'
 */
export function renderCitation(
  pack: RulePack,
  cite: Citation,
  language: keyof Bilingual,
  day: PlainDate = LATEST,
): string {
  const document = findDocument(pack, cite.document, day);
  const name = document === undefined ? cite.document : nameDocument(document, language);
  const words = { vi: ['điểm', 'khoản', 'Điều', 'mục'], en: ['point', 'clause', 'Article', 'item'] } as const;
  const [point, clause, article, item] = words[language];
  const parts = [
    cite.point === undefined ? '' : `${point} ${cite.point}`,
    cite.clause === undefined ? '' : `${clause} ${cite.clause}`,
    cite.article === undefined ? '' : `${article} ${cite.article}`,
    cite.item === undefined ? '' : `${item} ${cite.item}`,
  ].filter((part) => part !== '');
  return language === 'vi' ? [...parts, name].join(' ') : [...parts, name].join(', ');
}

/** A document by kind, number and day; the Charter has no number. */
export function nameDocument({ kind, number, issued }: PackDocument, language: keyof Bilingual): string {
  const day = formatDate(issued);
  if (language === 'vi') return `${kind.vi}${number === '' ? '' : ` số ${number}`} ngày ${day}`;
  return `${kind.en}${number === '' ? '' : ` No. ${number}`} of ${day}`;
}
