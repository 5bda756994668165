import { CONFIDENCE_WORDS } from '../../messages/fact-words.ts';
import { findRule, listRules, type ShownPack } from '../../usecases/list-rules.ts';
import { wordEffect, type ShownParameter } from '../../usecases/show-rule.ts';
import { withWorkspace, type Workspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { seekWorkspace, type Session } from '../session.ts';

/** What is in force for the period, layer by layer, or every pack. */
export function listRulesCommand(session: Session): Promise<CommandResult> {
  return withRules(session, (workspace) => {
    const { period, packs } = listRules(workspace, session.period, session.language);
    return {
      data: { packs },
      period,
      run: null,
      diagnostics: [],
      text: packs.map((pack) => `${packLines(session, pack).join('\n')}\n`).join('\n'),
    };
  });
}

/** One rule: its sentence in both languages, condition, effect, clauses, confidence, layer. */
export function showRuleCommand(session: Session, id: string): Promise<CommandResult> {
  return withRules(session, (workspace) => {
    const rule = findRule(workspace, session.period, id, session.language);
    const { say } = session;
    const lines = [
      `${rule.id}  ${rule.title}  (${rule.layer})`,
      `  vi: ${rule.sentence.vi}`,
      `  en: ${rule.sentence.en}`,
      `  ${say({ vi: 'Đối tượng', en: 'Subjects' })}: ${rule.subjects.join(', ')}`,
      `  ${say({ vi: 'Điều kiện', en: 'Condition' })}: ${rule.when ?? '–'}`,
      ...rule.parameters.map(
        (each) => `  ${say({ vi: 'Tham số', en: 'Parameter' })}: ${parameterLine(session, each)}`,
      ),
      `  ${say({ vi: 'Hệ quả', en: 'Effect' })}: ${wordEffect(rule.effect, session.language)}`,
      ...rule.citations.map((citation) => `  ${say({ vi: 'Căn cứ', en: 'Source' })}: ${citation}`),
      `  ${say({ vi: 'Độ tin cậy', en: 'Confidence' })}: ${CONFIDENCE_WORDS[session.language][rule.confidence] ?? rule.confidence}`,
      `  ${say({ vi: 'Đối chiếu', en: 'Verified' })}: ${rule.verified}`,
    ];
    const text = `${lines.join('\n')}\n`;
    return { data: rule, period: session.period?.code ?? null, run: null, diagnostics: [], text };
  });
}

/** Works with the workspace in reach, or without one: the built-in packs need none. */
export function withRules<Result>(
  session: Session,
  work: (workspace: Workspace | undefined) => Result | Promise<Result>,
): Promise<Result> {
  const folder = seekWorkspace(session);
  if (folder === undefined) return Promise.resolve(work(undefined));
  return withWorkspace(folder, (workspace) => Promise.resolve(work(workspace)));
}

function packLines(session: Session, pack: ShownPack): string[] {
  const { say } = session;
  const years = `${String(pack.years.from)}–${pack.years.to === undefined ? '' : String(pack.years.to)}`;
  const cap = pack.cap;
  return [
    `${pack.id}  ${pack.title}  (${years})  ${pack.hash.slice(0, 12)}`,
    ...pack.layers.slice(1).map(({ id, title }) => `+ ${id}  ${title}`),
    ...pack.layers.flatMap(({ id }) => layerLines(session, pack, id)),
    ...(cap === null
      ? []
      : [
          `  ${say({ vi: 'Cách tính tỷ lệ xuất sắc', en: 'The cap on HTXSNV' })}: ${cap.base}, ${cap.rounding}  [${cap.citations.join('; ')}]`,
        ]),
    ...pack.points.flatMap(({ title, general, results, citations }) => [
      `  ${say({ vi: 'Bảng chấm điểm', en: 'Points form' })}: ${title}  [${citations.join('; ')}]`,
      `    ${say({ vi: 'tiêu chí chung', en: 'general criteria' })}: ${writeParts(general)}`,
      `    ${say({ vi: 'kết quả', en: 'results' })}: ${writeParts(results)}`,
    ]),
  ];
}

function writeParts(parts: ShownPack['points'][number]['general']): string {
  return parts.map(({ heading, most }) => `${heading} ${String(most).replace('.', ',')}`).join('; ');
}

function layerLines(session: Session, pack: ShownPack, id: string): string[] {
  const { say, language } = session;
  const of = <Part extends { readonly layer: string }>(parts: readonly Part[]): Part[] =>
    parts.filter(({ layer }) => layer === id);
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${title} ${id}:`, ...lines.map((line) => `    ${line}`)];
  return [
    ...section(
      say({ vi: 'Văn bản của', en: 'Documents of' }),
      of(pack.documents).map(
        ({ name, issuer, inForce }) => `${name}, ${issuer} (${inForce.from} – ${inForce.to ?? ''})`,
      ),
    ),
    ...section(
      say({ vi: 'Tham số của', en: 'Parameters of' }),
      of(pack.parameters).map((each) => parameterLine(session, each)),
    ),
    ...section(
      say({ vi: 'Quy tắc của', en: 'Rules of' }),
      of(pack.rules).map(
        (rule) =>
          `${rule.id.padEnd(6)} ${rule.title}  → ${wordEffect(rule.effect, language)}  [${rule.citations[0] ?? ''}]`,
      ),
    ),
  ];
}

function parameterLine(session: Session, { name, title, unit, value, citations }: ShownParameter): string {
  const units: Readonly<Record<string, string>> = UNITS[session.language];
  const shown = value === null ? '–' : `${String(value)}${units[unit] ?? ''}`;
  return `${name} = ${shown}  ${title}  [${citations.join('; ')}]`;
}

const UNITS = {
  vi: { percent: '%', points: ' điểm', months: ' tháng', count: '' },
  en: { percent: '%', points: ' points', months: ' months', count: '' },
};
