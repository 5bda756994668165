import { wordDate, wordValue } from './code-words.ts';
import { REASON_WORDS } from './fact-words.ts';
import { wordField } from './field-words.ts';
import type { Language } from './language.ts';
import { MOVEMENT_WORDS } from './movement-words.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Lists that are known by name and not taken. */
const LIST_WORDS: Words = {
  vi: {
    recognitions: 'công nhận đảng viên chính thức',
    fees: 'thu, nộp đảng phí',
    abroad: 'đảng viên ra nước ngoài',
    residence: 'đảng viên sinh hoạt nơi cư trú (213)',
    statistics: 'số liệu thống kê (biểu BTCTW)',
  },
  en: {
    recognitions: 'recognitions as official members',
    fees: 'Party fees',
    abroad: 'members abroad',
    residence: 'members active at their place of residence',
    statistics: 'statistics (a BTCTW form)',
  },
};

/** What a decision, or a step of a case, must name. */
const PART_WORDS: Words = {
  vi: {
    number: 'số hiệu',
    date: 'ngày ký',
    by: 'cơ quan ban hành',
    on: 'ngày',
    statement: 'nội dung ý kiến, số văn bản, hoặc việc đảng viên từ chối',
    summoned: 'số đảng viên chính thức được triệu tập',
    members: 'số thành viên',
    agreed: 'số người đồng ý',
  },
  en: {
    number: 'number',
    date: 'day',
    by: 'issuing body',
    on: 'day',
    statement: 'statement, the number of its paper, or its refusal',
    summoned: 'number of official members summoned',
    members: 'number of members',
    agreed: 'number who agreed',
  },
};

/** Limits of received files; those with a name in brackets can be set by it. */
const LIMIT_WORDS: Words = {
  vi: {
    entries: 'số tệp bên trong (entries)',
    entryBytes: 'dung lượng một tệp bên trong (entryBytes)',
    totalBytes: 'dung lượng sau khi giải nén (totalBytes)',
    ratio: 'mức nén (ratio)',
    ratioFloorBytes: 'mức nén (ratioFloorBytes)',
    columns: 'số cột của một hàng (columns)',
    rows: 'số hàng của một trang tính',
    sharedStringBytes: 'dung lượng phần chữ dùng chung (sharedStringBytes)',
    merges: 'số vùng ô gộp (merges)',
    recordLength: 'độ dài một dòng CSV (recordLength)',
    textLength: 'độ dài chữ trong một ô (textLength)',
    binaryBytes: 'dung lượng tệp .xls, .xlsb (binaryBytes)',
    binaryMemory: 'bộ nhớ để đọc tệp .xls, .xlsb, MiB (binaryMemory)',
    binarySeconds: 'thời gian đọc tệp .xls, .xlsb, giây (binarySeconds)',
    mapping: 'dung lượng tệp ánh xạ',
    'text-bytes': 'dung lượng văn bản',
  },
  en: {
    entries: 'parts inside (entries)',
    entryBytes: 'size of one part inside (entryBytes)',
    totalBytes: 'unpacked size (totalBytes)',
    ratio: 'ratio of compression (ratio)',
    ratioFloorBytes: 'ratio of compression (ratioFloorBytes)',
    columns: 'columns of a row (columns)',
    rows: 'rows of a sheet',
    sharedStringBytes: 'size of the shared texts (sharedStringBytes)',
    merges: 'merged ranges (merges)',
    recordLength: 'length of a CSV record (recordLength)',
    textLength: 'length of the text in a cell (textLength)',
    binaryBytes: 'size of an .xls or .xlsb file (binaryBytes)',
    binaryMemory: 'memory for reading an .xls or .xlsb file, MiB (binaryMemory)',
    binarySeconds: 'time for reading an .xls or .xlsb file, seconds (binarySeconds)',
    mapping: 'size of a mapping file',
    'text-bytes': 'size of a text',
  },
};

