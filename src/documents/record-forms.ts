import { FIELD_CHOICES } from '../registry/choices.ts';
import type { FieldId } from '../registry/fields.ts';
import { FIELD_HEADINGS } from '../registry/headings/dictionary.ts';
import { LIST_HEADINGS, type OwnListId } from '../registry/headings/list-headings.ts';
import { isRecordList, RECORD_LISTS } from '../registry/records.ts';
import { RECORD_FIELDS, type RecordFieldId } from '../registry/records/record-fields.ts';
import { column, NUMBER, PERSON, UNIT, type Form, type FormColumn, type FormInput } from './form.ts';

/** What a form asks beside whom or what its rows are about, in its order; a mark of a month stands for twelve columns. */
interface FormPlan {
  readonly id: string;
  readonly title: string;
  readonly ofUnits?: true;
  readonly fields: readonly FieldId[];
}

const DECISION: readonly FieldId[] = ['decisionNumber', 'decisionDate', 'decisionBody'];

const PLANS: Readonly<Record<OwnListId, FormPlan>> = {
  fees: { id: 'dang-phi', title: 'Sổ thu, nộp đảng phí', fields: ['feeMark'] },
  attendance: {
    id: 'du-sinh-hoat',
    title: 'Sổ theo dõi đảng viên dự sinh hoạt chi bộ',
    fields: ['attendanceMark'],
  },
  'cell-meetings': {
    id: 'ky-sinh-hoat',
    title: 'Theo dõi sinh hoạt chi bộ',
    ofUnits: true,
    fields: ['meetingMark'],
  },
  exemptions: {
    id: 'mien-dinh-chi',
    title: 'Danh sách đảng viên miễn sinh hoạt, đình chỉ sinh hoạt đảng',
    fields: ['recordKind', 'onDate', 'untilDate', ...RECORD_LISTS.exemptions.details, ...DECISION],
  },
  transfers: {
    id: 'chuyen-sinh-hoat',
    title: 'Sổ giới thiệu sinh hoạt đảng',
    fields: [
      'direction',
      'manner',
      'fromUnit',
      'toUnit',
      'decisionNumber',
      'onDate',
      'untilDate',
      ...RECORD_LISTS.transfers.details,
    ],
  },
  discipline: {
    id: 'ky-luat',
    title: 'Danh sách đảng viên bị kỷ luật',
    fields: [
      'disciplineForm',
      ...DECISION,
      'onDate',
      'untilDate',
      ...RECORD_LISTS.discipline.details.slice(1),
    ],
  },
  restorations: {
    id: 'khoi-phuc-dang-tich',
    title: 'Danh sách đảng viên được khôi phục đảng tịch',
    fields: ['onDate', 'removalKind', ...DECISION],
  },
  education: {
    id: 'giao-duc-giup-do',
    title: 'Danh sách đảng viên cần giáo dục, giúp đỡ',
    fields: [
      'educationBasis',
      'onDate',
      'untilDate',
      ...DECISION,
      ...RECORD_LISTS.education.details.slice(1),
    ],
  },
  'residence-comments': {
    id: 'nhan-xet-noi-cu-tru',
    title: 'Nhận xét của nơi cư trú đối với đảng viên',
    fields: ['onDate', ...RECORD_LISTS['residence-comments'].details],
  },
  'record-updates': {
    id: 'bo-sung-ho-so',
    title: 'Danh sách nộp phiếu bổ sung hồ sơ đảng viên',
    fields: ['onDate', ...RECORD_LISTS['record-updates'].details],
  },
  commitments: {
    id: 'cam-ket',
    title: 'Danh sách đảng viên ký cam kết, kế hoạch cá nhân',
    fields: ['onDate', ...RECORD_LISTS.commitments.details],
  },
  conclusions: {
    id: 'ket-luan',
    title: 'Danh sách kết luận về đảng viên',
    fields: [...RECORD_LISTS.conclusions.details, ...DECISION],
  },
  'card-events': {
    id: 'the-dang',
    title: 'Danh sách đảng viên trả thẻ, huỷ thẻ, mất thẻ',
    fields: ['cardEvent', 'onDate', ...DECISION],
  },
  badges: {
    id: 'huy-hieu',
    title: 'Danh sách tặng Huy hiệu Đảng',
    fields: ['badgeYears', 'badgeNumber', 'onDate', ...DECISION],
  },
  'confidence-votes': {
    id: 'phieu-tin-nhiem',
    title: 'Kết quả lấy phiếu tín nhiệm',
    fields: ['onDate', 'votesCalled', 'ballotsCast', 'voteHigh', 'voteMedium', 'voteLow'],
  },
  'admission-steps': {
    id: 'cac-buoc-ket-nap',
    title: 'Theo dõi các bước kết nạp đảng viên',
    fields: ['onDate', ...DECISION, ...RECORD_LISTS['admission-steps'].details],
  },
  'exit-papers': {
    id: 'ho-so-ra-khoi-dang',
    title: 'Theo dõi hồ sơ đảng viên ra khỏi Đảng',
    fields: ['onDate', ...RECORD_LISTS['exit-papers'].details, ...DECISION],
  },
  judgments: {
    id: 'ban-an',
    title: 'Danh sách đảng viên có bản án',
    fields: ['penalty', 'onDate', ...DECISION],
  },
  'meeting-quality': {
    id: 'chat-luong-sinh-hoat',
    title: 'Chấm điểm chất lượng sinh hoạt chi bộ',
    ofUnits: true,
    fields: ['onDate', ...RECORD_LISTS['meeting-quality'].details],
  },
  'four-good': {
    id: 'bon-tot',
    title: 'Kết quả xây dựng chi bộ, đảng bộ cơ sở 4 tốt',
    ofUnits: true,
    fields: ['fourGood', 'recordYear', 'onDate'],
  },
  'unit-checks': {
    id: 'doi-chieu-kiem-tra',
    title: 'Đối chiếu danh sách, kiểm tra thẻ, rà soát giấy giới thiệu',
    ofUnits: true,
    fields: ['recordKind', 'onDate', 'listCount', 'dossierCount'],
  },
};

