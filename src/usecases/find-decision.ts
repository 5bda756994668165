import { makeDate } from '../calendar/plain-date.ts';
import type { DecisionNamed } from '../store/submissions.ts';

const NAMED = String.raw`\s+số\s+([^\s,;()]+)[\s,;]+ngày\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s+của\s+([^()]+)`;
const DECISION = new RegExp(`quyết định${NAMED}`, 'i');
const PLAN = new RegExp(`kế hoạch${NAMED}`, 'i');

/**
 * The decision that a list says it is attached to: `(Kèm theo Quyết định số 12-QĐ/ĐU, ngày 20/12/2023 của Đảng uỷ …)`
 * in one of the title rows. `undefined` when the titles name none.
 */
export function findDecision(titles: readonly string[]): DecisionNamed | undefined {
  return findNamed(titles, DECISION);
}

/** The plan that a list of targets is attached to, named in the same way: `(Kèm theo Kế hoạch số 12-KH/TU, ngày …)`. */
export function findPlan(titles: readonly string[]): DecisionNamed | undefined {
  return findNamed(titles, PLAN);
}

function findNamed(titles: readonly string[], pattern: RegExp): DecisionNamed | undefined {
  for (const title of titles) {
    const match = pattern.exec(title.normalize('NFC'));
    if (match === null) continue;
    const [, number = '', day, month, year, body = ''] = match;
    const date = makeDate(Number(year), Number(month), Number(day));
    if (date !== undefined) return { number, decidedOn: date, body: body.trim() };
  }
  return undefined;
}
