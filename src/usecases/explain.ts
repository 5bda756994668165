import type { Period } from '../calendar/period.ts';
import { explainFindings, type ExplainedFinding, type RuleOutcome } from '../assessment/explain.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { wordField } from '../messages/field-words.ts';
import type { Language } from '../messages/language.ts';
import type { FactValue } from '../registry/facts.ts';
import { isGrade, type Grade } from '../registry/grades.ts';
import type { Effect } from '../regulations/effects.ts';
import { factsOf } from '../regulations/facts-of.ts';
import { renderCitation } from '../regulations/render-citation.ts';
import type { Citation, Rule, RulePack } from '../regulations/rule-pack.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { listCapsOf } from '../store/caps.ts';
import { fillPlacement } from '../store/placement.ts';
import { getRun, lastRun, type RunRow } from '../store/runs.ts';
import { getOutcome, type OutcomeRow, type SubjectRow } from '../store/subjects.ts';
import {
  CHAIN,
  CHAIN_WORDS,
  explainFact,
  explainFields,
  VOTES,
  wordFact,
  type ExplainedFact,
  type JudgedSubject,
  type SubjectPlace,
} from './explain-facts.ts';
import { explainHistory, type SubjectHistory } from './explain-history.ts';
import { explainWhyNot, type ExplainedWhyNot } from './explain-why-not.ts';
import { factsOfRun } from './facts-of-run.ts';
import { findSubject, unknownSubject } from './find-subject.ts';
import { packOfRun } from './pack-of-run.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

/** How much is told: what a clerk reads out, what a board reads, or everything there is. */
export const DEPTHS = ['sentence', 'page', 'everything'] as const;
export type Depth = (typeof DEPTHS)[number];

