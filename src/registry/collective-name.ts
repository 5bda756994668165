import type { FieldValue } from './fields.ts';
import { cleanText } from './text-key.ts';

const TITLE =
  /^(?:tập thể\s+)?(?:ban\s+(?:chấp hành|thường vụ)|bch|btv|lãnh đạo(?:\s*,?\s*quản lý)?|thường trực)\s+(?=(?:đảng|chi|tỉnh|huyện|thành|thị|quận)\s)/iu;
const PLAIN = /^tập thể\s+(?=(?:đảng|chi)\s)/iu;

/**
 * The organization whose leadership a collective is, by the collective's name: `Ban Chấp hành Đảng bộ xã X` → `Đảng bộ xã
 * X`, `Ban Thường vụ Đảng uỷ xã X` → `Đảng uỷ xã X`; `Chi uỷ Chi bộ thôn 2` → `Chi bộ thôn 2`. Names that hold no title stay
 * as they are: a committee is called like its organization.
 */
export function organizationOfCollective(name: FieldValue): string | null {
  if (typeof name !== 'string') return null;
  const tidy = cleanText(name).replace(TITLE, '').replace(PLAIN, '');
  return tidy
    .replace(/^(?:chi uỷ|chi ủy)\s+(?=chi bộ\s)/iu, '')
    .replace(/^(?:đảng uỷ|đảng ủy)\s+(?=đảng bộ\s)/iu, '');
}
