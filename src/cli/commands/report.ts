import type { Command } from 'commander';
import type { ReportOptions } from '../actions/report.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';

export function declareReport(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('report <names...>')
    .description(
      say({
        vi: 'Viết báo cáo ra các định dạng; all là mọi báo cáo',
        en: 'Write reports in the formats asked for; all means every one',
      }),
    )
    .option(
      '--format <list>',
      say({
        vi: 'md, csv, json, xlsx, html, docx, all; pdf cần LibreOffice (cách nhau bằng dấu phẩy; mặc định md)',
        en: 'md, csv, json, xlsx, html, docx, all; pdf needs LibreOffice (comma-separated; default md)',
      }),
    )
    .option(
      '--template <file>',
      say({
        vi: 'điền vào mẫu .docx hay .xlsx của mình thay cho mẫu có sẵn',
        en: 'fill in a .docx or .xlsx template of your own',
      }),
    )
    .option(
      '-o, --out <path>',
      say({ vi: 'thư mục, tệp, hoặc - cho đầu ra chuẩn', en: 'folder, file, or - for standard output' }),
      '-',
    )
    .option(
      '--report-lang <language>',
      say({
        vi: 'ngôn ngữ báo cáo: vi (mặc định) hoặc en',
        en: 'language of the report: vi (default) or en',
      }),
    )
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'this organization and below only' }),
    )
    .option(
      '--public',
      say({
        vi: 'bản công khai: không nêu tên ai, ẩn các số nhỏ',
        en: 'edition for outside: nobody named, small counts hidden',
      }),
    )
    .option(
      '--by <what>',
      say({
        vi: 'unit: mỗi đơn vị một thư mục, kèm mục lục và danh mục mã kiểm tra',
        en: 'unit: a folder for each unit, with an index and a manifest',
      }),
    )
    .option(
      '--jobs <n>',
      say({
        vi: 'số đơn vị làm cùng lúc (mặc định: số nhân của máy)',
        en: 'units made at a time (default: the cores of the machine)',
      }),
    )
    .option(
      '--number <number>',
      say({ vi: 'số của văn bản (docx, pdf)', en: 'number of the document (docx, pdf)' }),
    )
    .option(
      '--date <date>',
      say({
        vi: 'ngày ký, ví dụ 05/02/2026 (docx, pdf)',
        en: 'day it is signed, such as 05/02/2026 (docx, pdf)',
      }),
    )
    .option(
      '--draft <n>',
      say({ vi: 'dự thảo lần thứ mấy (docx, pdf, html)', en: 'which draft it is (docx, pdf, html)' }),
    )
    .option(
      '--secrecy <level>',
      say({
        vi: 'độ mật: confidential (mật), secret (tối mật), top-secret (tuyệt mật)',
        en: 'confidential, secret or top-secret',
      }),
    )
    .option('--meeting', say({ vi: 'đóng dấu TÀI LIỆU HỘI NGHỊ', en: 'marked as a meeting paper' }))
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review report province --period 2025\n  review report province --period 2025 --format xlsx,html -o bao-cao\n  review report province --period 2025 --format json -o -\n  review report all --by unit --format all -o bao-cao/\n  review report province --template mau.docx -o bao-cao.docx\n  review report province --public --format html -o cong-khai.html`,
    )
    .action(async (names: string[], options: ReportOptions) => {
      finish(
        await runCommand(io, 'report', options, async (session) => {
          const { reportCommand } = await import('../actions/report.ts');
          return reportCommand(session, names, options);
        }),
      );
    });
}
