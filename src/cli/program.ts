import { Command, Option } from 'commander';
import type { Language } from '../messages/language.ts';
import { PROGRAM_VERSION } from './version.ts';
import type { Io } from './io.ts';
import { declareClassify } from './commands/classify.ts';
import { declareDemo } from './commands/demo.ts';
import { declareExplain } from './commands/explain.ts';
import { declareHelp } from './commands/help.ts';
import { declareImport } from './commands/import.ts';
import { declareInit } from './commands/init.ts';
import { declarePeriod } from './commands/period.ts';
import { declareReconcile } from './commands/reconcile.ts';
import { declareReport } from './commands/report.ts';
import { declareRules } from './commands/rules.ts';
import { declareRun } from './commands/run.ts';
import { declareStatus } from './commands/status.ts';

/** A text in both languages; `say` picks the one in use. */
export interface Both {
  readonly vi: string;
  readonly en: string;
}

/** What a command needs to declare itself. */
export interface Declaring {
  readonly io: Io;
  readonly say: (text: Both) => string;
  /** Takes the exit code of the command that ran. */
  readonly finish: (exit: number) => void;
}

/** Adds the options every command takes. */
export function addCommonOptions(command: Command, say: Declaring['say']): Command {
  return command
    .option('-w, --workspace <dir>', say({ vi: 'thư mục làm việc', en: 'workspace folder' }))
    .option('--period <period>', say({ vi: 'kỳ, ví dụ 2025', en: 'period, for example 2025' }))
    .option('--json', say({ vi: 'in một đối tượng JSON', en: 'print one JSON object' }))
    .option('--quiet', say({ vi: 'chỉ in kết quả và lỗi', en: 'print results and errors only' }))
    .option('--no-color', say({ vi: 'không dùng màu', en: 'no colour' }))
    .option('--no-input', say({ vi: 'không hỏi gì', en: 'ask nothing' }))
    .option('--lang <language>', say({ vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' }))
    .addOption(
      new Option(
        '--debug',
        say({ vi: 'in chi tiết khi gặp lỗi', en: 'print details of a failure' }),
      ).hideHelp(),
    );
}

/** The whole command line, in the language given. */
export function buildProgram(io: Io, language: Language, finish: (exit: number) => void): Command {
  const declaring: Declaring = { io, say: (text) => text[language], finish };
  const program = new Command('review')
    .description(
      declaring.say({
        vi: 'Rà soát, xếp loại chất lượng đảng viên, tổ chức đảng; báo cáo thống kê cuối năm',
        en: 'Year-end review and classification of Party members and organizations; provincial statistics',
      }),
    )
    .version(PROGRAM_VERSION, '--version', declaring.say({ vi: 'in phiên bản', en: 'print the version' }))
    .helpOption('-h, --help', declaring.say({ vi: 'in hướng dẫn', en: 'print help' }))
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.writeOut(text);
      },
      writeErr: () => undefined,
      getOutHelpWidth: () => io.columns ?? 100,
    });
  for (const declare of [
    declareRun,
    declareDemo,
    declareInit,
    declareImport,
    declareStatus,
    declareClassify,
    declareExplain,
    declareReport,
    declareReconcile,
    declareRules,
    declarePeriod,
    declareHelp,
  ]) {
    declare(program, declaring);
  }
  return program;
}
