import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import { COMING_WORDS, REASON_WORDS, STANDING_WORDS } from '../messages/fact-words.ts';
import { formatCount } from '../messages/numbers.ts';
import { GRADES } from '../registry/grades.ts';
import type {
  ComparedKind,
  ComparedShare,
  ComparedStanding,
  ComparedSubject,
  Comparison,
  NamedDecision,
} from '../usecases/compare.ts';
import { escapeControls } from './escape-controls.ts';
import type { Session } from './session.ts';
import { showTable } from './show-table.ts';

/** Standings from the best; the rest of a table's rows and columns follows. */
const ORDER: readonly string[] = [...GRADES, 'notGraded', 'absent'];

/** Rules named below the table; `--json` has all. */
const SHOWN_RULES = 6;

/**
 * Two periods side by side in 80 columns: the table of moves, shares, who came and went, the rules that came and went with
 * the moves, then each moved subject in a few lines.
 */
export function showComparison(
  session: Session,
  compared: Omit<Comparison, 'subjects' | 'diagnostics'>,
  subjects: readonly ComparedSubject[] | undefined,
): string {
  const { say } = session;
  const { before, after } = compared;
  return `${[
    say({
      vi: `Kỳ ${before.period} (lần chạy ${String(before.run)}, ${before.rules.id}) → kỳ ${after.period} (lần chạy ${String(after.run)}, ${after.rules.id})`,
      en: `Period ${before.period} (run ${String(before.run)}, ${before.rules.id}) → period ${after.period} (run ${String(after.run)}, ${after.rules.id})`,
    }),
    ...(compared.collectives.transitions.length === 0 ? [] : showKind(session, compared, 'collectives')),
    ...showKind(session, compared, 'organizations'),
    ...showKind(session, compared, 'members'),
    ...(subjects === undefined ? [] : ['', ...subjects.flatMap((subject) => showSubject(session, subject))]),
  ].join('\n')}\n`;
}

const KIND_WORDS = {
  collectives: { vi: 'Tập thể lãnh đạo', en: 'Leadership collectives' },
  organizations: { vi: 'Tổ chức đảng', en: 'Organizations' },
  members: { vi: 'Đảng viên', en: 'Members' },
} as const;

function showKind(
  session: Session,
  compared: Omit<Comparison, 'subjects' | 'diagnostics'>,
  which: keyof typeof KIND_WORDS,
): string[] {
  const { say, language } = session;
  const kind = compared[which];
  const { before, after } = compared;
  const { better, worse, graded, ungraded, same, new: came, gone } = kind.moves;
  const n = (value: number): string => formatCount(value, language);
  const label = say(KIND_WORDS[which]);
  return [
    '',
    say({
      vi: `${label}: ${n(better)} lên mức, ${n(worse)} xuống mức, ${n(same)} giữ nguyên; mới có ${n(came)}, không còn ${n(gone)}`,
      en: `${label}: ${n(better)} up, ${n(worse)} down, ${n(same)} as before; ${n(came)} new, ${n(gone)} gone`,
    }),
    ...(graded + ungraded === 0
      ? []
      : [
          say({
            vi: `Trước chưa/không xếp loại, nay có mức: ${n(graded)}; ngược lại: ${n(ungraded)}`,
            en: `Graded now and not before: ${n(graded)}; the other way round: ${n(ungraded)}`,
          }),
        ]),
    showTransitions(session, kind, before.period, after.period).trimEnd(),
    `${say({ vi: 'Tốt trở lên', en: 'Good or better' })}: ${before.period} ${showShare(session, kind.goodOrBetter.before)} → ${after.period} ${showShare(session, kind.goodOrBetter.after)}`,
    ...showComings(session, kind),
    ...showRules(session, kind),
  ];
}

/** Rows: the standing then; columns: the standing now. */
function showTransitions(session: Session, kind: ComparedKind, before: string, after: string): string {
  const { language } = session;
  const used = (side: 'before' | 'after'): string[] => [
    ...new Set(
      kind.transitions
        .map((each) => each[side])
        .toSorted((left, right) => ORDER.indexOf(left) - ORDER.indexOf(right)),
    ),
  ];
  const columns = used('after');
  const word = (standing: string): string => STANDING_WORDS[language][standing] ?? standing;
  return showTable(
    [`${before} ↓  ${after} →`, ...columns.map(word)],
    used('before').map((row) => [
      word(row),
      ...columns.map((column) =>
        formatCount(
          kind.transitions.find((each) => each.before === row && each.after === column)?.count ?? 0,
          language,
        ),
      ),
    ]),
    ['left', ...columns.map(() => 'right' as const)],
  );
}