/** What may stand in a setting. */
const EXPECTED_WORDS: Words = {
  vi: {
    file: 'tệp review.yaml của thư mục làm việc',
    yaml: 'mỗi dòng một "khoá: giá trị", thụt đều bằng dấu cách, ngoặc và nháy đóng đủ',
    once: 'mỗi khoá một lần',
    text: 'một dòng chữ',
    day: 'tháng-ngày, ví dụ 12-31',
    date: 'năm-tháng-ngày, ví dụ 2025-12-20',
    period: "mã kỳ, ví dụ '2025' hoặc '2025-H1'",
    'period-or-all': "mã kỳ, ví dụ '2025', hoặc all cho mọi kỳ",
    count: 'số nguyên lớn hơn 0',
    paths: 'danh sách các tệp, ví dụ [quy-dinh-tinh.yaml]',
    lines: 'danh sách các dòng chữ, ví dụ [Thường trực Tỉnh uỷ, Lưu Văn phòng Tỉnh uỷ]',
    entries: 'các dòng "khoá: giá trị" thụt vào bên dưới',
    check: 'kiểm tra nâng mức được (những kiểm tra có thể từ chối một hàng)',
    raised: 'mức cao hơn mức sẵn có, vì mức kiểm tra chỉ được nâng (notice → warning → error), không được hạ',
  },
  en: {
    file: 'the file review.yaml of the workspace',
    yaml: 'one "key: value" a line, evenly indented with blanks, brackets and quotes closed',
    once: 'each key once',
    text: 'a line of text',
    day: 'month-day, for example 12-31',
    date: 'year-month-day, for example 2025-12-20',
    period: "the code of a period, for example '2025' or '2025-H1'",
    'period-or-all': "the code of a period, for example '2025', or all for every one",
    count: 'a whole number above 0',
    paths: 'a list of files, for example [province.yaml]',
    lines: 'a list of lines, for example [Thường trực Tỉnh uỷ, Lưu Văn phòng Tỉnh uỷ]',
    entries: 'lines "key: value", indented below',
    check: 'a check that can be raised (one that can refuse a row)',
    raised:
      'a higher severity than the usual one: severities can only be raised (notice → warning → error), never lowered',
  },
};

/** How a parameter whose value is a code is put into words. */
type Wording = (code: string, language: Language) => string;

const byTable =
  (words: Words): Wording =>
  (code, language) =>
    Object.hasOwn(words[language], code) ? (words[language][code] ?? code) : code;

/** Parameters whose value is a code, or several with commas between, with the words for it. */
const WORDS: Readonly<Record<string, Wording>> = {
  field: wordField,
  differs: wordField,
  list: byTable(LIST_WORDS),
  limit: byTable(LIMIT_WORDS),
  line: byTable(MOVEMENT_WORDS),
  expected: byTable(EXPECTED_WORDS),
  part: byTable(PART_WORDS),
  reason: byTable(REASON_WORDS),
};

/** Parameters that hold a stored value, or dates with arrows between. */
const VALUES: ReadonlySet<string> = new Set(['before', 'after', 'detail', 'since']);

/** The parameters of a diagnostic with codes put into words and dates day first; what has no words stays as it is. */
export function wordParams(
  params: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (VALUES.has(name)) return [name, wordStored(params['field'], value, language)];
      const word = WORDS[name];
      if (word === undefined || typeof value !== 'string') return [name, value];
      return [
        name,
        value
          .split(', ')
          .map((code) => word(code, language))
          .join(', '),
      ];
    }),
  );
}

function wordStored(
  field: string | number | undefined,
  value: string | number,
  language: Language,
): string | number {
  if (typeof field === 'string') return wordValue(field, value, language);
  return typeof value === 'string' ? value.split(' → ').map(wordDate).join(' → ') : value;
}

/** Fields of a person as people call them, with commas between; a dash for none. */
export function wordFields(fields: readonly string[], language: Language): string {
  return fields.length === 0 ? '–' : fields.map((field) => wordField(field, language)).join(', ');
}
