import type { Office } from '../../documents/office.ts';
import type { Language } from '../../messages/language.ts';
import { officeWords } from '../../messages/office-words.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';

/** Room to write a number, a day or a month by hand. */
const ROOM = '\u00a0'.repeat(7);
/** Where people are to write. */
export const DOTS = '………………';

/** Number and date of a document as its head and its annexes print them; what is not known stays open to be written in. */
export interface OfficeTexts {
  /** `Số 127-BC/BTCTU`. */
  readonly number: string;
  /** `Sơn Hà, ngày 05 tháng 02 năm 2026`. */
  readonly placeDate: string;
  /** `(Kèm theo Báo cáo số 127-BC/BTCTU, ngày 05/02/2026 của Ban Tổ chức)`. */
  readonly attached: string;
}

export function officeTexts(office: Office, language: Language): OfficeTexts {
  const words = officeWords(language);
  const number = `${office.number ?? ROOM}-${words.codes.report}/${office.symbol ?? '……'}`;
  const date = dateParts(office);
  return {
    number: fillWords(words.number, { number }),
    placeDate: fillWords(words.placeDate, { place: office.place ?? DOTS, ...date }),
    attached: fillWords(words.attached, { number, issuer: office.issuer, ...date }),
  };
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
