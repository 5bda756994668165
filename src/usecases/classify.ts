import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { compileJudge } from '../assessment/judge.ts';
import type { GradeChain, Verdict } from '../assessment/verdict.ts';
import { percentHundredths } from '../documents/percent.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isGrade, type Grade } from '../registry/grades.ts';
import type { FactValue, SubjectKind } from '../registry/facts.ts';
import { factsOf } from '../regulations/facts-of.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { countUngrouped, listCaps, type CapRow } from '../store/caps.ts';
import { eachFactPage, FACT_SHEET_HEAD } from '../store/fact-sheet.ts';
import { openPeriod, requireUnlocked } from '../store/periods.ts';
import { fillPlacement } from '../store/placement.ts';
import { listAnswered } from '../store/rulings.ts';
import {
  closeRun,
  countOutcomes,
  dataHash,
  findSameRun,
  insertRun,
  outcomeWriter,
  type RunInput,
  type StateCounts,
} from '../store/runs.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { assessCaps } from './assess-caps.ts';
import { capReading, packInForce } from './pack-in-force.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

/** Counts of one kind of subject, with the share that stands in every report. */
export interface ClassifiedCounts extends StateCounts {
  /** HTXSNV and HTTNV together, of those graded; the share in hundredths of a percent, null when nobody is graded. */
  readonly goodOrBetter: {
    readonly count: number;
    readonly base: number;
    readonly hundredths: number | null;
  };
}

