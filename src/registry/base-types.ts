import { wordKey } from './text-key.ts';

/**
 * Types of grassroots organizations as Biểu số 5-BTCTW divides them. `enterprise` is a business whose list does not say
 * whose capital it has; `unknown` is an organization whose list says no type, or one no form knows.
 */
export const BASE_TYPES = [
  'commune',
  'ward',
  'town',
  'party-agency',
  'state-agency',
  'public-unit',
  'private-unit',
  'army',
  'police',
  'enterprise',
  'state-capital',
  'private-capital',
  'cooperative',
  'abroad',
  'other',
  'unknown',
] as const;
export type BaseType = (typeof BASE_TYPES)[number];

/** Types of which the forms print one row or column for business as a whole. */
export const BUSINESS_TYPES = [
  'enterprise',
  'state-capital',
  'private-capital',
  'cooperative',
] as const satisfies readonly BaseType[];

/** Whole texts and what they mean; compared as `wordKey` leaves them. */
const WORDS: readonly (readonly [BaseType, readonly string[]])[] = [
  ['commune', ['xã', 'đảng bộ xã', 'đảng uỷ xã']],
  ['ward', ['phường', 'đảng bộ phường', 'đảng uỷ phường']],
  ['town', ['thị trấn', 'đảng bộ thị trấn', 'đảng uỷ thị trấn']],
  ['army', ['quân đội', 'quân sự', 'biên phòng', 'bộ đội biên phòng', 'quân đội nhân dân']],
  ['police', ['công an', 'công an nhân dân']],
  ['abroad', ['ngoài nước', 'ở ngoài nước', 'tổ chức cơ sở đảng ở ngoài nước']],
  ['other', ['khác', 'loại hình khác', 'đặc khu', 'đảng bộ đặc khu']],
];

/** Phrases that mean a type wherever they stand in the text, the more exact first. */
const PHRASES: readonly (readonly [string, BaseType])[] = [
  ['ngoài công lập', 'private-unit'],
  ['tư thục', 'private-unit'],
  ['dân lập', 'private-unit'],
  ['sự nghiệp', 'public-unit'],
  ['hợp tác xã', 'cooperative'],
  ['htx', 'cooperative'],
  ['ngoài nhà nước', 'private-capital'],
  ['doanh nghiệp tư nhân', 'private-capital'],
  ['dn tư nhân', 'private-capital'],
  ['công ty cổ phần', 'private-capital'],
  ['dn cổ phần', 'private-capital'],
  ['doanh nghiệp cổ phần', 'private-capital'],
  ['trách nhiệm hữu hạn', 'private-capital'],
  ['tnhh', 'private-capital'],
  ['hợp danh', 'private-capital'],
  ['đầu tư nước ngoài', 'private-capital'],
  ['vốn nước ngoài', 'private-capital'],
  ['đtnn', 'private-capital'],
  ['doanh nghiệp nhà nước', 'state-capital'],
  ['dn nhà nước', 'state-capital'],
  ['dnnn', 'state-capital'],
  ['vốn nhà nước', 'state-capital'],
  ['vốn nn', 'state-capital'],
  ['doanh nghiệp', 'enterprise'],
  ['cơ quan đảng', 'party-agency'],
  ['đoàn thể', 'party-agency'],
  ['mặt trận tổ quốc', 'party-agency'],
  ['mttq', 'party-agency'],
  ['cơ quan nhà nước', 'state-agency'],
  ['cơ quan hành chính', 'state-agency'],
  ['hành chính nhà nước', 'state-agency'],
];

const TYPE_OF_WORD = new Map(WORDS.flatMap(([type, words]) => words.map((word) => [word, type] as const)));

/**
 * The type of a grassroots organization from what its list says under `Loại hình cơ sở`; `unknown` for no text and for a
 * text that is none of the known ones: nothing is guessed.
 *
 * @example readBaseType('Cơ quan Đảng, MTTQ, đoàn thể CT-XH') // 'party-agency'
 */
export function readBaseType(text: string | null): BaseType {
  const key = wordKey(text ?? '');
  const whole = TYPE_OF_WORD.get(key);
  if (whole !== undefined) return whole;
  return PHRASES.find(([phrase]) => ` ${key} `.includes(` ${phrase} `))?.[1] ?? 'unknown';
}

/** Whether a committee below the province is that of a territory: a district, commune, ward or special zone. */
export function isTerritorial(unit: { readonly kind: string; readonly name: string }): boolean {
  if (unit.kind === 'district') return true;
  return /^(?:đảng bộ|đảng uỷ) (?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận) /.test(
    `${wordKey(unit.name)} `,
  );
}
