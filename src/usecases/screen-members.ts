import {
  compileScreening,
  type ScreenedRule,
  type ScreeningDay,
} from '../assessment/screening/screen-matter.ts';
import { prepareTrace } from '../assessment/screening/trace-finding.ts';
import { MATTER_KINDS, type FactCode, type FactValue, type MatterKind } from '../registry/facts.ts';
import { activityFacts } from '../registry/months-of-member.ts';
import { factsOf } from '../regulations/facts-of.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { eachMonthsPage } from '../store/screening/activity-rows.ts';
import { findingWriter, type KeptFacts } from '../store/screening/findings.ts';
import { eachMatterPage, MATTER_HEAD, MATTER_SOURCES } from '../store/screening/matter-pages.ts';
import type { ScreenedDay } from '../store/screening/screened-day.ts';
import type { Db } from '../store/open-database.ts';

/** Somebody or something that a matter is about. */
interface MatterOf {
  readonly subjectKind: 'member' | 'organization';
  readonly subjectId: number;
  readonly organizationId: number;
  readonly matter: number;
}

/**
 * Puts the rules to every matter there is and writes what is met or unknown into a run that is open. Nothing but the run is
 * written. The temporary tables of the screening must be filled.
 *
 * @param firstYear the first year whose months are looked at; the last is that of the day.
 */
export function screenMembers(
  db: Db,
  runId: number,
  pack: RulePack,
  day: ScreeningDay & { readonly screened: ScreenedDay },
  firstYear: number,
): void {
  const writer = findingWriter(db, runId);
  for (const kind of MATTER_KINDS) {
    const facts = factsOf(pack, kind);
    if (facts.length === 0) continue;
    const take = takeMatters(pack, kind, facts, day, writer.write);
    if (kind === 'activity') screenMonths(db, day.screened, facts, firstYear, take);
    else {
      const { subjectKind } = MATTER_SOURCES[kind];
      eachMatterPage(db, kind, day.screened, facts, (rows) => {
        for (const row of rows) {
          const [subjectId, organizationId, matter] = [Number(row[1]), Number(row[2]), Number(row[3])];
          take({ subjectKind, subjectId, organizationId, matter }, row.slice(MATTER_HEAD));
        }
      });
    }
  }
  writer.flush();
}

function screenMonths(
  db: Db,
  day: ScreenedDay,
  facts: readonly FactCode[],
  firstYear: number,
  take: (of: MatterOf, row: readonly FactValue[]) => void,
): void {
  for (let year = firstYear; year <= day.year; year += 1)
    eachMonthsPage(db, day, year, (page) => {
      for (const months of page) {
        const known = activityFacts(months);
        const { memberId, organizationId } = months;
        take(
          { subjectKind: 'member', subjectId: memberId, organizationId, matter: year },
          facts.map((fact) => known[fact] ?? null),
        );
      }
    });
}

function takeMatters(
  pack: RulePack,
  kind: MatterKind,
  facts: readonly FactCode[],
  day: ScreeningDay,
  write: ReturnType<typeof findingWriter>['write'],
): (of: MatterOf, row: readonly FactValue[]) => void {
  const screen = compileScreening(pack, kind, facts, day);
  const trace = prepareTrace(pack, facts, day);
  return (of, row) => {
    for (const finding of screen(row)) {
      const { rule, outcome, startedOn, dueOn } = finding;
      const kept = { ...trace(row, finding), law: finding.lawOn, other: keepOther(finding) };
      write({ ...of, rule: rule.id, outcome, startedOn, dueOn, facts: kept });
    }
  };
}

function keepOther({ other }: ScreenedRule): KeptFacts['other'] {
  return other === null
    ? null
    : { rule: other.rule.id, outcome: other.outcome, dueOn: other.dueOn, law: other.lawOn };
}
