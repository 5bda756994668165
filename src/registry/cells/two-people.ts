import { wordKey } from '../text-key.ts';

/** What may stand between two names, and between a name and something said of the person. */
const BREAK = /[\n;,]| và /;
/** Posts and titles that follow a name behind a comma or a line break. */
const POST =
  /^(?:phó|bí thư|chủ tịch|uỷ viên|chi uỷ|đảng uỷ|cấp uỷ|trưởng|giám đốc|hiệu trưởng|thư ký|đảng viên|nguyên|sinh|tên|bí danh)(?= |$)/;
/** A name is not over with these; what follows is the rest of it. */
const UNFINISHED = /(?:^| )(?:thị|văn)$/;

/**
 * Whether the cell of one person's name holds two full names, split by a line break, comma, semicolon or `và`. A post
 * behind the name, a nickname in brackets and a name that goes on in the next line are none.
 */
export function holdsTwoPeople(text: string): boolean {
  if (!BREAK.test(text)) return false;
  const parts = text.split(BREAK).map((part) => part.replace(/\([^)]*\)/g, ' ').trim());
  const [first = '', ...others] = parts.filter((part) => part !== '');
  return isFullName(first) && !UNFINISHED.test(wordKey(first)) && others.some(isFullName);
}

/** Two words or more, each with a capital, that are no post. */
function isFullName(part: string): boolean {
  if (part.startsWith('-') || POST.test(wordKey(part))) return false;
  const words = part.split(/\s+/);
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word.normalize('NFC')));
}
