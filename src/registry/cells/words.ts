import { CHANGE_KINDS, EXIT_KINDS, MEMBER_STATUSES, ORGANIZATION_KINDS } from '../fields.ts';
import { MEMBER_KINDS } from '../facts.ts';
import type { Sex } from '../column-role.ts';

/**
 * Words of cells that stand for a code. `words` are whole texts as `wordKey` leaves them; `phrases` may stand anywhere in
 * the text and are tried in order when no whole text fits. Anything else is refused: nobody guesses.
 */
export interface WordList<Code extends string | number> {
  readonly words: ReadonlyMap<string, Code>;
  readonly phrases: readonly (readonly [phrase: string, code: Code])[];
}

type Words<Code extends string | number> = Readonly<Partial<Record<Code, readonly string[]>>>;

/** A list of words from the codes they stand for, in the order of the codes. */
export function listWords<Code extends string>(
  codes: readonly Code[],
  words: Words<Code>,
  phrases: WordList<Code>['phrases'] = [],
): WordList<Code> {
  return {
    words: new Map(codes.flatMap((code) => (words[code] ?? []).map((word) => [word, code] as const))),
    phrases,
  };
}

export const SEX_WORDS = listWords<Sex>(['male', 'female'], {
  male: ['nam', 'nam giới', 'm', 'male'],
  female: ['nữ', 'nu', 'nữ giới', 'f', 'female'],
});

/**
 * Words of the central database (spreadsheets.md 4, "Status words"). Suspension from a committee's work alone and reduced
 * work leave a member active; `tạm miễn` is not in the list, because no text says what it means for grading.
 */
export const STATUS_WORDS = listWords(MEMBER_STATUSES, {
  active: [
    'đang sinh hoạt',
    'đang sinh hoạt đảng',
    'đang sh',
    'đang shđ',
    'sinh hoạt',
    'hoạt động',
    'đang hoạt động',
    'bình thường',
    'chính thức',
    'dự bị',
    'giảm công tác và sinh hoạt đảng',
    'được giảm công tác và sinh hoạt đảng',
    'đình chỉ sinh hoạt cấp uỷ',
  ],
  exempt: [
    'miễn',
    'miễn sinh hoạt',
    'miễn sinh hoạt đảng',
    'miễn sh',
    'miễn shđ',
    'miễn ct shđ',
    'miễn ct và shđ',
    'miễn công tác',
    'miễn công tác sinh hoạt đảng',
    'miễn công tác và sinh hoạt',
    'miễn công tác và sinh hoạt đảng',
    'được miễn',
    'được miễn sinh hoạt',
    'được miễn sinh hoạt đảng',
    'được miễn công tác và sinh hoạt đảng',
    'được miễn công tác sinh hoạt đảng',
    'đã miễn sinh hoạt',
    'đã miễn sinh hoạt đảng',
  ],
  suspended: [
    'đình chỉ',
    'đình chỉ sinh hoạt',
    'đình chỉ sinh hoạt đảng',
    'bị đình chỉ sinh hoạt',
    'bị đình chỉ sinh hoạt đảng',
    'đình chỉ sh',
    'đình chỉ shđ',
  ],
  interrupted: ['gián đoạn', 'gián đoạn sinh hoạt', 'gián đoạn sinh hoạt đảng', 'gián đoạn sh'],
  transferred: [
    'chuyển đi',
    'đã chuyển đi',
    'chuyển sinh hoạt',
    'chuyển sinh hoạt đảng',
    'đã chuyển sinh hoạt',
    'đã chuyển sinh hoạt đảng',
    'chuyển sh',
    'chuyển shđ',
    'đã chuyển shđ',
    'cshđ',
  ],
  left: [
    'rời khỏi đảng',
    'đã rời khỏi đảng',
    'ra khỏi đảng',
    'đã ra khỏi đảng',
    'đưa ra khỏi đảng',
    'đã đưa ra khỏi đảng',
    'khai trừ',
    'đã khai trừ',
    'xoá tên',
    'đã xoá tên',
    'xin ra khỏi đảng',
  ],
  died: ['từ trần', 'đã từ trần', 'đã mất', 'mất', 'chết', 'qua đời', 'đã qua đời'],
});

/** The kinds of the regulation of 2025, by the words of its forms 2A (leader), 2B (no post), 2C (outside). */
export const MEMBER_KIND_WORDS = listWords(
  MEMBER_KINDS,
  {
    leader: [
      'lãnh đạo',
      'lãnh đạo quản lý',
      'lđ ql',
      'lđql',
      '2a',
      'mẫu 2a',
      'mẫu 02a',
      'leader',
      'có chức vụ',
    ],
    'no-post': ['không chức vụ', 'không giữ chức vụ', 'không lãnh đạo', '2b', 'mẫu 2b', 'mẫu 02b', 'no post'],
    outside: ['ngoài hệ thống chính trị', 'ngoài htct', '2c', 'mẫu 2c', 'mẫu 02c', 'outside'],
  },
  [
    ['không làm việc trong hệ thống chính trị', 'outside'],
    ['không công tác trong hệ thống chính trị', 'outside'],
    ['không giữ chức vụ', 'no-post'],
    ['giữ chức vụ lãnh đạo', 'leader'],
  ],
);