const MARKS: ReadonlySet<FieldId> = new Set(['feeMark', 'attendanceMark', 'meetingMark']);

function columnsOf(list: OwnListId, field: FieldId): FormColumn[] {
  const input = inputOf(field);
  if (MARKS.has(field))
    return Array.from({ length: 12 }, (_, month) =>
      column(`Tháng ${String(month + 1).padStart(2, '0')}`, field, input),
    );
  const [heading = field] = LIST_HEADINGS[list].headings[field] ?? FIELD_HEADINGS[field] ?? [];
  const required = isRecordList(list) && (RECORD_LISTS[list].required as readonly string[]).includes(field);
  const choices = CHOICES[list];
  return [
    {
      ...column(writeHeading(heading), field, input, required),
      ...(field === 'recordKind' && choices !== undefined ? { choices } : {}),
    },
  ];
}

/** Kinds of record that one list may hold. */
const CHOICES: Readonly<Partial<Record<OwnListId, readonly string[]>>> = {
  exemptions: (FIELD_CHOICES.recordKind ?? []).slice(0, 2),
  'unit-checks': (FIELD_CHOICES.recordKind ?? []).slice(2),
};

const INPUTS: Readonly<Record<string, FormInput>> = {
  date: 'date',
  count: 'count',
  year: 'count',
  points: 'points',
};
const COUNTS: ReadonlySet<FieldId> = new Set(['votesCalled', 'ballotsCast']);
const DATES: ReadonlySet<FieldId> = new Set(['decisionDate', 'violationOn', 'officialOn']);

function inputOf(field: FieldId): FormInput {
  if (FIELD_CHOICES[field] !== undefined) return 'choice';
  if (DATES.has(field)) return 'date';
  if (COUNTS.has(field)) return 'count';
  if (field === 'badgeNumber') return 'number-text';
  const type = Object.hasOwn(RECORD_FIELDS, field) ? RECORD_FIELDS[field as RecordFieldId].type : 'text';
  return INPUTS[type] ?? 'text';
}

/** A heading as it is printed: the dictionary keeps it in small letters. */
function writeHeading(heading: string): string {
  const first = heading.slice(0, 1).toLocaleUpperCase('vi') + heading.slice(1);
  return first.replace(/(?<=(?:khỏi|ra|huy hiệu) )đảng$/u, 'Đảng');
}

/** The forms of lists that hold months and records. Each column is headed by the first heading that its list has for it. */
export const RECORD_FORMS: readonly Form[] = Object.entries(PLANS).map(([kind, plan]): Form => {
  const list = kind as OwnListId;
  const about = plan.ofUnits
    ? [
        NUMBER,
        column('Mã tổ chức đảng', 'unitCode', 'number-text', true),
        column('Tên tổ chức đảng', 'unitName'),
      ]
    : [...PERSON, ...UNIT];
  return {
    kind: list,
    id: plan.id,
    title: plan.title,
    columns: [...about, ...plan.fields.flatMap((field) => columnsOf(list, field))],
  };
});
