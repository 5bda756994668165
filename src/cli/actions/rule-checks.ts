import { resolve } from 'node:path';
import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { lintRules } from '../../usecases/lint-rules.ts';
import { testRules } from '../../usecases/test-rules.ts';
import type { CommandResult } from '../result.ts';
import type { Session } from '../session.ts';
import { withRules } from './rules.ts';

/** Looks rules over; what a person must see is in the diagnostics. */
export function lintRulesCommand(session: Session, files: readonly string[]): Promise<CommandResult> {
  const { say } = session;
  const today = readVietnamClock(session.io.now()).day;
  return withRules(session, (workspace) => {
    const { linted, diagnostics } = lintRules(workspace, session.io.cwd, files, today);
    const lines = linted.map(({ id, rules, findings }) =>
      say({
        vi: `${id}: ${String(rules)} quy tắc, ${String(findings)} điểm cần xem`,
        en: `${id}: ${String(rules)} rules, ${String(findings)} to look at`,
      }),
    );
    const text = `${lines.join('\n')}\n`;
    return { data: { packs: linted }, period: null, run: null, diagnostics, text };
  });
}

/** Puts case tables to the rules. */
export function testRulesCommand(
  session: Session,
  path: string | undefined,
  rules: string | undefined,
): Promise<CommandResult> {
  const { say, language } = session;
  const { cwd } = session.io;
  const request = { path: path === undefined ? undefined : resolve(cwd, path), rules, dir: cwd, language };
  return withRules(session, async (workspace) => {
    const { diagnostics, ...data } = await testRules(workspace, session.period, request);
    const { possible, seen, lacking } = data.coverage;
    const lines = [
      ...data.tables.map(({ file, cases, failed }) => {
        const wrong = new Set(failed.map(({ row }) => row)).size;
        return say({
          vi: `${file}: ${String(cases)} trường hợp, ${String(wrong)} không đạt`,
          en: `${file}: ${String(cases)} cases, ${String(wrong)} failed`,
        });
      }),
      say({
        vi: `Độ phủ của điều kiện: ${String(seen)}/${String(possible)}`,
        en: `Coverage of the conditions: ${String(seen)}/${String(possible)}`,
      }),
      ...lacking.map(
        ({ rule, subject, part, answers }) =>
          `  ${rule} (${subject}) ${part}: ${answers.map((each) => say(ANSWERS[each] ?? NO_ANSWER)).join(', ')}`,
      ),
    ];
    const text = `${lines.join('\n')}\n`;
    return { data, period: session.period?.code ?? null, run: null, diagnostics, text };
  });
}

const NO_ANSWER = { vi: '–', en: '–' };
const ANSWERS: Readonly<Record<string, typeof NO_ANSWER>> = {
  true: { vi: 'chưa có trường hợp đúng', en: 'no case where it is met' },
  false: { vi: 'chưa có trường hợp sai', en: 'no case where it is not met' },
  unknown: { vi: 'chưa có trường hợp thiếu dữ kiện', en: 'no case where it is unknown' },
};
