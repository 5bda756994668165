import { ADMISSION_GROUPS } from '../records/record-codes.ts';
import { RECORD_FIELDS, type RecordFieldId, type RecordType } from '../records/record-fields.ts';
import { cleanText, textKey, wordKey } from '../text-key.ts';
import { isNothing, makeReader, quoteCell, type CellReader } from './cell-reader.ts';
import { readFlag } from './mark.ts';
import { readAttendanceMark, readFeeMark, readMeetingMark } from './month-marks.ts';
import { countReader, readPoints } from './number-cells.ts';
import { dateReader } from './read-date.ts';
import {
  CARD_EVENT_WORDS,
  CONCLUSION_WORDS,
  DECIDING_LEVEL_WORDS,
  DIRECTION_WORDS,
  EDUCATION_BASIS_WORDS,
  EXEMPTION_GROUND_WORDS,
  MANNER_WORDS,
  MEETING_GRADE_WORDS,
  PENALTY_WORDS,
  RECORD_KIND_WORDS,
  TRANSFER_REASON_WORDS,
} from './record-words.ts';
import { wordReader } from './word-cells.ts';

/** Reads a year of four digits; `import.number.invalid`. */
const readYear = makeReader((text) => {
  const year = /^(?:năm )?((?:19|20)\d\d)$/.exec(textKey(text))?.[1];
  if (year !== undefined) return { value: Number(year) };
  return { value: null, code: 'import.number.invalid', params: { value: quoteCell(text) } };
});

/** Reads a month: `3`, `Tháng 03`, `3/2025`; `import.value.range`. */
const readMonth = makeReader((text) => {
  const month = /^(?:tháng |t ?)?0?(\d{1,2})(?:\/(?:19|20)\d\d)?$/.exec(textKey(text))?.[1];
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) return { value: Number(month) };
  return { value: null, code: 'import.value.range', params: { value: quoteCell(text), min: 1, max: 12 } };
});

/** Words for the groups of an admission; a cell may name several. */
const GROUP_WORDS: readonly (readonly [words: RegExp, group: (typeof ADMISSION_GROUPS)[number]])[] = [
  [/công nhân/, 'worker'],
  [/chủ doanh nghiệp|quản lý doanh nghiệp/, 'enterprise-manager'],
  [/ngoài (?:khu vực )?nhà nước|tư nhân/, 'private-sector'],
  [/nông dân|nông nghiệp/, 'farmer'],
  [/trí thức/, 'intellectual'],
  [/thanh niên|đoàn viên/, 'young'],
  [/học sinh|sinh viên/, 'student'],
  [/tôn giáo|có đạo/, 'religious'],
  [/dân tộc thiểu số|dtts/, 'ethnic-minority'],
  [/biên giới|hải đảo|đảo/, 'border-island'],
  [/lực lượng vũ trang|quân đội|công an|bộ đội/, 'armed-forces'],
  [/công đoàn|đoàn thể/, 'union-member'],
];

/** Reads the groups an admission counts in, as codes in the order of the resolution; `import.value.unknown`. */
const readGroups = makeReader((text) => {
  const parts = text.split(/[;,\n]+/).filter((part) => !isNothing(part));
  const found = parts.map((part) => GROUP_WORDS.filter(([words]) => words.test(wordKey(part))));
  if (found.some((groups) => groups.length === 0))
    return { value: null, code: 'import.value.unknown', params: { value: quoteCell(text) } };
  const groups = new Set(found.flatMap((each) => each.map(([, group]) => group)));
  return { value: ADMISSION_GROUPS.filter((group) => groups.has(group)).join(' ') };
});

const CODE_READERS: Readonly<Partial<Record<RecordFieldId, CellReader>>> = {
  recordKind: wordReader(RECORD_KIND_WORDS),
  exemptionGround: wordReader(EXEMPTION_GROUND_WORDS),
  decidingLevel: wordReader(DECIDING_LEVEL_WORDS),
  complaintLevel: wordReader(DECIDING_LEVEL_WORDS),
  direction: wordReader(DIRECTION_WORDS),
  manner: wordReader(MANNER_WORDS),
  transferReason: wordReader(TRANSFER_REASON_WORDS),
  educationBasis: wordReader(EDUCATION_BASIS_WORDS),
  conclusionKind: wordReader(CONCLUSION_WORDS),
  cardEvent: wordReader(CARD_EVENT_WORDS),
  penalty: wordReader(PENALTY_WORDS),
  meetingGrade: wordReader(MEETING_GRADE_WORDS),
  admissionGroups: readGroups,
  feeMark: readFeeMark,
  attendanceMark: readAttendanceMark,
  meetingMark: readMeetingMark,
  month: readMonth,
};

const TYPE_READERS: Readonly<Record<Exclude<RecordType, 'code'>, CellReader>> = {
  date: dateReader('event'),
  flag: readFlag,
  count: countReader(100_000),
  points: readPoints,
  year: readYear,
  text: (text) => (isNothing(text) ? null : cleanText(text)),
};

/** How the cells of records are read. */
export const RECORD_READERS = Object.fromEntries(
  Object.entries(RECORD_FIELDS).map(([field, { type }]) => [
    field,
    CODE_READERS[field as RecordFieldId] ?? (type === 'code' ? TYPE_READERS.text : TYPE_READERS[type]),
  ]),
) as Readonly<Record<RecordFieldId, CellReader>>;
