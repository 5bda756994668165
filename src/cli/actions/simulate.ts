import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { parsePeriod, type Period } from '../../calendar/period.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { ALLOWED_WORDS } from '../../messages/fact-words.ts';
import { formatCount } from '../../messages/numbers.ts';
import {
  simulate,
  type MovedSubject,
  type SimulatedKind,
  type SimulatedPeriod,
} from '../../usecases/simulate.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

export interface SimulateOptions {
  readonly rules?: string;
  readonly set?: readonly string[];
  readonly periods?: string;
  readonly list?: boolean;
  readonly unit?: string;
}

/** Facts named beside an interval; the others are counted. */
const SHOWN_FACTS = 5;

/** Judges periods under other rules and shows who would be allowed another grade; nothing is stored. */
export async function simulateCommand(session: Session, options: SimulateOptions): Promise<CommandResult> {
  if (options.rules === undefined && options.set === undefined)
    throw new UserError([diagnose('usage.option.missing', {}, { name: '--rules | --set' })]);
  const asked = options.periods === undefined ? undefined : readYears(options.periods);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const result = await simulate(workspace, {
      periods: asked ?? [choosePeriod(workspace, session.period)],
      rules: options.rules,
      set: options.set ?? [],
      unit: options.unit,
      list: options.list === true,
      cwd: session.io.cwd,
      now: session.io.now(),
      language: session.language,
    });
    const [first, ...others] = result.periods;
    return {
      data: { periods: result.periods, ...(options.list === true ? { subjects: result.subjects } : {}) },
      period: others.length === 0 ? (first?.period ?? null) : null,
      run: null,
      diagnostics: [],
      text: `${[
        ...result.periods.map((period) => showPeriod(session, period, options.set ?? [])),
        ...(options.list === true ? [showSubjects(session, result.subjects)] : []),
        session.say({
          vi: 'Chỉ là phép thử: không ghi gì vào thư mục làm việc.',
          en: 'A trial only: nothing was stored.',
        }),
      ].join('\n')}\n`,
    };
  });
}

/** `2021..2023`, both included. @throws UserError `usage.argument.invalid`. */
function readYears(text: string): Period[] {
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === undefined || last < first || last - first > 20)
    throw new UserError([
      diagnose('usage.argument.invalid', {}, { name: '--periods', value: text, allowed: '2021..2023' }),
    ]);
  return Array.from({ length: last - first + 1 }, (_, index) => parsePeriod(String(first + index))).filter(
    (period) => period !== undefined,
  );
}

function showPeriod(session: Session, period: SimulatedPeriod, set: readonly string[]): string {
  const { say, language } = session;
  const { now, tried } = period;
  const differs = [
    ...(now.title === tried.title ? [] : [`${now.title} → ${tried.title}`]),
    ...set
      .filter((setting) => !/^(?:cap\.|reviewCutoff=)/.test(setting))
      .map((setting) => escapeControls(setting)),
    ...(now.asOf === tried.asOf
      ? []
      : [
          `${say({ vi: 'ngày chốt', en: 'day' })} ${formatDate(now.asOf as PlainDate)} → ${formatDate(tried.asOf as PlainDate)}`,
        ]),
    ...(now.cap.base === tried.cap.base ? [] : [`cap.base ${now.cap.base} → ${tried.cap.base}`]),
    ...(now.cap.rounding === tried.cap.rounding
      ? []
      : [`cap.rounding ${now.cap.rounding} → ${tried.cap.rounding}`]),
  ];
  const title = `${say({ vi: 'Kỳ', en: 'Period' })} ${period.period}: ${
    differs.length === 0 ? say({ vi: 'không có gì khác', en: 'nothing differs' }) : differs.join('; ')
  }`;
  const kinds = [
    [say({ vi: 'Tập thể lãnh đạo', en: 'Leadership collectives' }), period.collectives],
    [say({ vi: 'Tổ chức đảng', en: 'Organizations' }), period.organizations],
    [say({ vi: 'Đảng viên', en: 'Members' }), period.members],
  ] as const;
  const count = (value: number): string => formatCount(value, language);
  return [
    title,
    ...kinds
      .filter(([, kind]) => kind !== period.collectives || kind.total > 0)
      .flatMap(([label, kind]) => [
        '',
        `${label}: ${say({
          vi: `${count(kind.changed)} trên ${count(kind.total)} trường hợp có mức cao nhất khác đi, ${count(kind.otherReason)} giữ mức nhưng khác căn cứ; cần quyết định ${count(kind.needsDecision.now)} → ${count(kind.needsDecision.tried)}`,
          en: `${count(kind.changed)} of ${count(kind.total)} would be allowed another best grade, ${count(kind.otherReason)} the same for other rules; need a decision ${count(kind.needsDecision.now)} → ${count(kind.needsDecision.tried)}`,
        })}`,
        showTransitions(session, kind).trimEnd(),
        ...showIntervals(session, kind),
        ...(kind.caps.now.groups === 0 && kind.caps.tried.groups === 0
          ? []
          : [
              say({
                vi: `Tỷ lệ xuất sắc: ${count(kind.caps.now.groups)} → ${count(kind.caps.tried.groups)} nhóm, vượt ${count(kind.caps.now.exceeded)} → ${count(kind.caps.tried.exceeded)}; tổng mức tối đa ${count(kind.caps.now.allowed)} → ${count(kind.caps.tried.allowed)}`,
                en: `Cap: ${count(kind.caps.now.groups)} → ${count(kind.caps.tried.groups)} groups, over ${count(kind.caps.now.exceeded)} → ${count(kind.caps.tried.exceeded)}; limits together ${count(kind.caps.now.allowed)} → ${count(kind.caps.tried.allowed)}`,
              }),
            ]),
      ]),
    '',
  ].join('\n');
}

