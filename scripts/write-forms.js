// Writes templates/forms: one blank sheet to hand out per kind of list. The same bytes at every run.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'templates/forms';
const PERSON = ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CCCD', 'Số thẻ đảng viên'];
const UNIT = ['Mã tổ chức đảng', 'Chi bộ', 'Đảng bộ'];
const MEMBER = [...PERSON, ...UNIT, 'Ngày vào Đảng', 'Ngày chính thức', 'Tình trạng sinh hoạt', 'Đối tượng'];
const WORK = [
  'Đã kiểm điểm',
  'Điểm tiêu chí chung',
  'Điểm kết quả thực hiện nhiệm vụ',
  'Tổng điểm',
  'Số nhiệm vụ được giao',
  'Số nhiệm vụ hoàn thành',
  'Đúng hạn',
  'Vượt mức',
  'Hình thức kỷ luật',
  'Tự phát hiện và khắc phục',
];
const GRADES = ['Nhóm đối tượng', 'Lý do chưa xếp loại'];
const DECISION = ['Số quyết định', 'Ngày quyết định', 'Cấp quyết định'];

const FORMS = [
  [
    'to-chuc-dang',
    'Danh sách tổ chức đảng',
    [
      'STT',
      'Mã tổ chức đảng',
      'Tên tổ chức đảng',
      'Loại hình',
      'Mã đơn vị cấp trên',
      'Trực thuộc',
      'Loại hình cơ sở',
      'Ngày thành lập',
      'Ngày kết thúc hoạt động',
      'Chuyển vào (mã)',
      'Hình thức thay đổi',
    ],
  ],
  ['dang-vien', 'Danh sách đảng viên', MEMBER],
  [
    'xep-loai-dang-vien',
    'Danh sách xếp loại chất lượng đảng viên',
    [
      ...MEMBER,
      ...WORK,
      'Vi phạm gắn với chức trách, công vụ',
      'Xếp loại công chức, viên chức',
      'Tự xếp loại',
      'Chi uỷ đánh giá, xếp loại',
      'Chi bộ đề nghị xếp loại',
      'Đảng uỷ xếp loại',
      ...GRADES,
    ],
  ],
  [
    'xep-loai-to-chuc-dang',
    'Danh sách xếp loại tổ chức đảng',
    [
      'STT',
      'Mã tổ chức đảng',
      'Tên tổ chức đảng',
      'Đảng bộ',
      ...WORK,
      'Số tổ chức trực thuộc bị kỷ luật',
      'Số lãnh đạo bị kỷ luật',
      'Đơn vị tự xếp loại',
      'Cấp có thẩm quyền xếp loại',
      ...GRADES,
    ],
  ],
  ['ket-nap', 'Danh sách đảng viên mới kết nạp', [...PERSON, ...UNIT, 'Ngày kết nạp', ...DECISION]],
  [
    'dua-ra-khoi-dang',
    'Danh sách đảng viên đưa ra khỏi Đảng',
    [
      ...PERSON,
      ...UNIT,
      'Ngày vào Đảng',
      'Hình thức đưa ra khỏi Đảng',
      'Ngày ra khỏi Đảng',
      'Lý do',
      ...DECISION,
    ],
  ],
  [
    'chi-tieu-ket-nap',
    'Chỉ tiêu kết nạp đảng viên',
    ['STT', 'Mã tổ chức đảng', 'Tên tổ chức đảng', 'Chỉ tiêu kết nạp'],
  ],
];

const bundle = await build({
  stdin: {
    contents: `export { workbookBytes } from './src/sheets/write-workbook.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { workbookBytes } = await import(`data:text/javascript;base64,${code}`);

mkdirSync(folder, { recursive: true });
for (const [name, title, headings] of FORMS) {
  const rows = [
    [{ value: title.toUpperCase(), bold: true }],
    [],
    headings.map((value) => ({ value, bold: true })),
  ];
  const widths = headings.map((heading) =>
    heading === 'STT' ? 6 : Math.max(14, Math.min(28, heading.length + 2)),
  );
  writeFileSync(
    join(folder, String(name) + '.xlsx'),
    await workbookBytes([{ name: 'Danh sách', rows, widths, frozenRows: 3 }]),
  );
}
