import type { Language, Worded } from '../language.ts';

/** Words that all tables and narrative reports share; `{name}` stands for a value. */
export interface FormWords {
  readonly basis: Readonly<Record<'period' | 'asOf' | 'run' | 'rules' | 'rulesHash' | 'dataHash', string>>;
  readonly notes: {
    readonly prepared: string;
    readonly awaits: string;
    readonly unknown: string;
    readonly noPrevious: string;
    readonly otherRules: string;
    readonly otherMap: string;
  };
  readonly unit: { readonly people: string; readonly organizations: string };
  readonly grades: Readonly<Record<'HTXSNV' | 'HTTNV' | 'HTNV' | 'KHTNV', string>>;
  readonly gradeParts: Readonly<Record<'HTXSNV' | 'HTTNV' | 'HTNV' | 'KHTNV', string>>;
  readonly columns: Readonly<
    Record<
      | 'criterion'
      | 'total'
      | 'share'
      | 'count'
      | 'percent'
      | 'done'
      | 'thisPeriod'
      | 'lastPeriod'
      | 'ratio'
      | 'note'
      | 'number',
      string
    >
  >;
}

const WORDS: Readonly<Record<Language, FormWords>> = {
  vi: {
    basis: {
      period: 'Kỳ báo cáo',
      asOf: 'Ngày chốt số liệu',
      run: 'Lần xếp loại',
      rules: 'Bộ quy định áp dụng',
      rulesHash: 'Mã kiểm tra bộ quy định',
      dataHash: 'Mã kiểm tra dữ liệu',
    },
    notes: {
      prepared:
        'Số liệu do phần mềm tổng hợp từ dữ liệu các đơn vị gửi; phần mềm không quyết định mức xếp loại.',
      awaits: 'Còn {open} trường hợp chờ cấp có thẩm quyền xem xét, quyết định.',
      unknown: 'Ô trống: dữ liệu các đơn vị gửi chưa ghi. X: không áp dụng.',
      noPrevious: 'Chưa có số liệu của kỳ trước để so sánh.',
      otherRules:
        'Hai năm áp dụng quy định khác nhau ({before}; {now}), nên số liệu không hoàn toàn so sánh được.',
      otherMap:
        'So với kỳ trước, các đơn vị trực thuộc đã thay đổi ({added} đơn vị mới, {gone} đơn vị không còn), nên số liệu từng đơn vị không hoàn toàn so sánh được.',
    },
    unit: { people: 'Đvt: Người', organizations: 'Đvt: Tổ chức' },
    grades: {
      HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
      HTTNV: 'Hoàn thành tốt nhiệm vụ',
      HTNV: 'Hoàn thành nhiệm vụ',
      KHTNV: 'Không hoàn thành nhiệm vụ',
    },
    gradeParts: { HTXSNV: 'a', HTTNV: 'b', HTNV: 'c', KHTNV: 'd' },
    columns: {
      criterion: 'Chỉ tiêu',
      total: 'Tổng số',
      share: 'Tỷ lệ (%)',
      count: 'SL',
      percent: '%',
      done: 'Thực hiện',
      thisPeriod: 'Kỳ này',
      lastPeriod: 'Cùng kỳ năm trước',
      ratio: '(%) kỳ này so với cùng kỳ năm trước',
      note: 'Ghi chú',
      number: 'TT',
    },
  },
  en: {
    basis: {
      period: 'Period',
      asOf: 'Cut-off day',
      run: 'Classification run',
      rules: 'Rules applied',
      rulesHash: 'Checksum of the rules',
      dataHash: 'Checksum of the data',
    },
    notes: {
      prepared: 'Figures compiled by software from the data the units sent; the software decides no grade.',
      awaits: 'Awaiting a decision of the competent body: {open}.',
      unknown: 'Empty: not recorded in the data the units sent. X: does not apply.',
      noPrevious: 'There are no figures of the period before to compare with.',
      otherRules: 'The two years stand under different rules ({before}; {now}) and are not fully comparable.',
      otherMap:
        'The subordinate units are not those of the period before (new: {added}; gone: {gone}), so the figures of single units are not fully comparable.',
    },
    unit: { people: 'Unit: persons', organizations: 'Unit: organizations' },
    grades: {
      HTXSNV: 'Excellent completion of tasks',
      HTTNV: 'Good completion of tasks',
      HTNV: 'Completion of tasks',
      KHTNV: 'Non-completion of tasks',
    },
    gradeParts: { HTXSNV: 'a', HTTNV: 'b', HTNV: 'c', KHTNV: 'd' },
    columns: {
      criterion: 'Item',
      total: 'Total',
      share: 'Share (%)',
      count: 'No.',
      percent: '%',
      done: 'Result',
      thisPeriod: 'This period',
      lastPeriod: 'Same period last year',
      ratio: 'This period of the same period last year (%)',
      note: 'Note',
      number: 'No.',
    },
  },
};

/** The words all tables share, in a language. */
export function formWords({ language }: Worded): FormWords {
  return WORDS[language];
}
