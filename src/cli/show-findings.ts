import { relative } from 'node:path';
import { wordFactValue } from '../messages/fact-values.ts';
import { CONFIDENCE_WORDS, LEVEL_WORDS, OUTCOME_WORDS } from '../messages/fact-words.ts';
import type { ShownFinding } from '../usecases/list-findings.ts';
import type { Session } from './session.ts';
import { showTable } from './show-table.ts';

/** Findings as a table, one line each. */
export function showFindingTable(session: Session, findings: readonly ShownFinding[]): string {
  const { say, language } = session;
  return showTable(
    [
      say({ vi: 'Tên', en: 'Name' }),
      say({ vi: 'Đơn vị', en: 'Unit' }),
      say({ vi: 'Quy tắc', en: 'Rule' }),
      say({ vi: 'Mức', en: 'Level' }),
      say({ vi: 'Kết quả', en: 'Outcome' }),
      say({ vi: 'Từ ngày', en: 'Since' }),
      say({ vi: 'Hạn', en: 'Due' }),
      say({ vi: 'Việc tiếp theo', en: 'Next' }),
    ],
    findings.map((finding) => [
      finding.subject.name,
      finding.subject.unit ?? '',
      finding.rule,
      LEVEL_WORDS[language][finding.level] ?? finding.level,
      OUTCOME_WORDS[language][finding.outcome] ?? finding.outcome,
      wordFactValue('date', finding.started, language),
      wordFactValue('date', finding.due, language),
      finding.outcome === 'unknown' ? wordMissing(session, finding) : finding.next,
    ]),
    ['left', 'left', 'whole', 'left', 'left', 'whole', 'whole', 'left'],
    session.io.columns,
  );
}

/** Findings of one subject in full: what is asked, by which text, on which facts, what is unknown, how the day was counted. */
export function showFindings(session: Session, findings: readonly ShownFinding[]): string[] {
  return findings.flatMap((finding) => showFinding(session, finding));
}

function showFinding(session: Session, finding: ShownFinding): string[] {
  const { say, language } = session;
  const level = LEVEL_WORDS[language][finding.level] ?? finding.level;
  const outcome = OUTCOME_WORDS[language][finding.outcome] ?? finding.outcome;
  const { origin, other } = finding;
  return [
    `  ${finding.rule}  ${finding.title}`,
    `        ${say({ vi: 'Mức', en: 'Level' })}: ${level} · ${outcome}`,
    ...finding.citations.map((citation) => `        ${say({ vi: 'Căn cứ', en: 'Source' })}: ${citation}`),
    `        ${say({ vi: 'Độ tin cậy', en: 'Confidence' })}: ${CONFIDENCE_WORDS[language][finding.confidence] ?? finding.confidence}`,
    ...finding.facts.map(
      ({ label, type, value }) => `        · ${label}: ${wordFactValue(type, value, language)}`,
    ),
    ...(origin === null
      ? []
      : [
          `        ${say({ vi: 'Nguồn', en: 'Read from' })}: ${[relative(session.io.cwd, origin.file), origin.sheet, say({ vi: `hàng ${String(origin.row)}`, en: `row ${String(origin.row)}` })].filter((part) => part !== '').join(' › ')}`,
        ]),
    ...(finding.missing.length === 0 ? [] : [`        ${wordMissing(session, finding)}`]),
    ...finding.counted.map(
      (count) => `        ${say({ vi: 'Cách tính hạn', en: 'How it was counted' })}: ${count}`,
    ),
    ...(other === null
      ? []
      : [
          `        ${say({ vi: 'Văn bản có hiệu lực vào ngày đến hạn nói khác', en: 'The text in force on the day due says otherwise' })}: ${OUTCOME_WORDS[language][other.outcome] ?? other.outcome}, ${say({ vi: 'hạn', en: 'due' })} ${wordFactValue('date', other.due, language)} (${other.citations.join('; ')})`,
        ]),
    `        ${say({ vi: 'Việc tiếp theo', en: 'Next' })}: ${finding.next}`,
  ];
}

function wordMissing({ say }: Session, { missing }: ShownFinding): string {
  return `${say({ vi: 'Cần tìm hiểu và ghi lại', en: 'To be found out and recorded' })}: ${missing.join('; ')}`;
}
