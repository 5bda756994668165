import { relative } from 'node:path';
import { CONFIDENCE_WORDS, EFFECT_WORDS, REASON_WORDS, STATE_WORDS } from '../messages/fact-words.ts';
import { wordFactValue } from '../messages/fact-values.ts';
import type { ExplainedFact } from '../usecases/explain-facts.ts';
import type { SubjectHistory } from '../usecases/explain-history.ts';
import type { Depth, ExplainedRule, Explanation } from '../usecases/explain.ts';
import type { Session } from './session.ts';
import { showWhyNot } from './show-why-not.ts';

type Shown = Omit<Explanation, 'diagnostics'>;

/** An explanation in words, as deep as asked for. */
export function showExplanation(session: Session, result: Shown, depth: Depth): string {
  const lines = depth === 'sentence' ? [showSentence(session, result)] : showPage(session, result);
  if (result.whyNot !== null) lines.push('', ...showWhyNot(session, result.whyNot, result.caps.length > 0));
  if (result.history !== null) lines.push(...showHistory(session, result.history));
  return `${lines.join('\n')}\n`;
}

/** What a clerk reads out: the grade, and the rule that decides. */
function showSentence(session: Session, { subject, outcome, findings, caps, period }: Shown): string {
  const { say, language } = session;
  const reason = outcome.reason === null ? '' : (REASON_WORDS[language][outcome.reason] ?? outcome.reason);
  const state = STATE_WORDS[language][outcome.state] ?? outcome.state;
  const deciding = findings.filter(
    ({ outcome: result, effect }) =>
      result === 'met' && ['exclude', 'force', 'max', 'needs-people'].includes(effect.kind),
  );
  const rules = deciding.map(({ id, title, citations }) => `${title} (${id}, ${citations[0] ?? ''})`);
  const head = say({
    vi: `${subject.name}, kỳ ${period}: ${outcome.grade ?? reason}, ${state}`,
    en: `${subject.name}, period ${period}: ${outcome.grade ?? reason}, ${state}`,
  });
  const ceiling =
    outcome.ceiling === null
      ? ''
      : say({
          vi: `; quy định cho phép tối đa ${outcome.ceiling}`,
          en: `; the rules allow ${outcome.ceiling} at most`,
        });
  const over =
    caps.length === 0 ? '' : say({ vi: '; nhóm vượt tỷ lệ xuất sắc', en: '; the group is over its cap' });
  const why =
    rules.length === 0
      ? say({ vi: 'Không quy tắc nào hạn chế mức này.', en: 'No rule limits this grade.' })
      : rules.join(' ');
  return `${head}${ceiling}${over}. ${why}`;
}

function showPage(session: Session, result: Shown): string[] {
  const { say, language } = session;
  const { outcome, subject } = result;
  const reason =
    outcome.reason === null ? '' : ` – ${REASON_WORDS[language][outcome.reason] ?? outcome.reason}`;
  const lines = [
    `${subject.name}${subject.unit === null ? '' : ` (${subject.unit})`}`,
    `  ${say({ vi: 'Kỳ', en: 'Period' })} ${result.period} · ${result.rules.title} · ${say({ vi: 'lần chạy', en: 'run' })} ${String(result.run)}`,
    `  ${say({ vi: 'Trạng thái', en: 'State' })}: ${STATE_WORDS[language][outcome.state] ?? outcome.state}${reason}`,
    `  ${say({ vi: 'Mức đã quyết định', en: 'Grade decided' })}: ${outcome.grade ?? '–'} · ${say({ vi: 'đề nghị', en: 'proposed' })}: ${outcome.proposed ?? '–'} · ${say({ vi: 'tối đa theo quy định', en: 'ceiling by the rules' })}: ${outcome.ceiling ?? '–'}`,
    ...[...result.chain, ...result.votes].map((fact) => `  · ${showFact(session, fact)}`),
  ];
  for (const { group, excellent, allowed } of result.caps) {
    lines.push(
      `  ${say({
        vi: `Nhóm "${group}" có ${String(excellent)} hoàn thành xuất sắc nhiệm vụ, tối đa ${String(allowed)}: cần cấp có thẩm quyền xem xét`,
        en: `Group "${group}" has ${String(excellent)} HTXSNV, at most ${String(allowed)} allowed: the competent body has to look`,
      })}`,
    );
  }
  const parts = [
    ['met', say({ vi: 'Quy tắc áp dụng:', en: 'Rules that apply:' })],
    [
      'unknown',
      say({
        vi: 'Chưa đủ dữ kiện để áp dụng (không tính cho hay tính chống lại ai):',
        en: 'Facts missing (counted neither for nor against anyone):',
      }),
    ],
    ['not-met', say({ vi: 'Quy tắc không áp dụng, và vì sao:', en: 'Rules that do not apply, and why:' })],
  ] as const;
  for (const [kind, title] of parts) {
    const rules = result.findings.filter((finding) => finding.outcome === kind);
    if (rules.length > 0) lines.push('', title, ...rules.flatMap((rule) => showRule(session, rule)));
  }
  if (result.findings.every((finding) => finding.outcome === 'not-met'))
    lines.push('', say({ vi: 'Không quy tắc nào hạn chế mức này.', en: 'No rule limits this grade.' }));
  return lines;
}

