import { LIST_HEADINGS, type OwnListId } from './headings/list-headings.ts';
import { isMonthList } from './records.ts';
import type { GivenValue } from './sheet-mapping.ts';
import { textKey } from './text-key.ts';

/** `An Bình, ngày 5 tháng 4 năm 2025` says when a list was signed and nothing of its rows. */
const SIGNED_ON = /ngày\s+\S*\s*tháng/;
const MONTH = /(?<!\p{L})tháng 0?(\d{1,2})(?!\d)/gu;
const SHEET_MONTH = /^(?:tháng|thg|th|t)[ ._-]*0?(\d{1,2})(?:[ ._/-]+(?:năm )?20\d\d)?$/;

/** What the titles of a list say of every row: the way of a transfer, the one month a list is of. */
export function givenByTitles(list: OwnListId, titles: readonly string[]): GivenValue[] {
  const lines = titles.map(textKey);
  const title = lines.join(' \n ');
  const said = (LIST_HEADINGS[list].given ?? []).filter((each) => each.title.test(title));
  // A title that names both ways (`miễn, đình chỉ sinh hoạt`) says neither of a row.
  const given: GivenValue[] = said
    .filter(({ field, value }) => said.every((other) => other.field !== field || other.value === value))
    .map(({ field, value }) => ({ field, value }));
  const month = isMonthList(list) ? monthIn(lines) : undefined;
  return month === undefined ? given : [...given, { field: 'month', value: month }];
}

function monthIn(lines: readonly string[]): number | undefined {
  const months = lines
    .filter((line) => !SIGNED_ON.test(line))
    .flatMap((line) => [...line.matchAll(MONTH)].map((match) => Number(match[1])));
  const [month] = months;
  return new Set(months).size === 1 ? realMonth(month) : undefined;
}

/** The month that a sheet is named for: `Tháng 3`, `T03`, `Th. 3-2025`. */
export function monthOfSheet(name: string): number | undefined {
  const month = SHEET_MONTH.exec(textKey(name))?.[1];
  return month === undefined ? undefined : realMonth(Number(month));
}

function realMonth(month: number | undefined): number | undefined {
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}