export interface ExplainedRule {
  readonly id: string;
  readonly title: string;
  readonly outcome: RuleOutcome;
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
  readonly rules: { readonly id: string; readonly title: string; readonly hash: string };
  readonly outcome: Omit<OutcomeRow, 'met' | 'unknown'>;
  /** Grades people recorded, from the self-assessment to the decision, with their cells. */
  readonly chain: readonly ExplainedFact[];
  /** The vote on the grade, as the minutes give it. */
  readonly votes: readonly ExplainedFact[];
  /** Rules met and unknown, in the order of the pack; to the depth of everything all others too. */
  readonly findings: readonly ExplainedRule[];
  /** The groups over their limit that the subject is one of the HTXSNV of. */
  readonly caps: readonly { readonly group: string; readonly excellent: number; readonly allowed: number }[];
  /** To the depth of everything: parameters, changes, runs. */
  readonly history: SubjectHistory | null;
  /** Where it was asked. */
  readonly whyNot: ExplainedWhyNot | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExplainRequest {
  readonly subject: string;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly run: number | undefined;
  readonly depth: Depth;
  readonly whyNot: Grade | undefined;
  readonly language: Language;
}

/**
 * Why a member or an organization stands as it does in a run: each rule met or lacking facts, with its clause, the
 * facts it rests on and the cells they were read from. An old run is explained by the rules it was made by and by the
 * facts as they stood.
 *
 * @throws UserError `workspace.subject.unknown`, `workspace.subject.ambiguous`, `workspace.run.missing`. Diagnostics:
 *   `explain.pack.changed`, `explain.facts.changed`, `explain.facts.uncertain`.
 */
export function explain(workspace: Workspace, request: ExplainRequest): Explanation {
  const { db } = workspace;
  const { language } = request;
  const period = choosePeriod(workspace, request.period);
  const run = request.run === undefined ? lastRun(db, period.code) : getRun(db, request.run);
  if (run === undefined || run.period !== period.code) {
    throw new UserError([diagnose('workspace.run.missing', {}, { period: period.code })]);
  }
  fillPlacement(db, period.start, run.asOf);
  const subject = findSubject(workspace, period, request);
  const outcome = getOutcome(db, run.id, subject.kind, subject.id);
  if (outcome === undefined) throw unknownSubject(request.subject, period);
  const { pack, diagnostics } = packOfRun(workspace, period, run);
  const place: SubjectPlace = { kind: subject.kind, id: subject.id, period: period.code };
  const facts = factsOf(pack, subject.kind);
  const { row, changed, before, uncertain } = factsOfRun(db, run, place, facts);
  const review = { year: period.year, cutoff: run.asOf as PlainDate };
  const judged: JudgedSubject = { pack, review, facts, row, place };
  const { met: _met, unknown: _unknown, ...shown } = outcome;
  const cite = (cites: readonly Citation[]): string[] =>
    cites.map((each) => renderCitation(pack, each, language));
  return {
    subject,
    period: period.code,
    run: run.id,
    rules: { id: pack.id, title: pack.title[language], hash: pack.hash },
    outcome: shown,
    chain: asItStood(
      explainFields(db, place, CHAIN, 'grade', (field) => CHAIN_WORDS[field][language]),
      before,
    ),
    votes: asItStood(
      explainFields(db, place, VOTES, 'count', (field) => wordField(field, language)),
      before,
    ),
    findings: explainRules(workspace, judged, outcome, request),
    caps: listCapsOf(db, run.id, subject.kind, subject.id).map(({ label, excellent, allowed }) => ({
      group: label,
      excellent,
      allowed,
    })),
    history: request.depth === 'everything' ? explainHistory(workspace, judged, cite, language) : null,
    whyNot: request.whyNot === undefined ? null : explainWhyNot(judged, request.whyNot, cite, language),
    diagnostics: [
      ...diagnostics,
      ...tellChanges(
        run,
        changed.map((fact) => wordFact(fact, language)),
        uncertain,
      ),
    ],
  };
}

function explainRules(
  { db }: Workspace,
  { pack, review, facts, row, place }: JudgedSubject,
  outcome: OutcomeRow,
  { depth, language }: ExplainRequest,
): ExplainedRule[] {
  const decided = outcome.grade !== null && isGrade(outcome.grade) ? outcome.grade : null;
  const found = new Map<string, 'met' | 'unknown'>();
  for (const id of outcome.met.split(' ')) found.set(id, 'met');
  for (const id of outcome.unknown.split(' ')) found.set(id, 'unknown');
  const findings = explainFindings(
    pack,
    place.kind,
    facts,
    review,
    row,
    decided,
    found,
    depth === 'everything',
  );
  return findings.map(({ rule, outcome: result, used, missing }: ExplainedFinding) => ({
    ...showRule(pack, rule, language),
    outcome: result,
    facts: used.map(({ name, value }) => explainFact(db, place, name, value, language)),
    missing: missing.map((name) => wordFact(name, language)),
  }));
}

function showRule(
  pack: RulePack,
  rule: Rule,
  language: Language,
): Omit<ExplainedRule, 'outcome' | 'facts' | 'missing'> {
  return {
    id: rule.id,
    title: rule.title[language],
    effect: rule.effect,
    citations: rule.cites.map((each) => renderCitation(pack, each, language)),
    confidence: rule.confidence,
  };
}

/** Values that were changed since the run get back what stood before, without a cell; what was not recorded then goes. */
function asItStood(
  fields: readonly ExplainedFact[],
  before: ReadonlyMap<string, FactValue>,
): ExplainedFact[] {
  return fields.flatMap((field) => {
    const value = before.get(field.fact);
    if (value === undefined) return [field];
    return value === null ? [] : [{ fact: field.fact, label: field.label, type: field.type, value }];
  });
}

function tellChanges(run: RunRow, changed: readonly string[], uncertain: boolean): Diagnostic[] {
  return [
    ...(changed.length === 0
      ? []
      : [diagnose('explain.facts.changed', {}, { run: run.id, facts: changed.join('; ') })]),
    ...(uncertain ? [diagnose('explain.facts.uncertain', {}, { run: run.id })] : []),
  ];
}
