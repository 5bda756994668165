import { compileJudge } from '../assessment/judge.ts';
import type { GradeChain, Verdict } from '../assessment/verdict.ts';
import type { FactValue, SubjectKind } from '../registry/facts.ts';
import { isGrade, type Grade } from '../registry/grades.ts';
import { factsOf } from '../regulations/facts-of.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { eachFactPage, FACT_SHEET_HEAD, listRecorded } from '../store/fact-sheet.ts';
import { gradeCounter } from '../store/grade-counts.ts';
import { listAnswered } from '../store/rulings.ts';
import { outcomeWriter } from '../store/outcomes.ts';
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
  const recorded = listRecorded(db, kind, period.code, facts);
  const order = [...FACT_SHEET_HEAD, ...recorded, ...facts.filter((fact) => !recorded.includes(fact))];
  const judge = compileJudge(
    pack,
    kind,
    order,
    { year: period.year, cutoff: asOf, lawYear },
    FACT_SHEET_HEAD.length + recorded.length,
  );
  const outcomes = outcomeWriter(db, runId, kind);
  const counts = gradeCounter(db);
  const stored = new Map<Verdict, number>();
  const idOf = (verdict: Verdict): number => {
    let id = stored.get(verdict);
    if (id === undefined) {
      const { met, unknown, ...said } = verdict;
      id = outcomes.addVerdict({ ...said, met: namesOf(pack, met), unknown: namesOf(pack, unknown) });
      stored.set(verdict, id);
    }
    return id;
  };
  const rulings = listAnswered(db, period.code, kind);
  eachFactPage(db, kind, period.code, recorded, (rows) => {
    for (const row of rows) {
      const chain = chainOf(row);
      const ruling = rulings.size === 0 ? undefined : rulings.get(row[0]);
      const verdict = judge(
        row,
        chain,
        textOrNull(row[6] ?? null),
        ruling?.grade === chain.decided ? ruling?.asked : undefined,
      );
      outcomes.write(row[0], row[1], idOf(verdict));
      counts.add(row[1], textOrNull(row[7] ?? null), verdict.grade);
    }
  });
  outcomes.flush();
  counts.flush();
}

function namesOf(pack: RulePack, indexes: readonly number[]): string {
  return indexes.map((index) => pack.rules[index]?.id ?? '').join(' ');
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
