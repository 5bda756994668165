import { Command } from 'commander';
import type { Language } from '../messages/language.ts';
import { PROGRAM_VERSION } from './version.ts';
import type { Declaring } from './declaring.ts';
import type { Io } from './io.ts';
import { declareCap } from './commands/cap.ts';
import { declareCase } from './commands/case.ts';
import { declareClassify } from './commands/classify.ts';
import { declareCompare } from './commands/compare.ts';
import { declareDecide } from './commands/decide.ts';
import { declareDemo } from './commands/demo.ts';
import { declareDue } from './commands/due.ts';
import { declareExplain } from './commands/explain.ts';
import { declareHelp } from './commands/help.ts';
import { declareIdentity } from './commands/identity.ts';
import { declareImport } from './commands/import.ts';
import { declareInit } from './commands/init.ts';
import { declareMovements } from './commands/movements.ts';
import { declarePeriod } from './commands/period.ts';
import { declareReconcile } from './commands/reconcile.ts';
import { declareReport } from './commands/report.ts';
import { declareReturn } from './commands/return.ts';
import { declareRules } from './commands/rules.ts';
import { declareRun } from './commands/run.ts';
import { declareScreen } from './commands/screen.ts';
import { declareSimulate } from './commands/simulate.ts';
import { declareStatus } from './commands/status.ts';
import { declareSubmissions } from './commands/submissions.ts';
import { declareTemplate } from './commands/template.ts';
import { declareTrace } from './commands/trace.ts';
import { declareUndo } from './commands/undo.ts';
import { declareWhere } from './commands/where.ts';

/** The headings of a help page. */
const TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { 'Usage:': 'Cách dùng:', 'Arguments:': 'Đối số:', 'Options:': 'Tham số:', 'Commands:': 'Các lệnh:' },
  en: {},
};

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
    .configureHelp({ styleTitle: (title) => TITLES[language][title] ?? title })
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
    declareIdentity,
    declareSubmissions,
    declareUndo,
    declareReturn,
    declareStatus,
    declareClassify,
    declareExplain,
    declareScreen,
    declareCap,
    declareDecide,
    declareCase,
    declareDue,
    declareCompare,
    declareMovements,
    declareSimulate,
    declareReport,
    declareTrace,
    declareWhere,
    declareReconcile,
    declareRules,
    declareTemplate,
    declarePeriod,
    declareHelp,
  ]) {
    declare(program, declaring);
  }
  return program;
}
