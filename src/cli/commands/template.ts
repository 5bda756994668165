import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface ExportOptions extends CommonOptions {
  readonly out: string;
  readonly reportLang?: string;
}

interface CheckOptions extends CommonOptions {
  readonly report: string;
}

export function declareTemplate(program: Command, { io, say, finish }: Declaring): void {
  const template = program
    .command('template')
    .description(
      say({
        vi: 'Biểu mẫu trống để gửi xuống các đơn vị; mẫu báo cáo',
        en: 'Blank forms to hand out to the units; templates of reports',
      }),
    )
    .helpCommand(false)
    .addHelpText('after', `\n  review template list\n  review template export grades -o xep-loai.xlsx`);
  const list = template.command('list').description(
    say({
      vi: 'các biểu mẫu, mỗi loại danh sách một biểu, và các mẫu báo cáo',
      en: 'the forms, one per kind of list, and the templates of reports',
    }),
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
        vi: 'viết một biểu mẫu (all: mọi biểu, vào một thư mục) hoặc mẫu báo cáo',
        en: 'write one form (all: every form, into a folder) or the template of a report',
      }),
    )
    .requiredOption(
      '-o, --out <path>',
      say({
        vi: 'tệp .xlsx (mẫu báo cáo: cả .docx), thư mục, hoặc - cho đầu ra chuẩn',
        en: '.xlsx file (template: .docx too), folder, or - for standard output',
      }),
    )
    .option(
      '--unit <code>',
      say({
        vi: 'đơn vị nhận biểu: mã của đơn vị nằm sẵn trong biểu',
        en: 'the unit it is for: its codes stand inside',
      }),
    );
  one.option(
    '--report-lang <language>',
    say({
      vi: 'ngôn ngữ mẫu báo cáo: vi (mặc định) hoặc en',
      en: 'language of the template: vi (default) or en',
    }),
  );
  addCommonOptions(one, say)
    .addHelpText(
      'after',
      `\n  review template export members -o dang-vien.xlsx\n  review template export all --unit 38.168 --period 2025 -o bieu-mau/\n  review template export province -o mau.docx`,
    )
    .action(async (kind: string, options: ExportOptions) => {
      finish(
        await runCommand(io, 'template export', options, async (session) => {
          const { exportTemplateCommand } = await import('../actions/template.ts');
          return exportTemplateCommand(session, kind, options);
        }),
      );
    });
  const check = template
    .command('check <file>')
    .description(
      say({
        vi: 'xem thẻ trong một mẫu báo cáo: thẻ lạ, thẻ thiếu, thẻ không dùng',
        en: 'look at the tags of a report template: unknown, missing, unused',
      }),
    )
    .option(
      '--report <name>',
      say({ vi: 'báo cáo mà mẫu dành cho', en: 'the report it is for' }),
      'province',
    );
  addCommonOptions(check, say)
    .addHelpText('after', `\n  review template check mau.docx`)
    .action(async (file: string, options: CheckOptions) => {
      finish(
        await runCommand(io, 'template check', options, async (session) => {
          const { checkTemplateCommand } = await import('../actions/report-template.ts');
          return checkTemplateCommand(session, file, options);
        }),
      );
    });
}
