import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly kind: string;
  readonly sheet?: readonly string[];
  readonly encoding?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

export function declareImport(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('import <path...>')
    .description(
      say({
        vi: 'Nhận bảng tính của các đơn vị: tự nhận dạng, kiểm tra, ghi vào thư mục làm việc',
        en: 'Take spreadsheets of the units: recognise, check, store',
      }),
    )
    .option(
      '--kind <kind>',
      say({ vi: 'loại danh sách (mặc định: tự nhận dạng)', en: 'kind of list (default: recognised)' }),
      'auto',
    )
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'this organization and below only' }),
    )
    .option(
      '--sheet <name...>',
      say({ vi: 'chỉ các trang tính này, kể cả trang ẩn', en: 'only these sheets, hidden ones too' }),
    )
    .option(
      '--encoding <name>',
      say({
        vi: 'bảng mã: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni (mặc định: tự nhận dạng)',
        en: 'utf-8, utf-16le, utf-16be, windows-1258, tcvn3 or vni (default: recognised)',
      }),
    )
    .option(
      '--yes',
      say({ vi: 'nhận điều chương trình đề xuất, không hỏi', en: 'take what is proposed, ask nothing' }),
    )
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review import inbox/ --period 2025\n  review import danh-sach.xlsx --dry-run`)
    .action(async (paths: string[], options: Options) => {
      finish(
        await runCommand(io, 'import', options, async (session) => {
          const { importCommand } = await import('../actions/import.ts');
          return importCommand(session, paths, {
            kind: options.kind,
            unit: options.unit,
            sheets: options.sheet ?? [],
            encoding: options.encoding,
            yes: options.yes === true,
            dryRun: options.dryRun === true,
          });
        }),
      );
    });
}
