import type { Period } from '../calendar/period.ts';
import { parseStoredDate, formatDate } from '../calendar/plain-date.ts';
import { explainFindings, type ExplainedFinding } from '../assessment/explain.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { sourceColumn, type ColumnSource } from '../registry/describe-columns.ts';
import { factDefinition, FACTS, type FactCode, type FactValue } from '../registry/facts.ts';
import type { FieldId } from '../registry/fields.ts';
import { isGrade } from '../registry/grades.ts';
import { factsOf } from '../regulations/facts-of.ts';
import { renderCitation } from '../regulations/render-citation.ts';
import type { Effect } from '../regulations/effects.ts';
import type { Bilingual, RulePack } from '../regulations/rule-pack.ts';
import type { Language } from '../messages/language.ts';
import { formatAddress } from '../sheets/cell-address.ts';
import { listCapsOf } from '../store/caps.ts';
import { YEAR_TABLES } from '../store/columns.ts';
import { getFactRow } from '../store/fact-sheet.ts';
import { fillPlacement } from '../store/placement.ts';
import { findOrigin, type Origin } from '../store/provenance.ts';
import { getRun, lastRun } from '../store/runs.ts';
import { getOutcome, type OutcomeRow, type SubjectRow } from '../store/subjects.ts';
import { packInForce } from './pack-in-force.ts';
import { findSubject, unknownSubject } from './find-subject.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

/** A recorded value with the cell it was read from. */
export interface ExplainedFact {
  readonly fact: string;
  readonly label: string;
  readonly value: FactValue;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** The decision that the list is attached to. */
  readonly decision?: string;
}

export interface ExplainedRule {
  readonly id: string;
  readonly title: string;
  readonly outcome: 'met' | 'unknown';
  readonly effect: Effect;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly facts: readonly ExplainedFact[];
  readonly missing: readonly string[];
}

export interface Explanation {
  readonly subject: SubjectRow;
  readonly period: string;
  readonly run: number;
  readonly rules: { readonly id: string; readonly title: string };
  readonly outcome: Omit<OutcomeRow, 'met' | 'unknown'>;
  /** Grades people recorded, from the self-assessment to the decision, with their cells. */
  readonly chain: readonly ExplainedFact[];
  readonly findings: readonly ExplainedRule[];
  /** The groups over their limit that the subject is one of the HTXSNV of. */
  readonly caps: readonly { readonly group: string; readonly excellent: number; readonly allowed: number }[];
}

export interface ExplainRequest {
  readonly subject: string;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly run: number | undefined;
  readonly language: Language;
}

const CHAIN = ['gradeSelf', 'gradeCommittee', 'gradeCell', 'gradeDecided'] as const;
const CHAIN_WORDS: Readonly<Record<(typeof CHAIN)[number], Bilingual>> = {
  gradeSelf: { vi: 'tự xếp loại', en: 'self-assessment' },
  gradeCommittee: { vi: 'chi uỷ', en: 'cell committee' },
  gradeCell: { vi: 'chi bộ đề nghị', en: 'cell' },
  gradeDecided: { vi: 'cấp có thẩm quyền xếp loại', en: 'decided' },
};

/**
 * Why a member or an organization stands as it does in a run: each rule met or lacking facts, with its clause, the
 * facts it rests on and the cells they were read from.
 *
 * @throws UserError `workspace.subject.unknown`, `workspace.subject.ambiguous`, `workspace.run.missing`.
 */
