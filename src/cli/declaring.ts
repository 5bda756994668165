import { Option, type Command } from 'commander';
import type { Io } from './io.ts';

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
