import { distance } from 'fastest-levenshtein';
import { GRADES, type Grade } from './grades.ts';
import type { NotGradedReason } from './not-graded-reason.ts';
import { looseKey, wordKey } from './text-key.ts';

/** Labels in use since 2018, in full and as clerks shorten them (spreadsheets.md 5). Keys as `wordKey` makes them. */
const LABELS: Readonly<Record<Grade, readonly string[]>> = {
  HTXSNV: [
    'hoàn thành xuất sắc nhiệm vụ',
    'hoàn thành xuất sắc',
    'ht xuất sắc nhiệm vụ',
    'ht xuất sắc',
    'xuất sắc nhiệm vụ',
    'xuất sắc',
    'htxsnv',
    'htsxnv',
    'htxs nv',
    'ht xsnv',
    'htxs',
    'ht xs',
    'xsnv',
    'xs',
    'a',
    'loại a',
    'mức 1',
  ],
  HTTNV: [
    'hoàn thành tốt nhiệm vụ',
    'hoàn thành tốt',
    'ht tốt nhiệm vụ',
    'ht tốt',
    'tốt nhiệm vụ',
    'tốt',
    'httnv',
    'htt nv',
    'ht tnv',
    'htt',
    'ht t',
    'tnv',
    'b',
    'loại b',
    'mức 2',
  ],
  HTNV: ['hoàn thành nhiệm vụ', 'hoàn thành', 'ht nhiệm vụ', 'htnv', 'ht nv', 'ht', 'c', 'loại c', 'mức 3'],
  KHTNV: [
    'không hoàn thành nhiệm vụ',
    'không hoàn thành',
    'chưa hoàn thành nhiệm vụ',
    'chưa hoàn thành',
    'không ht nhiệm vụ',
    'không ht',
    'chưa ht nhiệm vụ',
    'chưa ht',
    'khtnv',
    'kht nv',
    'kht',
    'chtnv',
    'cht',
    'd',
    'loại d',
    'mức 4',
  ],
};

/** Labels up to 2017, of organizations and of members, by their place in the four of that time. */
const OLD_LABELS: Readonly<Record<Grade, readonly string[]>> = {
  HTXSNV: [
    'trong sạch vững mạnh',
    'trong sạch vững mạnh tiêu biểu',
    'tsvm',
    'tsvm tiêu biểu',
    'tsvmtb',
    'tsvm tb',
    'đủ tư cách hoàn thành xuất sắc nhiệm vụ',
    'đtc htxsnv',
    'đủ tư cách htxsnv',
    'đtchtxsnv',
  ],
  HTTNV: ['đủ tư cách hoàn thành tốt nhiệm vụ', 'đtc httnv', 'đủ tư cách httnv', 'đtchttnv'],
  HTNV: ['đủ tư cách hoàn thành nhiệm vụ', 'đtc htnv', 'đủ tư cách htnv', 'đtchtnv'],
  KHTNV: [
    'yếu kém',
    'vi phạm tư cách',
    'vi phạm tư cách đảng viên',
    'vi phạm tư cách hoặc không hoàn thành nhiệm vụ',
    'vi phạm tư cách không hoàn thành nhiệm vụ',
    'vptc',
  ],
};

/** Words that stand in a grade cell when there is no grade, with the reason they give. */
const NO_GRADE = new Map<string, NotGradedReason | null>([
  ...[
    'chưa xl',
    'cxl',
    'chưa xếp loại',
    'chưa đánh giá',
    'chưa đánh giá xếp loại',
    'không xl',
    'kxl',
    'không xếp loại',
    'không đánh giá',
    'không đánh giá xếp loại',
  ].map((label) => [label, null] as const),
  ...[
    'miễn',
    'miễn đánh giá',
    'miễn xếp loại',
    'miễn đánh giá xếp loại',
    'được miễn',
    'miễn sinh hoạt',
    'miễn sh',
  ].map((label) => [label, 'exempt'] as const),
  ...['đình chỉ', 'đình chỉ sinh hoạt'].map((label) => [label, 'suspended'] as const),
]);

const BY_KEY = new Map<string, GradeLabel>([
  ...[...NO_GRADE].map(([label, reason]) => [label, { grade: null, old: false, reason }] as const),
  ...GRADES.flatMap((grade) =>
    OLD_LABELS[grade].map((label) => [label, { grade, old: true, reason: null }] as const),
  ),
  ...GRADES.flatMap((grade) =>
    LABELS[grade].map((label) => [label, { grade, old: false, reason: null }] as const),
  ),
]);

/** Accent-free labels; the few that would mean two grades are left out. */
const BY_LOOSE_KEY = indexLoosely();

const SUBJECT = /^(?:đảng viên|đv|chi bộ|đảng bộ|tổ chức đảng|tcđ|xếp loại|xl|đạt) (?=.)/;

export interface GradeLabel {
  /** `null`: the words say that there is no grade. */
  readonly grade: Grade | null;
  /** A label of the time up to 2017, mapped by its rank. */
  readonly old: boolean;
  /** Why there is none, where the words say so. */
  readonly reason: NotGradedReason | null;
}

/**
 * Reads a grade label as a whole: never a part of a text, so that `không hoàn thành` is not `hoàn thành`. Letters A–D
 * and `Mức 1`–`Mức 4` count, so the text must come from a grade column. `undefined` for anything else: never a guess.
 */
export function parseGrade(text: string): GradeLabel | undefined {
  const key = wordKey(text);
  const bare = key.replace(SUBJECT, '');
  const found = BY_KEY.get(key) ?? BY_KEY.get(bare);
  if (found !== undefined) return found;
  const loose = looseKey(bare);
  return loose === bare ? BY_LOOSE_KEY.get(loose) : undefined;
}

/** The grade whose label is nearest to a text nobody knows, or all four codes when nothing is near. */
export function nearestGrade(text: string): string {
  const key = wordKey(text);
  let nearest = GRADES.join(', ');
  let least = Math.max(1, Math.floor(key.length / 3)) + 1;
  for (const grade of GRADES)
    for (const label of LABELS[grade]) {
      const edits = distance(key, label);
      if (edits < least && label.length > 2) [nearest, least] = [grade, edits];
    }
  return nearest;
}

function indexLoosely(): ReadonlyMap<string, GradeLabel> {
  const index = new Map<string, GradeLabel>();
  const doubtful = new Set<string>();
  for (const [label, meaning] of BY_KEY) {
    const key = looseKey(label);
    const other = index.get(key);
    if (other !== undefined && other.grade !== meaning.grade) doubtful.add(key);
    index.set(key, meaning);
  }
  for (const key of doubtful) index.delete(key);
  return index;
}
