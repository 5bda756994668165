import type { PersonKind, SampleSender, SampleUnit } from './plan.ts';

const KIND_WORDS: Readonly<Record<PersonKind, string>> = {
  leader: 'Lãnh đạo, quản lý',
  'no-post': 'Không giữ chức vụ lãnh đạo, quản lý',
  outside: 'Không làm việc trong hệ thống chính trị',
};

/** The comparable group of a member under 124-QĐ/TW: position within one committee above the grassroots. */
export function nameMemberGroup(kind: PersonKind, sender: SampleSender): string {
  return `${KIND_WORDS[kind]} - ${sender.name}`;
}

/**
 * The comparable group of an organization: its kind within the committee above. Services with few organizations have
 * one group for both kinds of grassroots organization.
 */
export function nameUnitGroup(unit: SampleUnit, sender: SampleSender | undefined): string {
  if (sender === undefined || unit.code === sender.code)
    return 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng';
  if (unit.kind === 'cell') return `Chi bộ trực thuộc đảng uỷ cơ sở - ${sender.name}`;
  if (sender.issuer.startsWith('ĐU') && sender.issuer !== 'ĐUK') return `Tổ chức cơ sở đảng - ${sender.name}`;
  return `${unit.kind === 'base-committee' ? 'Đảng bộ cơ sở' : 'Chi bộ cơ sở'} - ${sender.name}`;
}