export interface Classification {
  /** The run's number; null for a dry run. */
  readonly run: number | null;
  readonly period: string;
  readonly asOf: string;
  readonly rules: { readonly id: string; readonly hash: string };
  readonly members: ClassifiedCounts;
  readonly organizations: ClassifiedCounts;
  readonly caps: readonly CapRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds what is recorded of every member and organization of a period against the rules in force, and the caps against
 * the counts. Grades are read, never written: the outcome is a run with findings. A run with the same data, pack and
 * settings is not repeated.
 *
 * @param now the moment, for the record of the run.
 */
export async function classify(
  workspace: Workspace,
  period: Period,
  now: string,
  dryRun: boolean,
): Promise<Classification> {
  const { db, settings } = workspace;
  requireUnlocked(db, period.code);
  const pack = packInForce(workspace, period);
  const asOf = cutoffOf(period, settings);
  const input: RunInput = {
    period: period.code,
    asOf,
    packId: pack.id,
    packHash: pack.hash,
    settings: JSON.stringify({ cap: capReading(pack, settings) }),
  };
  const hash = dataHash(db);
  fillPlacement(db, period.start, asOf);
  const same = findSameRun(db, input, hash);
  if (same !== undefined) return summarize(workspace, same.id, pack, input, same.id);
  return inTransaction(db, () => {
    openPeriod(db, period, false);
    const runId = insertRun(db, input, hash, now);
    for (const kind of ['organization', 'member'] as const) {
      judgeAll(workspace, runId, pack, period, asOf, kind);
      assessCaps(workspace, runId, pack, period, kind);
    }
    closeRun(db, runId, now);
    const result = summarize(workspace, runId, pack, input, dryRun ? null : runId);
    return Promise.resolve({ result, keep: !dryRun });
  });
}

function judgeAll(
  workspace: Workspace,
  runId: number,
  pack: RulePack,
  period: Period,
  asOf: PlainDate,
  kind: SubjectKind,
): void {
  const { db } = workspace;
  const facts = factsOf(pack, kind);
  const judge = compileJudge(pack, kind, facts, { year: period.year, cutoff: asOf });
  const outcomes = outcomeWriter(db, runId, kind);
  const rulings = listAnswered(db, period.code, kind);
  const names = new Map<readonly number[], string>();
  const idsOf = (indexes: readonly number[]): string => {
    let text = names.get(indexes);
    if (text === undefined) {
      text = indexes.map((index) => pack.rules[index]?.id ?? '').join(' ');
      names.set(indexes, text);
    }
    return text;
  };
  eachFactPage(db, kind, period.code, facts, (rows) => {
    for (const row of rows) {
      const recordedReason = row[6] ?? null;
      const chain = chainOf(row);
      const ruling = rulings.size === 0 ? undefined : rulings.get(Number(row[0]));
      const verdict: Verdict = judge(
        row.slice(FACT_SHEET_HEAD.length),
        chain,
        textOrNull(recordedReason),
        ruling?.grade === chain.decided ? ruling?.asked : undefined,
      );
      outcomes.write({
        subjectId: Number(row[0]),
        organizationId: Number(row[1]),
        state: verdict.state,
        reason: verdict.reason,
        proposed: verdict.proposed,
        ceiling: verdict.ceiling,
        grade: verdict.grade,
        met: idsOf(verdict.met),
        unknown: idsOf(verdict.unknown),
      });
    }
  });
  outcomes.flush();
}

function chainOf(row: readonly FactValue[]): GradeChain {
  return {
    self: gradeOf(row[2]),
    committee: gradeOf(row[3]),
    cell: gradeOf(row[4]),
    decided: gradeOf(row[5]),
  };
}

function gradeOf(value: FactValue | undefined): Grade | null {
  return typeof value === 'string' && isGrade(value) ? value : null;
}

function textOrNull(value: FactValue): string | null {
  return value === null ? null : String(value);
}

function summarize(
  workspace: Workspace,
  runId: number,
  pack: RulePack,
  input: RunInput,
  shownRun: number | null,
): Classification {
  const members = withShare(countOutcomes(workspace.db, runId, 'member'));
  const organizations = withShare(countOutcomes(workspace.db, runId, 'organization'));
  const caps = listCaps(workspace.db, runId);
  const diagnostics = tellCaps(caps);
  for (const rule of pack.rules) {
    if (
      rule.effect.kind !== 'cap' ||
      rule.effect.group !== 'named-group' ||
      rule.effect.exception !== undefined
    )
      continue;
    const count = rule.subjects
      .map((kind) => countUngrouped(workspace.db, runId, input.period, kind))
      .reduce((sum, each) => sum + each, 0);
    if (count > 0) diagnostics.push(diagnose('report.cap.ungrouped', {}, { count, rule: rule.id }));
  }
  const toDecide = members.needsDecision + organizations.needsDecision;
  if (toDecide > 0) {
    const params = {
      count: toDecide,
      members: members.needsDecision,
      organizations: organizations.needsDecision,
    };
    diagnostics.push(diagnose('report.subjects.need-decision', {}, params));
  }
  const lacking = members.insufficient + organizations.insufficient;
  if (lacking > 0) {
    const params = {
      count: lacking,
      members: members.insufficient,
      organizations: organizations.insufficient,
    };
    diagnostics.push(diagnose('report.subjects.insufficient', {}, params));
  }
  return {
    run: shownRun,
    period: input.period,
    asOf: input.asOf,
    rules: { id: pack.id, hash: pack.hash },
    members,
    organizations,
    caps,
    diagnostics,
  };
}

function tellCaps(caps: readonly CapRow[]): Diagnostic[] {
  const exceeded = caps
    .filter((cap) => cap.exceeded === 1)
    .map((cap) =>
      diagnose(
        cap.exception === 'missing' ? 'report.cap.exception-missing' : 'report.cap.exceeded',
        cap.unit === null ? {} : { unit: cap.unit },
        { group: cap.label, excellent: cap.excellent, allowed: cap.allowed },
      ),
    );
  const small = caps.filter((cap) => cap.allowed === 0).length;
  return small === 0
    ? exceeded
    : [...exceeded, diagnose('report.cap.quota-zero', {}, { count: small, total: caps.length })];
}

function withShare(counts: StateCounts): ClassifiedCounts {
  const count = (counts.byGrade['HTXSNV'] ?? 0) + (counts.byGrade['HTTNV'] ?? 0);
  return {
    ...counts,
    goodOrBetter: { count, base: counts.graded, hundredths: percentHundredths(count, counts.graded) },
  };
}
