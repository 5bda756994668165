import type { Language } from '../messages/language.ts';
import { officeWords, type OfficeWords } from '../messages/office-words.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import type { Marks, Office } from './office.ts';

/** Room to write a number, a day or a month by hand. */
const ROOM = '\u00a0'.repeat(7);
/** Where people are to write. */
const DOTS = '………………';

/** Head and foot of a document as they are printed; what is not known stays open to be written in. */
export interface OfficeTexts {
  /** `TỈNH UỶ SƠN HÀ`; empty where there is none above. */
  readonly parent: string;
  /** `BAN TỔ CHỨC`. */
  readonly issuer: string;
  /** `Số 127-BC/BTCTU`. */
  readonly number: string;
  /** `Sơn Hà, ngày 05 tháng 02 năm 2026`. */
  readonly placeDate: string;
  /** `MẬT`, `Dự thảo lần 1`, `TÀI LIỆU HỘI NGHỊ`: each in a box of its own. */
  readonly marks: readonly string[];
  /** `(Kèm theo Báo cáo số 127-BC/BTCTU, ngày 05 tháng 02 năm 2026 của Ban Tổ chức)`. */
  readonly attached: string;
  /** With dash and mark: `- Thường trực Tỉnh uỷ;`. */
  readonly recipients: readonly string[];
  /** `K/T TRƯỞNG BAN`; empty where the head signs. */
  readonly authority: string;
  /** `PHÓ TRƯỞNG BAN`. */
  readonly title: string;
  readonly name: string;
}

export function officeTexts(office: Office, language: Language): OfficeTexts {
  const words = officeWords(language);
  const { mark, body, title, name } = office.signature;
  const number = `${office.number ?? ROOM}-${words.codes.report}/${office.symbol ?? '……'}`;
  const date = dateParts(office);
  return {
    parent: (office.parent ?? '').toUpperCase(),
    issuer: office.issuer.toUpperCase(),
    number: fillWords(words.number, { number }),
    placeDate: fillWords(words.placeDate, { place: office.place ?? DOTS, ...date }),
    marks: listMarks(office.marks, words.marks),
    attached: fillWords(words.attached, { number, issuer: office.issuer, ...date }),
    recipients: listRecipients(office, words.keep),
    authority: mark === null ? '' : `${mark} ${(body ?? DOTS).toUpperCase()}`,
    title: title === null ? words.openTitle : title.toUpperCase(),
    name: name ?? words.openName,
  };
}

function listMarks({ secrecy, draft, meeting }: Marks, words: OfficeWords['marks']): string[] {
  return [
    ...(secrecy === null ? [] : [words[secrecy]]),
    ...(draft === null ? [] : [fillWords(words.draft, { number: String(draft) })]),
    ...(meeting ? [words.meeting] : []),
  ];
}

/** Days below 10 and the months 1 and 2 keep the zero before them; all other months stand without. */
function dateParts({ date }: Office): Record<'day' | 'month' | 'year', string> {
  const [year, month, day] = date?.split('-') ?? [];
  return {
    day: day ?? '\u00a0'.repeat(4),
    month: month?.replace(/^0(?=[3-9])/, '') ?? '\u00a0'.repeat(4),
    year: year ?? '\u00a0'.repeat(8),
  };
}

/** Each on a line of its own: since 2026 with `;` behind, before with `,`; behind the last a full stop. */
function listRecipients({ recipients, format }: Office, keep: string): string[] {
  const all = recipients.length === 0 ? [DOTS, fillWords(keep, { place: DOTS })] : recipients;
  const mark = format === '2018' ? ',' : ';';
  return all.map((line, index) => `- ${line}${index === all.length - 1 ? '.' : mark}`);
}
