import type { Period } from '../calendar/period.ts';
import { compileJudge } from '../assessment/judge.ts';
import type { Verdict } from '../assessment/verdict.ts';
import type { SubjectKind } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';
import { factsOf } from '../regulations/facts-of.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { getFactRow } from '../store/fact-sheet.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

/**
 * What the rules say if this grade is decided for a subject, on the facts recorded now. `undefined` when it is not on the
 * period's lists. `placement` must be filled.
 */
export function judgeSubject(
  { db, settings }: Workspace,
  pack: RulePack,
  period: Period,
  subject: { readonly kind: SubjectKind; readonly id: number },
  decided: Grade,
): Verdict | undefined {
  const facts = factsOf(pack, subject.kind);
  const row = getFactRow(db, subject.kind, period.code, facts, subject.id);
  if (row === undefined) return undefined;
  const judge = compileJudge(pack, subject.kind, facts, {
    year: period.year,
    cutoff: cutoffOf(period, settings),
  });
  return judge(row, { self: null, committee: null, cell: null, decided });
}
