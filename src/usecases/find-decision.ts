import { makeDate } from '../calendar/plain-date.ts';
import type { DecisionNamed } from '../store/submissions.ts';

const ATTACHED =
  /quyết định\s+số\s+([^\s,;()]+)[\s,;]+ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s+của\s+([^()]+)/i;

/**
 * The decision that a list says it is attached to: `(Kèm theo Quyết định số 12-QĐ/ĐU, ngày 20/12/2023 của Đảng uỷ …)`
 * in one of the title rows. `undefined` when the titles name none.
 */
export function findDecision(titles: readonly string[]): DecisionNamed | undefined {
  for (const title of titles) {
    const match = ATTACHED.exec(title.normalize('NFC'));
    if (match === null) continue;
    const [, number = '', day, month, year, body = ''] = match;
    const date = makeDate(Number(year), Number(month), Number(day));
    if (date !== undefined) return { number, decidedOn: date, body: body.trim() };
  }
  return undefined;
}
