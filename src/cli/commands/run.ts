import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly out: string;
  readonly name?: string;
  readonly reportLang?: string;
  readonly yes?: boolean;
}

export function declareRun(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('run <path...>')
    .description(
      say({
        vi: 'Làm trọn việc cuối năm: nhận mọi bảng tính, xếp loại, viết mọi báo cáo',
        en: 'The whole job at once: import everything, classify, write every report',
      }),
    )
    .requiredOption('-o, --out <dir>', say({ vi: 'thư mục kết quả', en: 'folder for the results' }))
    .option(
      '--name <name>',
      say({ vi: 'tên cấp uỷ khi tạo thư mục làm việc mới', en: 'name of the committee for a new workspace' }),
    )
    .option('--report-lang <language>', say({ vi: 'ngôn ngữ báo cáo', en: 'language of the reports' }))
    .option(
      '--yes',
      say({ vi: 'nhận điều chương trình đề xuất, không hỏi', en: 'take what is proposed, ask nothing' }),
    );
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review run bang-tinh/2025 --period 2025 -o ket-qua`)
    .action(async (paths: string[], options: Options) => {
      finish(
        await runCommand(io, 'run', options, async (session) => {
          const { runJobCommand } = await import('../actions/run.ts');
          return runJobCommand(session, paths, options);
        }),
      );
    });
}
