import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDate } from '../../calendar/plain-date.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { formatCount } from '../../messages/numbers.ts';
import { listDue, type DueList } from '../../usecases/cases/list-due.ts';
import {
  calendarText,
  planReminders,
  writeCalendar,
  writeReminders,
} from '../../usecases/cases/write-due.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

export interface DueOptions {
  readonly within: string;
  readonly ics?: string;
  readonly reminders?: string;
  readonly dryRun?: boolean;
}

/** Lists what is late or due soon; writes the calendar file and the reminders asked for. */
export async function dueCommand(session: Session, options: DueOptions): Promise<CommandResult> {
  const within = readDays(options.within);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const { language, io } = session;
    const list = listDue(workspace, {
      period: session.period,
      unit: session.unit,
      within,
      now: io.now(),
      language,
    });
    const attention = list.items.some(({ late }) => late);
    const { period, ...data } = list;
    const result = { data, period, run: null, diagnostics: [], attention };
    if (options.ics === '-' && !session.json)
      return { ...result, text: calendarText(list, io.now(), language) };
    const ics = options.ics === undefined || options.ics === '-' ? undefined : resolve(io.cwd, options.ics);
    const folder = options.reminders === undefined ? undefined : resolve(io.cwd, options.reminders);
    const reminders = folder === undefined ? [] : planReminders(folder, list);
    if (options.dryRun !== true) {
      if (ics !== undefined) await writeCalendar(ics, list, io.now(), language);
      if (folder !== undefined) mkdirSync(folder, { recursive: true });
      await writeReminders(reminders, list, workspace.settings.name, language);
    }
    const files = [...(ics === undefined ? [] : [ics]), ...reminders.map(({ path }) => path)];
    return {
      ...result,
      data: { ...data, files, written: options.dryRun !== true },
      text: `${tableOf(session, list)}${tellFiles(session, files, options.dryRun === true)}`,
    };
  });
}

/** A number of days such as `30d` or `30`. @throws UserError `usage.argument.invalid`. */
function readDays(typed: string): number {
  const days = /^(\d{1,4})d?$/.exec(typed.trim())?.[1];
  if (days !== undefined) return Number(days);
  throw new UserError([
    diagnose('usage.argument.invalid', {}, { name: '--within', value: typed, allowed: '7d, 30d, 90d' }),
  ]);
}

function tableOf(session: Session, { items, unknown, until }: DueList): string {
  const { say, language } = session;
  const none = say({
    vi: `Không có việc nào đến hạn đến ngày ${formatDate(until)}.`,
    en: `Nothing is due until ${formatDate(until)}.`,
  });
  const table = showTable(
    [
      say({ vi: 'Thời hạn', en: 'Due' }),
      '',
      say({ vi: 'Vụ việc', en: 'Case' }),
      say({ vi: 'Đơn vị', en: 'Unit' }),
      say({ vi: 'Về', en: 'About' }),
      say({ vi: 'Việc cần làm', en: 'What is to be done' }),
      say({ vi: 'Bên thực hiện', en: 'By' }),
    ],
    items.map((each) => [
      formatDate(each.dueOn),
      each.late ? say({ vi: 'quá hạn', en: 'late' }) : each.period ? say({ vi: 'hết hạn', en: 'ends' }) : '',
      String(each.case),
      each.unitCode ?? each.unit,
      each.subject,
      each.title,
      each.by,
    ]),
    ['whole', 'left', 'right', 'whole', 'left', 'left', 'left'],
    session.io.columns,
  );
  const waiting =
    unknown.length === 0
      ? ''
      : `${say({
          vi: `${formatCount(unknown.length, language)} thời hạn chưa rõ vì thiếu ngày: ${nameCases(unknown)}`,
          en: `${formatCount(unknown.length, language)} deadlines are not known, a day is missing: ${nameCases(unknown)}`,
        })}\n`;
  return `${items.length === 0 ? `${none}\n` : table}${waiting}`;
}

function nameCases(unknown: DueList['unknown']): string {
  return unknown.map(({ case: id, waitsForTitle }) => `${String(id)} (${waitsForTitle})`).join('; ');
}

function tellFiles({ say }: Session, files: readonly string[], dryRun: boolean): string {
  if (files.length === 0) return '';
  const done = dryRun ? say({ vi: 'Sẽ viết', en: 'Would write' }) : say({ vi: 'Đã viết', en: 'Wrote' });
  return `${done}:\n${files.join('\n')}\n`;
}
