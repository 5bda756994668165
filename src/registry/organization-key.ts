import { textKey } from './text-key.ts';

const COMMITTEE_WORDS = [
  [`${textKey('Đảng uỷ')} `, `${textKey('Đảng bộ')} `],
  [`${textKey('Chi uỷ')} `, `${textKey('Chi bộ')} `],
] as const;

/** Key of an organization's name; it may be called by itself or by its committee: đảng bộ = đảng uỷ, chi bộ = chi uỷ. */
export function organizationKey(name: string): string {
  const key = textKey(name);
  for (const [committee, organization] of COMMITTEE_WORDS) {
    if (key.startsWith(committee)) return organization + key.slice(committee.length);
  }
  return key;
}