function showRule(session: Session, rule: ExplainedRule): string[] {
  const { language, say } = session;
  const grade = 'grade' in rule.effect ? rule.effect.grade : '';
  const effect = (EFFECT_WORDS[language][rule.effect.kind] ?? rule.effect.kind).replace('{grade}', grade);
  return [
    `  ${rule.id}  ${rule.title}`,
    `        ${say({ vi: 'Hệ quả', en: 'Effect' })}: ${effect}`,
    ...rule.citations.map((citation) => `        ${say({ vi: 'Căn cứ', en: 'Source' })}: ${citation}`),
    `        ${say({ vi: 'Độ tin cậy', en: 'Confidence' })}: ${CONFIDENCE_WORDS[language][rule.confidence] ?? rule.confidence}`,
    ...rule.facts.map((fact) => `        · ${showFact(session, fact)}`),
    ...(rule.missing.length === 0
      ? []
      : [`        ${say({ vi: 'Còn thiếu', en: 'Missing' })}: ${rule.missing.join('; ')}`]),
  ];
}

function showFact(session: Session, fact: ExplainedFact): string {
  const file = fact.file === undefined ? undefined : relative(session.io.cwd, fact.file);
  const place = [file, fact.sheet, fact.cell].filter((part) => part !== undefined).join(' › ');
  const decision =
    fact.decision === undefined ? '' : `${session.say({ vi: 'theo', en: 'by' })} ${fact.decision}`;
  const source = [place, decision].filter((part) => part !== '').join('; ');
  return `${fact.label}: ${wordFactValue(fact.type, fact.value, session.language)}${source === '' ? '' : `  [${source}]`}`;
}

function showHistory(session: Session, { parameters, changes, runs }: SubjectHistory): string[] {
  const { say, language } = session;
  const value = (each: string | number | null): string => (each === null ? '–' : String(each));
  return [
    '',
    say({ vi: 'Tham số có hiệu lực:', en: 'Parameters in force:' }),
    ...parameters.map(
      (each) =>
        `  ${each.name} = ${wordFactValue('points', each.value, language)}  ${each.title} (${say({ vi: 'từ', en: 'from' })} ${wordFactValue('date', each.from, language)}; ${each.citations[0] ?? ''})`,
    ),
    '',
    say({ vi: 'Đã sửa:', en: 'Changed:' }),
    ...(changes.length === 0
      ? [`  ${say({ vi: 'chưa sửa gì', en: 'nothing' })}`]
      : changes.map(
          (each) =>
            `  ${each.field}: ${value(each.before)} → ${value(each.after)}  [${say({ vi: 'lần nhận', en: 'submission' })} ${String(each.submission)}, ${relative(session.io.cwd, each.file)} › ${String(each.row)}]`,
        )),
    '',
    say({ vi: 'Các lần chạy:', en: 'Runs:' }),
    ...runs.map(
      (each) =>
        `  ${String(each.run)}  ${wordFactValue('date', each.madeAt.slice(0, 10), language)}  ${each.packId} ${each.packHash.slice(0, 8)}  ${each.grade ?? '–'} · ${say({ vi: 'tối đa', en: 'at most' })} ${each.ceiling ?? '–'} · ${STATE_WORDS[language][each.state] ?? each.state}`,
    ),
  ];
}
