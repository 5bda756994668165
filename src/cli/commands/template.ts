import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface ExportOptions extends CommonOptions {
  readonly out: string;
}

export function declareTemplate(program: Command, { io, say, finish }: Declaring): void {
  const template = program
    .command('template')
    .description(
      say({ vi: 'Biểu mẫu trống để gửi xuống các đơn vị', en: 'Blank forms to hand out to the units' }),
    )
    .helpCommand(false)
    .addHelpText('after', `\n  review template list\n  review template export grades -o xep-loai.xlsx`);
  const list = template
    .command('list')
    .description(
      say({ vi: 'các biểu mẫu, mỗi loại danh sách một biểu', en: 'the forms, one per kind of list' }),
    );
  addCommonOptions(list, say)
    .addHelpText('after', `\n  review template list`)
    .action(async (options: CommonOptions) => {
      finish(
        await runCommand(io, 'template list', options, async (session) => {
          const { listTemplatesCommand } = await import('../actions/template.ts');
          return listTemplatesCommand(session);
        }),
      );
    });
  const one = template
    .command('export <kind>')
    .description(
      say({
        vi: 'viết một biểu mẫu (hoặc all: tất cả, vào một thư mục)',
        en: 'write one form (or all of them, into a folder)',
      }),
    )
    .requiredOption(
      '-o, --out <path>',
      say({
        vi: 'tệp .xlsx, thư mục, hoặc - cho đầu ra chuẩn',
        en: '.xlsx file, folder, or - for standard output',
      }),
    )
    .option(
      '--unit <code>',
      say({
        vi: 'đơn vị nhận biểu: mã của đơn vị nằm sẵn trong biểu',
        en: 'the unit it is for: its codes stand inside',
      }),
    );
  addCommonOptions(one, say)
    .addHelpText(
      'after',
      `\n  review template export members -o dang-vien.xlsx\n  review template export all --unit 38.168 --period 2025 -o bieu-mau/`,
    )
    .action(async (kind: string, options: ExportOptions) => {
      finish(
        await runCommand(io, 'template export', options, async (session) => {
          const { exportTemplateCommand } = await import('../actions/template.ts');
          return exportTemplateCommand(session, kind, options.out);
        }),
      );
    });
}
