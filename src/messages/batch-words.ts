import type { Language } from './language.ts';

/** The words of the page that lists the reports of a batch; `{name}` stands for a value. */
export interface BatchWords {
  readonly title: string;
  readonly period: string;
  readonly runs: string;
  readonly units: string;
  readonly manifest: string;
  readonly table: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly done: string;
  readonly failed: string;
  /** Name of a link for those who hear it: which report of which unit in which format. */
  readonly link: string;
  readonly prepared: string;
}

const WORDS: Readonly<Record<Language, BatchWords>> = {
  vi: {
    title: 'Báo cáo theo từng đơn vị, {period}',
    period: 'Kỳ báo cáo',
    runs: 'Lần xếp loại',
    units: 'Số đơn vị',
    manifest: 'Danh mục tệp và mã kiểm tra',
    table: 'Danh sách đơn vị và báo cáo',
    code: 'Mã',
    name: 'Tổ chức đảng',
    kind: 'Loại hình',
    state: 'Tình trạng',
    done: 'đủ',
    failed: 'chưa lập được: {reason}',
    link: '{report}, {unit}, tệp {format}',
    prepared:
      'Số liệu do phần mềm tổng hợp từ dữ liệu các đơn vị gửi; phần mềm không quyết định mức xếp loại.',
  },
  en: {
    title: 'Reports of each unit, {period}',
    period: 'Period',
    runs: 'Classification run',
    units: 'Units',
    manifest: 'List of files with their hashes',
    table: 'Units and their reports',
    code: 'Code',
    name: 'Party organization',
    kind: 'Kind',
    state: 'State',
    done: 'complete',
    failed: 'not made: {reason}',
    link: '{report}, {unit}, {format} file',
    prepared: 'Figures are compiled by software from data the units sent; the software decides no grade.',
  },
};

export function batchWords(language: Language): BatchWords {
  return WORDS[language];
}