/** Rows: what is allowed now; columns: what would be. */
function showTransitions(session: Session, kind: SimulatedKind): string {
  const { language, say } = session;
  const word = (allowed: string): string => ALLOWED_WORDS[language][allowed] ?? allowed;
  const used = (side: 'now' | 'tried'): string[] =>
    kind.now
      .map(({ allowed }) => allowed)
      .filter((allowed) => kind.transitions.some((each) => each[side] === allowed));
  const columns = used('tried');
  return showTable(
    [say({ vi: 'nay ↓ thử →', en: 'now ↓ tried →' }), ...columns.map(word)],
    used('now').map((now) => [
      word(now),
      ...columns.map((tried) =>
        formatCount(
          kind.transitions.find((each) => each.now === now && each.tried === tried)?.count ?? 0,
          language,
        ),
      ),
    ]),
    ['left', ...columns.map(() => 'right' as const)],
    session.io.columns,
  );
}

/** Where facts are missing, each class is only known between two counts. */
function showIntervals(session: Session, kind: SimulatedKind): string[] {
  const { say, language } = session;
  const open = kind.tried.filter(({ least, most }) => least !== most);
  if (open.length === 0) return [];
  const words = open.map(
    ({ allowed, least, most }) =>
      `${ALLOWED_WORDS[language][allowed] ?? allowed} ${formatCount(least, language)}–${formatCount(most, language)}`,
  );
  const facts = kind.missing
    .slice(0, SHOWN_FACTS)
    .map(({ label, subjects }) => `${label} (${formatCount(subjects, language)})`);
  const more = kind.missing.length - facts.length;
  return [
    `${say({ vi: 'Vì còn thiếu dữ kiện, số được phép nằm giữa', en: 'With facts missing, the numbers allowed lie between' })}: ${words.join('; ')}`,
    `${say({ vi: 'Chưa ghi', en: 'Not recorded' })}: ${facts.join('; ')}${more > 0 ? ` … +${String(more)}` : ''}`,
  ];
}

function showSubjects(session: Session, subjects: readonly MovedSubject[]): string {
  const { say, language } = session;
  const word = (allowed: string): string => ALLOWED_WORDS[language][allowed] ?? allowed;
  return showTable(
    [
      say({ vi: 'Kỳ', en: 'Period' }),
      say({ vi: 'Tên', en: 'Name' }),
      say({ vi: 'Đơn vị', en: 'Unit' }),
      say({ vi: 'Mức', en: 'Grade' }),
      say({ vi: 'Nay', en: 'Now' }),
      say({ vi: 'Thử', en: 'Tried' }),
      say({ vi: 'Quy tắc', en: 'Rules' }),
    ],
    subjects.map((subject) => [
      subject.period,
      escapeControls(subject.name),
      escapeControls(subject.unit ?? ''),
      subject.grade ?? '–',
      word(subject.now.allowed),
      word(subject.tried.allowed),
      `${subject.now.rules.join(' ')} → ${subject.tried.rules.join(' ')}`,
    ]),
    ['left', 'left', 'left', 'left', 'left', 'left', 'left'],
    session.io.columns,
  );
}
