import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { headingKey } from '../registry/headings/heading-key.ts';
import { roleOfHeading } from '../registry/headings/role-of-heading.ts';
import { POINT_GROUPS, type PointForm, type PointGroup } from '../registry/point-forms.ts';
import type { PackFile, PartPath } from './pack-file.ts';
import { findLawDay, findParameterValue } from './resolve-parameters.ts';
import type { RulePack } from './rule-pack.ts';

/** The parameter that says what a group may give, and the group's key in an overlay. */
const GROUPS: Readonly<Record<PointGroup, readonly [parameter: string, key: string]>> = {
  scoreGeneral: ['points.general.most', 'general'],
  scoreResults: ['points.results.most', 'results'],
};

/**
 * Holds a points form against the points of the pack below it: the lines of each group give together what the central
 * texts give the group (`rules.points.sum`). A pack without points has no forms: `rules.points.none`. A heading must tell
 * its column from all others: `rules.points.heading`.
 *
 * @param path where the form stands in the overlay.
 * @param years the overlay's years; the points of its first are looked up.
 */
export function checkPointForm(
  form: PointForm,
  path: PartPath,
  base: RulePack,
  years: { readonly from: number } | undefined,
  file: PackFile,
): Diagnostic[] {
  if (years === undefined) return [];
  return [...checkHeadings(form, path, file), ...checkSums(form, path, base, years.from, file)];
}

/** Two lines of one heading would be one column, and a heading known as something else is that column already. */
function checkHeadings(form: PointForm, path: PartPath, file: PackFile): Diagnostic[] {
  const seen = new Set<string>();
  return POINT_GROUPS.flatMap((group) =>
    form[group].flatMap(({ heading }, index) => {
      const key = headingKey(heading);
      const role = roleOfHeading([heading]);
      const isOther = role !== undefined && !(role.kind === 'field' && role.field === group);
      const isClear = key !== '' && !seen.has(key) && !isOther;
      seen.add(key);
      const place = [...path, GROUPS[group][1], index, 'heading'];
      return isClear ? [] : [file.report('rules.points.heading', place, { value: heading })];
    }),
  );
}

function checkSums(
  form: PointForm,
  path: PartPath,
  base: RulePack,
  firstYear: number,
  file: PackFile,
): Diagnostic[] {
  const day = findLawDay(Math.max(firstYear, base.years.from));
  const mostOf = (group: PointGroup): number | null => {
    const parameter = base.parameters.get(GROUPS[group][0]);
    return parameter === undefined ? null : (findParameterValue(parameter, day)?.value ?? null);
  };
  if (POINT_GROUPS.some((group) => mostOf(group) === null))
    return [file.report('rules.points.none', path, { pack: base.id })];
  return POINT_GROUPS.flatMap((group) => {
    const most = mostOf(group) ?? 0;
    const hundredths = form[group].reduce((sum, part) => sum + Math.round(part.most * 100), 0);
    if (hundredths === most * 100) return [];
    const sum = String(hundredths / 100).replace('.', ',');
    return [file.report('rules.points.sum', [...path, GROUPS[group][1]], { field: group, sum, most })];
  });
}
