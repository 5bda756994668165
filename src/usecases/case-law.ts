import { judgeCase } from '../assessment/judge-case.ts';
import { measureCoverage, type CoveredPart } from '../assessment/measure-coverage.ts';
import { compileMatterCases } from '../assessment/screening/judge-matter-case.ts';
import { measureMatterCoverage } from '../assessment/screening/measure-coverage.ts';
import { parsePeriod, type Period } from '../calendar/period.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { isMatter, type RuleSubject } from '../registry/facts.ts';
import { builtInPacks, packFor } from '../regulations/built-in-packs.ts';
import type { ExpectedColumn, RuleCase } from '../regulations/case-table.ts';
import { builtInHolidays } from '../regulations/load-holidays.ts';
import { SCREENING, type RulePack } from '../regulations/rule-pack.ts';
import { screeningPack } from '../regulations/screening-pack.ts';
import { readHolidays } from './holidays.ts';
import { layOverlays, packInForce } from './pack-in-force.ts';
import type { Workspace } from './workspace.ts';

/** What cases are put to: the classification's pack of each year, the screening's pack, and the working days. */
export interface CaseLaw {
  readonly packOf: (year: number) => RulePack;
  readonly screening: () => { readonly pack: RulePack; readonly calendar: WorkCalendar };
}

/**
 * The law of a workspace with its overlays, or without one that which the program carries.
 *
 * @param given a pack or overlay on trial, in place of what is in force.
 * @throws UserError later, as cases are put: `rules.pack.none`, and what is wrong with overlays or holidays.
 */
export function readLaw(
  workspace: Workspace | undefined,
  asked: Period | undefined,
  given: RulePack | undefined,
): CaseLaw {
  const central = builtInPacks();
  const known = new Map<number, RulePack>();
  let screening: ReturnType<CaseLaw['screening']> | undefined;
  return {
    packOf: (year) => {
      if (given !== undefined && given.id !== SCREENING && packFor(year, [given]) !== undefined) return given;
      let pack = known.get(year);
      if (pack === undefined) {
        const period = parsePeriod(String(year));
        pack =
          workspace === undefined || period === undefined
            ? packFor(year, central)
            : packInForce(workspace, period);
        if (pack === undefined) throw new UserError([diagnose('rules.pack.none', {}, { year })]);
        known.set(year, pack);
      }
      return pack;
    },
    screening: () => {
      screening ??= readScreening(workspace, asked, given);
      return screening;
    },
  };
}

function readScreening(
  workspace: Workspace | undefined,
  asked: Period | undefined,
  given: RulePack | undefined,
): ReturnType<CaseLaw['screening']> {
  const central = screeningPack();
  const own =
    workspace === undefined || asked === undefined ? central : layOverlays(workspace, central, asked.year);
  const pack = given?.id === central.id ? given : own;
  return { pack, calendar: workspace === undefined ? builtInHolidays() : readHolidays(workspace).calendar };
}

/** How cases about a kind of subject are judged, in the words of their table. */
export function judgeCases(
  subject: RuleSubject,
  { packOf, screening }: CaseLaw,
): (item: RuleCase) => ReadonlyMap<ExpectedColumn, string> {
  if (!isMatter(subject)) return (item) => judgeCase(packOf(item.year), subject, item);
  const { pack, calendar } = screening();
  return compileMatterCases(pack, subject, calendar);
}

/** Which answers cases about a kind of subject brought the comparisons of each pack to. */
export function coverCases(
  subject: RuleSubject,
  cases: readonly RuleCase[],
  { packOf, screening }: CaseLaw,
): (CoveredPart & { readonly pack: RulePack })[] {
  if (isMatter(subject)) {
    const { pack, calendar } = screening();
    return measureMatterCoverage(pack, subject, cases, calendar).map((part) => ({ ...part, pack }));
  }
  return [...new Set(cases.map(({ year }) => packOf(year)))].flatMap((pack) =>
    measureCoverage(
      pack,
      subject,
      cases.filter(({ year }) => packOf(year) === pack),
    ).map((part) => ({ ...part, pack })),
  );
}