/** Ways out of the Party, and death, which some lists keep with them. A probationary member who is not recognised is deleted from the list (Điều lệ Đảng, Điều 5). */
export const REMOVAL_WORDS = listWords(
  EXIT_KINDS,
  {
    'khai-tru': ['kt'],
    'xoa-ten': ['xt'],
    'xin-ra': ['cho ra', 'xin ra', 'cho rút', 'xin rút'],
    died: ['từ trần', 'đã từ trần', 'qua đời', 'đã qua đời', 'chết'],
  },
  [
    ['khai trừ', 'khai-tru'],
    ['xoá tên', 'xoa-ten'],
    ['không công nhận chính thức', 'xoa-ten'],
    ['không được công nhận chính thức', 'xoa-ten'],
    ['không công nhận đảng viên chính thức', 'xoa-ten'],
    ['xin ra khỏi', 'xin-ra'],
    ['cho ra khỏi', 'xin-ra'],
    ['cho rút khỏi', 'xin-ra'],
    ['xin rút khỏi', 'xin-ra'],
    ['rút tên khỏi', 'xin-ra'],
  ],
);

/** A bare `chi bộ` is a cell below a committee; cells that are the grassroots organization themselves are called so. */
export const ORGANIZATION_KIND_WORDS = listWords(
  ORGANIZATION_KINDS,
  {
    province: [
      'tỉnh uỷ',
      'đảng bộ tỉnh',
      'đảng uỷ tỉnh',
      'tu',
      'thành uỷ trực thuộc trung ương',
      'đảng bộ thành phố trực thuộc trung ương',
      'province',
    ],
    district: [
      'huyện uỷ',
      'thị uỷ',
      'thành uỷ',
      'quận uỷ',
      'đảng bộ huyện',
      'đảng bộ thị xã',
      'đảng bộ thành phố',
      'đảng bộ quận',
      'đảng bộ cấp huyện',
      'hu',
      'cấp huyện',
      'district',
    ],
    'upper-committee': [
      'đảng uỷ khối',
      'đảng bộ khối',
      'đuk',
      'đảng bộ cấp trên trực tiếp cơ sở',
      'đảng uỷ cấp trên trực tiếp cơ sở',
      'đảng bộ cấp trên cơ sở',
      'đảng uỷ cấp trên cơ sở',
      'cấp trên trực tiếp cơ sở',
      'đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
      'đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng',
      'đảng uỷ cấp trên trực tiếp của tccsđ',
      'đảng bộ cấp trên trực tiếp tccsđ',
      'đảng uỷ cấp trên trực tiếp tccsđ',
      'đảng bộ đặc khu',
      'đảng uỷ đặc khu',
      'upper committee',
    ],
    'base-committee': ['đảng bộ cơ sở', 'đảng uỷ cơ sở', 'đbcs', 'đucs', 'base committee'],
    'base-cell': ['chi bộ cơ sở', 'cbcs', 'base cell'],
    'section-committee': ['đảng bộ bộ phận', 'đảng uỷ bộ phận', 'đbbp', 'đubp', 'section committee'],
    cell: [
      'chi bộ',
      'cb',
      'chi bộ trực thuộc',
      'cbtt',
      'chi bộ trực thuộc đảng uỷ cơ sở',
      'chi bộ trực thuộc đảng bộ cơ sở',
      'chi bộ trực thuộc đảng bộ bộ phận',
      'cell',
    ],
  },
  [
    ['đảng uỷ khối', 'upper-committee'],
    ['đảng bộ khối', 'upper-committee'],
  ],
);

export const CHANGE_WORDS = listWords(CHANGE_KINDS, {
  merged: ['sáp nhập', 'hợp nhất', 'nhập', 'sát nhập', 'merged'],
  split: ['chia', 'tách', 'chia tách', 'split'],
  renamed: ['đổi tên', 'thay đổi tên', 'renamed'],
  moved: [
    'chuyển giao',
    'chuyển',
    'chuyển về',
    'chuyển trực thuộc',
    'thay đổi trực thuộc',
    'chuyển đảng bộ',
    'moved',
  ],
  dissolved: ['giải thể', 'giải tán', 'kết thúc hoạt động', 'chấm dứt hoạt động', 'dissolved'],
});

/** Forms of discipline by their place in `DISCIPLINE_FORMS`, 0 for a recorded "none". */
export const DISCIPLINE_WORDS: WordList<number> = {
  words: new Map([
    ['không', 0],
    ['ko', 0],
    ['không có', 0],
    ['0', 0],
    ['không bị kỷ luật', 0],
    ['không bị kỉ luật', 0],
    ['không kỷ luật', 0],
    ['kt', 1],
    ['cc', 2],
    ['cch', 3],
  ]),
  phrases: [
    ['khiển trách', 1],
    ['cảnh cáo', 2],
    ['cách chức', 3],
    ['khai trừ', 4],
    ['giải tán', 5],
  ],
};

/** Levels of one criterion by their place in `RATING_LEVELS`, from 1. */
export const RATING_WORDS: WordList<number> = {
  words: new Map([
    ['xuất sắc', 1],
    ['xs', 1],
    ['tốt', 2],
    ['t', 2],
    ['trung bình', 3],
    ['tb', 3],
    ['kém', 4],
    ['k', 4],
  ]),
  phrases: [],
};
