import type { Period } from '../calendar/period.ts';
import { assessCap } from '../assessment/cap.ts';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { SubjectKind } from '../registry/facts.ts';
import type { ImportKind } from '../registry/fields.ts';
import { findLawDay } from '../regulations/resolve-parameters.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { countStagedGrades, type StagedGrades } from '../store/count-staged-grades.ts';
import type { Db } from '../store/open-database.ts';
import { listCapExceptions } from '../store/rulings.ts';
import { splitGroups } from './assess-caps.ts';
import type { Workspace } from './workspace.ts';

/** Whose grades each kind of list gives. */
const SUBJECTS: Partial<Record<ImportKind, SubjectKind>> = {
  grades: 'member',
  'organization-grades': 'organization',
  'collective-grades': 'collective',
};

/**
 * Holds the decided grades of the list that was staged last against the cap of the regulation in force, as it is read in
 * the workspace: `import.share.exceeded` for each group that the list names, and where it names none for the members of
 * each grassroots organization. No row is refused: which subjects are compared is for the competent body to say, and
 * `review cap` counts whole groups. A list so short that not even one HTXSNV would be allowed is part of a larger group.
 */
export async function checkShare(
  workspace: Workspace,
  kind: ImportKind,
  period: Period,
  place: Place,
  nameOf: (organizationId: number) => string | undefined,
): Promise<Diagnostic[]> {
  const subject = SUBJECTS[kind];
  if (subject === undefined) return [];
  const groups = collectGroups(workspace.db, period, subject, nameOf);
  if (groups.length === 0) return [];
  // Reading the rules costs more than a small list, and most lists have nothing to hold against them.
  const { capReading, packInForce } = await import('./pack-in-force.ts');
  const pack = ((): RulePack | undefined => {
    try {
      return packInForce(workspace, period);
    } catch (error) {
      // Years without rules and overlays that are wrong are for the commands that judge; lists are taken all the same.
      if (error instanceof UserError) return undefined;
      throw error;
    }
  })();
  const rule = pack?.rules.find(
    ({ effect, subjects }) =>
      effect.kind === 'cap' && effect.exception === undefined && subjects.includes(subject),
  );
  if (pack === undefined || rule === undefined) return [];
  const reading = capReading(pack, workspace.settings);
  return groups.flatMap((group) => {
    const { limit, limits, exceeded } = assessCap(pack, rule, group, reading, findLawDay(period.year));
    if (!exceeded || limits.goodOrBetter.floor === 0) return [];
    const { label: unit, excellent, good } = group;
    return [
      diagnose('import.share.exceeded', { ...place, unit }, { excellent, good, limit, rule: rule.id, unit }),
    ];
  });
}

interface Group {
  readonly label: string;
  readonly excellent: number;
  readonly good: number;
}

/** The groups of the list that have HTXSNV, by their names; those for which a larger share was decided are left to `review cap`. */
function collectGroups(
  db: Db,
  period: Period,
  subject: SubjectKind,
  nameOf: (organizationId: number) => string | undefined,
): Group[] {
  const labelsOf = ({ baseId, group }: StagedGrades): readonly string[] => {
    if (group !== null) return splitGroups(group);
    const name = subject === 'member' && baseId !== null ? nameOf(baseId) : undefined;
    return name === undefined ? [] : [name];
  };
  const larger = new Set(listCapExceptions(db, period.code, subject).map(({ label }) => label));
  const groups = new Map<string, Group>();
  for (const each of countStagedGrades(db))
    for (const label of labelsOf(each)) {
      const known = groups.get(label) ?? { label, excellent: 0, good: 0 };
      const [excellent, good] = [known.excellent + each.excellent, known.good + each.good];
      groups.set(label, { label, excellent, good });
    }
  return [...groups.values()].filter(({ label, excellent }) => excellent > 0 && !larger.has(label));
}
