/** The smallest thing that brings a message about. */
export interface CodeExample {
  /** Files by name; `review.yaml` gives lines of the settings. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is typed, without `review`; the last line brings the message. */
  readonly run: readonly string[];
}

/** A list in a CSV file and its import. */
export function importOf(...lines: readonly string[]): CodeExample {
  return { files: { 'ds.csv': lines.map((line) => `${line}\n`).join('') }, run: ['import ds.csv'] };
}

/** A list of members with one more column, and one member in it. */
export function memberWith(heading: string, cell: string): CodeExample {
  return importOf(`Họ và tên,Ngày sinh,Mã chi bộ,${heading}`, `Nguyễn Văn An,05/09/1984,T.01.01.1,${cell}`);
}

/** Lines that are typed, without any file. */
export function typed(...run: readonly string[]): CodeExample {
  return { run };
}

/** A list of one member, and what is typed. */
export function withList(...run: readonly string[]): CodeExample {
  return { files: { 'ds.csv': LIST }, run };
}

/** A list of one member. */
export const LIST = 'Họ và tên,Ngày sinh,Mã chi bộ\nNguyễn Văn An,05/09/1984,T.01.01.1\n';

/** What makes a decision, as it is typed. */
export const DECISION = '--number 12-QĐ/ĐU --date 20/12/2025 --by "Đảng uỷ xã An Bình"';
