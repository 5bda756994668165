/** The columns of a full list of grades under the regulation of 2025, and what stands in them for an ordinary member. */
const ORDINARY = {
  'Họ và tên': 'Nguyễn Văn An',
  'Ngày sinh': '05/09/1984',
  'Số thẻ đảng viên': '99000101',
  'Mã chi bộ': 'T.01.01.1',
  'Ngày vào đảng': '03/02/2010',
  'Đối tượng': 'Không giữ chức vụ',
  'Đã kiểm điểm': 'Có',
  'Miễn sinh hoạt': 'Không',
  'Đình chỉ sinh hoạt': 'Không',
  'Điểm tiêu chí chung': '25',
  'Điểm kết quả': '55',
  'Tổng điểm': '80',
  'Số nhiệm vụ được giao': '10',
  'Số nhiệm vụ hoàn thành': '10',
  'Đúng hạn': '10',
  'Vượt mức': '4',
  'Số hạn chế khuyết điểm được chỉ ra': '0',
  'Số hạn chế khuyết điểm đã khắc phục': '0',
  'Kỷ luật': 'Không',
  'Vi phạm gắn với chức trách': 'Không',
  'Tự phát hiện và khắc phục': 'Không',
  'Xếp loại công chức viên chức': 'HTXSNV',
  'Số tháng nghỉ ốm': '0',
  'Chi bộ đề nghị': 'HTTNV',
  'Xếp loại': 'HTTNV',
  'Nhóm đối tượng': '',
} as const;

export type GradeColumn = keyof typeof ORDINARY;
export type GradeRow = Readonly<Partial<Record<GradeColumn, string>>>;

/** What stands in an ordinary member's row. */
export const ORDINARY_ROW: Readonly<Record<GradeColumn, string>> = ORDINARY;

/** Cells that give a total of points, split so that both groups of criteria stay inside their scales. */
export function pointsRow(total: string): GradeRow {
  const hundredths = Math.round(Number(total.replace(',', '.')) * 100);
  const results = String((hundredths - 2000) / 100).replace('.', ',');
  return { 'Điểm tiêu chí chung': '20', 'Điểm kết quả': results, 'Tổng điểm': total };
}

/** Cells for a grade that the cell proposed and the committee decided. */
export function decidedRow(grade: string): GradeRow {
  return { 'Chi bộ đề nghị': grade, 'Xếp loại': grade };
}

/** A list of grades: ordinary members, each with the differences given; names and cards differ by themselves. */
export function gradeRows(rows: readonly GradeRow[]): string[][] {
  const columns = Object.keys(ORDINARY) as GradeColumn[];
  return [
    columns,
    ...rows.map((row, index) => {
      const own = {
        'Họ và tên': `Nguyễn Văn ${String.fromCharCode(65 + index)}`,
        'Số thẻ đảng viên': String(99000101 + index),
      };
      return columns.map((column) => row[column] ?? { ...ORDINARY, ...own }[column]);
    }),
  ];
}
