import { relative } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { CONFIDENCE_WORDS, EFFECT_WORDS, REASON_WORDS, STATE_WORDS } from '../../messages/fact-words.ts';
import { explain, type ExplainedFact, type ExplainedRule, type Explanation } from '../../usecases/explain.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';

/** Why one member or organization stands as it does. */
export async function explainCommand(
  session: Session,
  subject: string,
  request: { run: string | undefined; unit: string | undefined },
): Promise<CommandResult> {
  const run = request.run === undefined ? undefined : Number(request.run);
  if (run !== undefined && (!Number.isInteger(run) || run < 1)) {
    const allowed = session.say({ vi: 'số thứ tự của lần chạy', en: 'the number of a run' });
    throw new UserError([
      diagnose('usage.argument.invalid', {}, { name: '--run', value: request.run ?? '', allowed }),
    ]);
  }
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const result = explain(workspace, {
      subject,
      period: session.period,
      unit: request.unit,
      run,
      language: session.language,
    });
    const { state } = result.outcome;
    return {
      data: result,
      period: result.period,
      run: result.run,
      diagnostics: [],
      text: escapeControls(showExplanation(session, result)),
      attention: state === 'needs-decision' || state === 'insufficient',
    };
  });
}

function showExplanation(session: Session, result: Explanation): string {
  const { say, language } = session;
  const { outcome, subject } = result;
  const reason =
    outcome.reason === null ? '' : ` – ${REASON_WORDS[language][outcome.reason] ?? outcome.reason}`;
  const lines = [
    `${subject.name}${subject.unit === null ? '' : ` (${subject.unit})`}`,
    `  ${say({ vi: 'Kỳ', en: 'Period' })} ${result.period} · ${result.rules.title} · ${say({ vi: 'lần chạy', en: 'run' })} ${String(result.run)}`,
    `  ${say({ vi: 'Trạng thái', en: 'State' })}: ${STATE_WORDS[language][outcome.state] ?? outcome.state}${reason}`,
    `  ${say({ vi: 'Mức đã quyết định', en: 'Grade decided' })}: ${outcome.grade ?? '–'} · ${say({ vi: 'đề nghị', en: 'proposed' })}: ${outcome.proposed ?? '–'} · ${say({ vi: 'tối đa theo quy định', en: 'ceiling by the rules' })}: ${outcome.ceiling ?? '–'}`,
    ...result.chain.map((fact) => `  · ${showFact(session, fact)}`),
  ];
  for (const { group, excellent, allowed } of result.caps) {
    lines.push(
      `  ${say({
        vi: `Nhóm "${group}" có ${String(excellent)} hoàn thành xuất sắc nhiệm vụ, tối đa ${String(allowed)}: cần cấp có thẩm quyền xem xét`,
        en: `Group "${group}" has ${String(excellent)} HTXSNV, at most ${String(allowed)} allowed: the competent body has to look`,
      })}`,
    );
  }
  const met = result.findings.filter((finding) => finding.outcome === 'met');
  const unknown = result.findings.filter((finding) => finding.outcome === 'unknown');
  if (met.length > 0)
    lines.push(
      '',
      say({ vi: 'Quy tắc áp dụng:', en: 'Rules that apply:' }),
      ...met.flatMap((rule) => showRule(session, rule)),
    );
  if (unknown.length > 0) {
    lines.push(
      '',
      say({
        vi: 'Chưa đủ dữ kiện để áp dụng (không tính cho hay tính chống lại ai):',
        en: 'Facts missing (counted neither for nor against anyone):',
      }),
      ...unknown.flatMap((rule) => showRule(session, rule)),
    );
  }
  if (met.length + unknown.length === 0)
    lines.push('', say({ vi: 'Không quy tắc nào hạn chế mức này.', en: 'No rule limits this grade.' }));
  return `${lines.join('\n')}\n`;
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
    fact.decision === undefined ? '' : `; ${session.say({ vi: 'theo', en: 'by' })} ${fact.decision}`;
  return `${fact.label}: ${fact.value === null ? '–' : String(fact.value)}${place === '' ? '' : `  [${place}${decision}]`}`;
}
