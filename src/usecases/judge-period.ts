import { compileJudge } from '../assessment/judge.ts';
import type { GradeChain, Verdict } from '../assessment/verdict.ts';
import type { FactValue, SubjectKind } from '../registry/facts.ts';
import { isGrade, type Grade } from '../registry/grades.ts';
import { factsOf } from '../regulations/facts-of.ts';
import { eachFactPage, FACT_SHEET_HEAD } from '../store/fact-sheet.ts';
import { listAnswered } from '../store/rulings.ts';
import { outcomeWriter } from '../store/runs.ts';
import { assessCaps } from './assess-caps.ts';
import type { JudgedUnder } from './judged-under.ts';
import type { Workspace } from './workspace.ts';

/**
 * Judges every leadership collective, organization and member of a period, and its caps, into a run that is open: a
 * collective before its organization and its head. Nothing but the run is written.
 * `placement` must be filled.
 */
export function judgePeriod(workspace: Workspace, runId: number, under: JudgedUnder): void {
  for (const kind of ['collective', 'organization', 'member'] as const) {
    judgeAll(workspace, runId, under, kind);
    assessCaps(workspace, runId, under, kind);
  }
}

function judgeAll(
  { db }: Workspace,
  runId: number,
  { pack, period, asOf, lawYear }: JudgedUnder,
  kind: SubjectKind,
): void {
  const facts = factsOf(pack, kind);
  const judge = compileJudge(pack, kind, facts, { year: period.year, cutoff: asOf, lawYear });
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
