import { CONFIDENCE_WORDS, EFFECT_WORDS } from '../../messages/fact-words.ts';
import { findRule, listRules, type ShownRule } from '../../usecases/list-rules.ts';
import type { CommandResult } from '../result.ts';
import type { Session } from '../session.ts';

function effectOf(session: Session, rule: ShownRule): string {
  const grade = 'grade' in rule.effect ? rule.effect.grade : '';
  return (EFFECT_WORDS[session.language][rule.effect.kind] ?? rule.effect.kind).replace('{grade}', grade);
}

/** The rules in force for the period, or of every pack. */
export function listRulesCommand(session: Session): Promise<CommandResult> {
  const packs = listRules(session.period, session.language);
  const lines = packs.flatMap((pack) => [
    `${pack.id}  ${pack.title}  (${String(pack.years.from)}–${pack.years.to === undefined ? '' : String(pack.years.to)})  ${pack.hash.slice(0, 12)}`,
    ...pack.rules.map(
      (rule) =>
        `  ${rule.id.padEnd(6)} ${rule.title}  → ${effectOf(session, rule)}  [${rule.citations[0] ?? ''}]`,
    ),
    '',
  ]);
  return Promise.resolve({
    data: { packs },
    period: session.period?.code ?? null,
    run: null,
    diagnostics: [],
    text: lines.join('\n'),
  });
}

/** One rule: its sentence, condition, effect, clauses, confidence. */
export function showRuleCommand(session: Session, id: string): Promise<CommandResult> {
  const rule = findRule(id, session.language);
  const { say } = session;
  const lines = [
    `${rule.id}  ${rule.title}  (${rule.pack})`,
    `  ${say({ vi: 'Đối tượng', en: 'Subjects' })}: ${rule.subjects.join(', ')}`,
    `  ${say({ vi: 'Điều kiện', en: 'Condition' })}: ${rule.when ?? '–'}`,
    `  ${say({ vi: 'Hệ quả', en: 'Effect' })}: ${effectOf(session, rule)}`,
    ...rule.citations.map((citation) => `  ${say({ vi: 'Căn cứ', en: 'Source' })}: ${citation}`),
    `  ${say({ vi: 'Độ tin cậy', en: 'Confidence' })}: ${CONFIDENCE_WORDS[session.language][rule.confidence] ?? rule.confidence}`,
    `  ${say({ vi: 'Đối chiếu', en: 'Verified' })}: ${rule.verified}`,
  ];
  return Promise.resolve({
    data: rule,
    period: null,
    run: null,
    diagnostics: [],
    text: `${lines.join('\n')}\n`,
  });
}
