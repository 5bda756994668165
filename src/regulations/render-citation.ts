import { formatDate } from '../calendar/plain-date.ts';
import type { Bilingual, Citation, RulePack } from './rule-pack.ts';

/**
 * A provision as people cite it, finest part first.
 *
 * @example renderCitation(pack, cite, 'vi') // 'điểm a khoản 1 Điều 11 Quy định số 366-QĐ/TW ngày 30/08/2025'
 */
export function renderCitation(pack: RulePack, cite: Citation, language: keyof Bilingual): string {
  const document = pack.documents.get(cite.document);
  const name =
    document === undefined
      ? cite.document
      : language === 'vi'
        ? `${document.kind.vi} số ${document.number} ngày ${formatDate(document.issued)}`
        : `${document.kind.en} No. ${document.number} of ${formatDate(document.issued)}`;
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