export function explain(workspace: Workspace, request: ExplainRequest): Explanation {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, request.period);
  const run = request.run === undefined ? lastRun(db, period.code) : getRun(db, request.run);
  if (run === undefined || run.period !== period.code) {
    throw new UserError([diagnose('workspace.run.missing', {}, { period: period.code })]);
  }
  const asOf = cutoffOf(period, settings);
  fillPlacement(db, period.start, asOf);
  const subject = findSubject(workspace, period, request);
  const outcome = getOutcome(db, run.id, subject.kind, subject.id);
  if (outcome === undefined) throw unknownSubject(request.subject, period);
  const pack = packInForce(workspace, period);
  const facts = factsOf(pack, subject.kind);
  const row = getFactRow(db, subject.kind, period.code, facts, subject.id) ?? facts.map(() => null);
  const decided = outcome.grade !== null && isGrade(outcome.grade) ? outcome.grade : null;
  const found = new Map<string, 'met' | 'unknown'>();
  for (const id of outcome.met.split(' ')) found.set(id, 'met');
  for (const id of outcome.unknown.split(' ')) found.set(id, 'unknown');
  const findings = explainFindings(
    pack,
    subject.kind,
    facts,
    { year: period.year, cutoff: asOf },
    row,
    decided,
    found,
  );
  const { table } = YEAR_TABLES[subject.kind];
  const { met: _met, unknown: _unknown, ...shown } = outcome;
  const caps = listCapsOf(db, run.id, subject.kind, subject.id);
  return {
    subject,
    period: period.code,
    run: run.id,
    rules: { id: pack.id, title: pack.title[request.language] },
    outcome: shown,
    chain: CHAIN.flatMap((field) => {
      const origin = findOrigin(db, table, subject.id, period.code, field);
      return origin === undefined
        ? []
        : [showFact(field, CHAIN_WORDS[field][request.language], origin.value, origin)];
    }),
    findings: findings.map((finding) =>
      showFinding(workspace, period, subject, finding, pack, request.language),
    ),
    caps: caps.map(({ label, excellent, allowed }) => ({ group: label, excellent, allowed })),
  };
}

function showFinding(
  workspace: Workspace,
  period: Period,
  subject: SubjectRow,
  { rule, outcome, used, missing }: ExplainedFinding,
  pack: RulePack,
  language: Language,
): ExplainedRule {
  return {
    id: rule.id,
    title: rule.title[language],
    outcome,
    effect: rule.effect,
    citations: rule.cites.map((cite) => renderCitation(pack, cite, language)),
    confidence: rule.confidence,
    facts: used.map(({ name, value }) => {
      if (!isFact(name)) return { fact: name, label: CHAIN_WORDS.gradeDecided[language], value };
      return showFact(
        name,
        factDefinition(name)[language],
        value,
        originOf(workspace, period, subject, name),
      );
    }),
    missing: missing.map((name) =>
      isFact(name) ? factDefinition(name)[language] : CHAIN_WORDS.gradeDecided[language],
    ),
  };
}

function isFact(name: string): name is FactCode {
  return Object.hasOwn(FACTS, name);
}

/** Facts of the person live in `member`, all others in the year's record; counted ones come from no single cell. */
function originOf(
  workspace: Workspace,
  period: Period,
  subject: SubjectRow,
  fact: FactCode,
): Origin | undefined {
  if (factDefinition(fact).origin === 'counted' || fact === 'foundedOn') return undefined;
  const lasting = fact === 'birth' || fact === 'admittedOn' || fact === 'officialOn';
  if (subject.kind === 'member' && lasting) return findOrigin(workspace.db, 'member', subject.id, null, fact);
  return findOrigin(workspace.db, YEAR_TABLES[subject.kind].table, subject.id, period.code, fact);
}

function showFact(fact: string, label: string, value: FactValue, origin: Origin | undefined): ExplainedFact {
  if (origin === undefined) return { fact, label, value };
  const sources = JSON.parse(origin.columns) as ColumnSource[];
  const column = sourceColumn(sources, fact as FieldId, origin.value);
  const decidedOn = origin.decision === null ? undefined : parseStoredDate(origin.decision.decidedOn);
  return {
    fact,
    label,
    value,
    file: origin.file,
    ...(origin.sheet === '' ? {} : { sheet: origin.sheet }),
    cell: column === undefined ? String(origin.row) : formatAddress(origin.row, column),
    ...(origin.decision === null || decidedOn === undefined
      ? {}
      : { decision: `${origin.decision.number}, ${formatDate(decidedOn)}, ${origin.decision.body}` }),
  };
}
