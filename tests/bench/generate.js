// Writes invented spreadsheets of a province of any size: a list of organizations and one list of members with grades.
import { createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { writeXlsx } from './generate-xlsx.js';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const MIDDLE = ['Văn', 'Thị', 'Hữu', 'Minh', 'Thanh', 'Ngọc', 'Đức', 'Quang'];
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hà',
  'Hải',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quỳnh',
  'Sơn',
  'Thu',
];
/** One unit's list. */
export const MEMBERS_PER_CELL = 40;

function pad(number, length) {
  return String(number).padStart(length, '0');
}

async function write(stream, text) {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Every hundredth row has a mistake: 1 % bad rows, as in life. */
function memberRow(index, code) {
  const birthYear = 1945 + (index % 55);
  const dayOfYear = Math.floor(index / 55) % 336;
  // People of one birthday have different names, as nearly all do in life.
  const name = (index + Math.floor(index / (55 * 336))) % 1280;
  const female = index % 2;
  const citizen = `099${birthYear >= 2000 ? 2 + female : female}${pad(birthYear % 100, 2)}${pad(index, 6)}`;
  const birth =
    index % 100 === 99
      ? '31/02/1975'
      : `${pad(1 + Math.floor(dayOfYear / 12), 2)}/${pad(1 + (dayOfYear % 12), 2)}/${birthYear}`;
  const admitted = `03/02/${birthYear + 24 > 2024 ? 2024 : birthYear + 24}`;
  const results = 40 + (index % 28);
  const general = 20 + (index % 8);
  const total = results + general;
  const grade =
    total >= 90 && index % 5 === 0 ? 'HTXSNV' : total >= 70 ? 'HTTNV' : total >= 50 ? 'HTNV' : 'KHTNV';
  const exceeded = index % 5 === 0 ? 5 : index % 3;
  return [
    index + 1,
    `${FAMILY[name % 10]} ${MIDDLE[Math.floor(name / 10) % 8]} ${GIVEN[Math.floor(name / 80)]}`,
    female === 1 ? 'Nữ' : 'Nam',
    birth,
    citizen,
    `99${pad(index, 6)}`,
    code,
    admitted,
    'Đang sinh hoạt Đảng',
    'Không giữ chức vụ lãnh đạo, quản lý',
    'x',
    general,
    results,
    total,
    10,
    10,
    10,
    exceeded,
    grade,
  ];
}

const HEADINGS =
  'STT,Họ và tên,Giới tính,Ngày sinh,Số CCCD,Số thẻ đảng viên,Mã tổ chức đảng,Ngày vào Đảng,Tình trạng sinh hoạt,Đối tượng,Đã kiểm điểm,Điểm tiêu chí chung,Điểm kết quả thực hiện nhiệm vụ,Tổng điểm,Số nhiệm vụ được giao,Số nhiệm vụ hoàn thành,Đúng hạn,Vượt mức,Đảng uỷ xếp loại'.split(
    ',',
  );
const MEMBER_HEAD = HEADINGS.join(',');

function csvLine(cells) {
  return `${cells.map((cell) => (String(cell).includes(',') ? `"${cell}"` : cell)).join(',')}\n`;
}

async function writeCsv(path, lines) {
  const stream = createWriteStream(path);
  await write(stream, `${MEMBER_HEAD}\n`);
  for (const line of lines) await write(stream, line);
  stream.end();
  await once(stream, 'finish');
}

/** The cells of one grassroots organization. */
const CELLS_PER_BASE = 8;

/** Writes the list of each grassroots organization to a file of its own in `dir/bases`, as units send them. */
async function writeBases(dir, members, rowOf) {
  const each = CELLS_PER_BASE * MEMBERS_PER_CELL;
  for (let start = 0; start < members; start += each)
    await writeCsv(
      join(dir, 'bases', `dang-bo-so-${start / each + 1}.csv`),
      Array.from({ length: Math.min(each, members - start) }, (_, index) => csvLine(rowOf(start + index))),
    );
}

/**
 * Writes the list of organizations and that of all members to `dir/in`, where `dir/bases` is there also a list of each grassroots organization, the list of one unit with other points to
 * `dir/unit`, and a workbook of 20 columns with the first `bookRows` members to `dir/book`; gives their paths.
 */
export async function generate(dir, members, bookRows) {
  const files = {
    units: join(dir, 'in', 'to-chuc-dang.csv'),
    list: join(dir, 'in', 'danh-sach-dang-vien.csv'),
    unit: join(dir, 'unit', 'chi-bo.csv'),
    book: join(dir, 'book', 'danh-sach-dang-vien.xlsx'),
  };
  const cells = Math.ceil(members / MEMBERS_PER_CELL);
  const codes = [];
  const units = createWriteStream(files.units);
  await write(units, 'Mã tổ chức đảng,Tên tổ chức đảng,Loại hình,Mã đơn vị cấp trên,Ngày thành lập\n');
  await write(units, '99.000.000.000.000,Đảng bộ tỉnh Thử Nghiệm,Đảng bộ tỉnh,,01/01/1975\n');
  for (let cell = 0; cell < cells; cell += 1) {
    const commune = Math.floor(cell / 200);
    const base = Math.floor(cell / CELLS_PER_BASE);
    const communeCode = `99.${pad(commune + 1, 3)}.000.000.000`;
    const baseCode = `99.${pad(commune + 1, 3)}.${pad((base % 25) + 1, 3)}.000.000`;
    if (cell % 200 === 0) {
      await write(
        units,
        `${communeCode},Đảng bộ xã Số ${commune + 1},Đảng bộ cấp trên trực tiếp cơ sở,99.000.000.000.000,01/01/1975\n`,
      );
    }
    if (cell % CELLS_PER_BASE === 0)
      await write(
        units,
        `${baseCode},Đảng bộ cơ sở Số ${base + 1},Đảng bộ cơ sở,${communeCode},01/01/1975\n`,
      );
    const code = `99.${pad(commune + 1, 3)}.${pad((base % 25) + 1, 3)}.000.${pad((cell % CELLS_PER_BASE) + 1, 3)}`;
    codes.push(code);
    await write(units, `${code},Chi bộ Số ${cell + 1},Chi bộ trực thuộc,${baseCode},01/01/1975\n`);
  }
  units.end();
  await once(units, 'finish');
  const rowOf = (index) => memberRow(index, codes[Math.floor(index / MEMBERS_PER_CELL)]);
  const rows = function* (count) {
    for (let index = 0; index < count; index += 1) yield rowOf(index);
  };
  await writeCsv(
    files.list,
    (function* () {
      for (const row of rows(members)) yield csvLine(row);
    })(),
  );
  const unit = [...rows(Math.min(members, MEMBERS_PER_CELL))];
  await writeCsv(
    files.unit,
    unit.map((row) => csvLine(row.with(HEADINGS.indexOf('Vượt mức'), 1))),
  );
  if (existsSync(join(dir, 'bases'))) await writeBases(dir, members, rowOf);
  if (bookRows > 0) {
    await writeXlsx(
      files.book,
      (function* () {
        yield [...HEADINGS, 'Ghi chú'];
        for (const row of rows(bookRows)) yield [...row, ''];
      })(),
    );
  }
  return files;
}