function showShare({ language }: Session, { count, base, percent }: ComparedShare): string {
  const figures = `${formatCount(count, language)}/${formatCount(base, language)}`;
  if (percent === null) return figures;
  return `${figures} (${language === 'vi' ? percent.replace('.', ',') : percent}%)`;
}

function showComings({ say, language }: Session, { comings }: ComparedKind): string[] {
  const words = { new: say({ vi: 'Mới có', en: 'New' }), gone: say({ vi: 'Không còn', en: 'Gone' }) };
  return (['new', 'gone'] as const).flatMap((move) => {
    const own = comings.filter((each) => each.move === move);
    if (own.length === 0) return [];
    return [
      `${words[move]}:`,
      ...own.map(
        ({ why, count }) => `  ${COMING_WORDS[language][why] ?? why}: ${formatCount(count, language)}`,
      ),
    ];
  });
}

function showRules({ say, language }: Session, { byRule }: ComparedKind): string[] {
  if (byRule.length === 0) return [];
  return [
    say({ vi: 'Quy tắc ở những trường hợp đổi mức:', en: 'Rules of those who moved:' }),
    ...byRule.slice(0, SHOWN_RULES).map(({ rule, newly, noLonger }) =>
      say({
        vi: `  ${rule}: nay áp dụng ${formatCount(newly, language)}, thôi áp dụng ${formatCount(noLonger, language)}`,
        en: `  ${rule}: newly met ${formatCount(newly, language)}, no longer met ${formatCount(noLonger, language)}`,
      }),
    ),
    ...(byRule.length > SHOWN_RULES ? [`  … +${String(byRule.length - SHOWN_RULES)}`] : []),
  ];
}

function showSubject(session: Session, subject: ComparedSubject): string[] {
  const { say, language } = session;
  const { before, after, why, rules } = subject;
  const standing = ({ standing: word, reason }: ComparedStanding): string => {
    const text = STANDING_WORDS[language][word] ?? word;
    return word === 'notGraded' && reason !== null
      ? `${text} (${REASON_WORDS[language][reason] ?? reason})`
      : text;
  };
  const units = [...new Set([before.unit, after.unit].filter((unit) => unit !== null))];
  const place = units.length === 0 ? '' : ` (${units.map(escapeControls).join(' → ')})`;
  const lines = [
    ...(why === null
      ? []
      : [
          [
            COMING_WORDS[language][why.kind] ?? why.kind,
            ...(why.on === null ? [] : [showDay(why.on)]),
            ...(why.other === null ? [] : [escapeControls(why.other)]),
            ...(why.decision === null ? [] : [showDecision(session, why.decision)]),
          ].join(', '),
        ]),
    ...(rules.newly.length === 0 || after.standing === 'absent'
      ? []
      : [`${say({ vi: 'nay áp dụng', en: 'newly met' })}: ${rules.newly.join(' ')}`]),
    ...(rules.noLonger.length === 0 || after.standing === 'absent'
      ? []
      : [`${say({ vi: 'thôi áp dụng', en: 'no longer met' })}: ${rules.noLonger.join(' ')}`]),
    ...(before.decision === null
      ? []
      : [`${say({ vi: 'trước', en: 'before' })}: ${showDecision(session, before.decision)}`]),
    ...(after.decision === null
      ? []
      : [`${say({ vi: 'nay', en: 'now' })}: ${showDecision(session, after.decision)}`]),
  ];
  return [
    `${escapeControls(subject.name)}${place}: ${standing(before)} → ${standing(after)}`,
    ...(lines.length > 0
      ? lines
      : [
          say({
            vi: 'không khác quy tắc nào; mức theo số liệu đã ghi, không nêu quyết định',
            en: 'no rule differs; the grades are as recorded, without a decision named',
          }),
        ]
    ).map((line) => `    ${line}`),
  ];
}

function showDecision({ say }: Session, { number, decidedOn, body }: NamedDecision): string {
  const parts = [
    escapeControls(number),
    ...(decidedOn === '' ? [] : [showDay(decidedOn)]),
    escapeControls(body),
  ];
  return `${say({ vi: 'quyết định', en: 'decision' })} ${parts.filter((part) => part !== '').join(', ')}`;
}

/** A day as people write it; `2023` and `2023-09` stay as precise as they are. */
function showDay(text: string): string {
  const date = parseStoredDate(text);
  return date === undefined ? escapeControls(text) : formatDate(date);
}
