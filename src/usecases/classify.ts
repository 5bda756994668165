import type { Period } from '../calendar/period.ts';
import { percentHundredths } from '../documents/percent.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { SUBJECT_KINDS } from '../registry/facts.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { countUngrouped, listCaps, type CapRow } from '../store/caps.ts';
import { openPeriod, requireUnlocked } from '../store/periods.ts';
import { fillPlacement } from '../store/placement.ts';
import {
  closeRun,
  countOutcomes,
  dataHash,
  findSameRun,
  insertRun,
  keepPack,
  type RunInput,
  type StateCounts,
} from '../store/runs.ts';
import { holdingReferencesOnce } from '../store/references.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { judgePeriod } from './judge-period.ts';
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
  readonly collectives: ClassifiedCounts;
  readonly caps: readonly CapRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds what is recorded of every member, organization and leadership collective of a period against the rules in force, and the caps against
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
  const reading = capReading(pack, settings);
  const input: RunInput = {
    period: period.code,
    asOf,
    packId: pack.id,
    packHash: pack.hash,
    settings: JSON.stringify({ cap: reading }),
  };
  const hash = dataHash(db);
  fillPlacement(db, period.start, asOf);
  const same = findSameRun(db, input, hash);
  if (same !== undefined) return summarize(workspace, same.id, pack, input, same.id);
  const judge = (): Promise<Classification> =>
    inTransaction(db, () => {
      openPeriod(db, period, false);
      const runId = insertRun(db, input, hash, now);
      keepPack(db, pack.hash, JSON.stringify(pack.sources));
      judgePeriod(workspace, runId, { pack, period, asOf, reading, lawYear: period.year });
      closeRun(db, runId, now);
      const result = summarize(workspace, runId, pack, input, dryRun ? null : runId);
      return Promise.resolve({ result, keep: !dryRun });
    });
  return holdingReferencesOnce(db, judge);
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
  const collectives = withShare(countOutcomes(workspace.db, runId, 'collective'));
  const caps = listCaps(workspace.db, runId);
  const diagnostics = tellCaps(caps);
  for (const rule of pack.rules) {
    if (
      rule.effect.kind !== 'cap' ||
      rule.effect.group !== 'named-group' ||
      rule.effect.exception !== undefined
    )
      continue;
    const count = SUBJECT_KINDS.filter((kind) => rule.subjects.includes(kind))
      .map((kind) => countUngrouped(workspace.db, runId, input.period, kind))
      .reduce((sum, each) => sum + each, 0);
    if (count > 0) diagnostics.push(diagnose('report.cap.ungrouped', {}, { count, rule: rule.id }));
  }
  const toDecide = members.needsDecision + organizations.needsDecision + collectives.needsDecision;
  if (toDecide > 0) {
    const params = {
      count: toDecide,
      members: members.needsDecision,
      organizations: organizations.needsDecision,
      collectives: collectives.needsDecision,
    };
    diagnostics.push(diagnose('report.subjects.need-decision', {}, params));
  }
  const lacking = members.insufficient + organizations.insufficient + collectives.insufficient;
  if (lacking > 0) {
    const params = {
      count: lacking,
      members: members.insufficient,
      organizations: organizations.insufficient,
      collectives: collectives.insufficient,
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
    collectives,
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
