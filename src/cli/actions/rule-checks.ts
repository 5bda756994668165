import { resolve } from 'node:path';
import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { addRules } from '../../usecases/add-rules.ts';
import { diffRules, type RulesDiff } from '../../usecases/diff-rules.ts';
import { lintRules } from '../../usecases/lint-rules.ts';
import { testRules } from '../../usecases/test-rules.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
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

/** What differs between two sets of rules. */
export function diffRulesCommand(session: Session, sides: readonly [string, string]): Promise<CommandResult> {
  return withRules(session, (workspace) => {
    const data = diffRules(workspace, session.io.cwd, sides, session.language);
    const { before, after, changes } = data;
    const lines = [
      `${before.id} (${before.day}) → ${after.id} (${after.day})`,
      ...changes.flatMap((change) => changeLines(session, change)),
      ...(changes.length > 0 ? [] : [session.say({ vi: 'không khác gì', en: 'no difference' })]),
    ];
    return { data, period: null, run: null, diagnostics: [], text: `${lines.join('\n')}\n` };
  });
}

const MARKS = { added: '+', removed: '-', changed: '~' } as const;
const PARTS = {
  document: { vi: 'văn bản', en: 'document' },
  parameter: { vi: 'tham số', en: 'parameter' },
  rule: { vi: 'quy tắc', en: 'rule' },
  cap: { vi: 'tỷ lệ xuất sắc', en: 'cap' },
  points: { vi: 'bảng chấm điểm', en: 'points form' },
} as const;
const FIELDS = {
  'in-force': { vi: 'hiệu lực', en: 'in force' },
  value: { vi: 'giá trị', en: 'value' },
  condition: { vi: 'điều kiện', en: 'condition' },
  effect: { vi: 'hệ quả', en: 'effect' },
  subjects: { vi: 'đối tượng', en: 'subjects' },
  citations: { vi: 'căn cứ', en: 'source' },
  confidence: { vi: 'độ tin cậy', en: 'confidence' },
  title: { vi: 'tên', en: 'title' },
} as const;

function changeLines(session: Session, change: RulesDiff['changes'][number]): string[] {
  const { say, language } = session;
  return [
    `${MARKS[change.change]} ${say(PARTS[change.part])} ${change.name}  ${change.title[language]}`,
    ...change.differences.map(
      ({ field, before, after }) => `    ${say(FIELDS[field])}: ${before} → ${after}`,
    ),
  ];
}

/** Takes an overlay into the workspace. */
export function addRulesCommand(session: Session, file: string, dryRun: boolean): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const data = await addRules(workspace, session.io.cwd, file, dryRun);
    const { overlay, pack, years, rules, parameters, path } = data;
    const { say } = session;
    const text = [
      say({
        vi: `${overlay}: đặt lên ${pack}, từ năm ${String(years.from)}${years.to === undefined ? '' : ` đến ${String(years.to)}`}`,
        en: `${overlay}: over ${pack}, from ${String(years.from)}${years.to === undefined ? '' : ` to ${String(years.to)}`}`,
      }),
      `  ${say({ vi: 'quy tắc', en: 'rules' })}: ${rules.join(' ') || '–'}`,
      `  ${say({ vi: 'tham số', en: 'parameters' })}: ${parameters.join(' ') || '–'}`,
      dryRun
        ? say({ vi: `chạy thử, chưa ghi: ${path}`, en: `dry run, not written: ${path}` })
        : say({
            vi: `đã đưa vào: ${path} (mục overlays của review.yaml)`,
            en: `taken in: ${path} (overlays in review.yaml)`,
          }),
    ].join('\n');
    return { data, period: session.period?.code ?? null, run: null, diagnostics: [], text: `${text}\n` };
  });
}
