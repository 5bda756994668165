import { distance } from 'fastest-levenshtein';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { unitKey, unitText, type Answer, type Answers } from '../registry/answers/answers.ts';
import { organizationKey } from '../registry/organization-key.ts';
import type { OrganizationVersion } from '../store/organizations.ts';

/** A unit that a row names. */
export interface ResolvedUnit {
  readonly id: number;
  /** Its grassroots organization, itself where it is one; null above that level. */
  readonly baseId: number | null;
}

export interface UnresolvedUnit {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, string>>;
}

/** When organizations of earlier years ended, by the keys of this file. */
export interface ClosedOrganizations {
  readonly ofCode: (code: string) => string | undefined;
  readonly ofName: (name: string) => string | undefined;
}

export interface UnitNames {
  readonly code: string | null;
  readonly name: string | null;
  /** The organization above, as the row names it. */
  readonly parent: string | null;
  /** Organizations that stand around the row (outer section, title): they choose among several that fit, no more. */
  readonly around?: readonly string[];
}

/** Codes are compared without the dots people leave out. */
export function organizationCodeKey(code: string): string {
  return code.replaceAll('.', '').trim().toUpperCase();
}

/** Organizations by what rows name them by. */
export interface UnitIndex {
  readonly byId: ReadonlyMap<number, OrganizationVersion>;
  readonly byCode: ReadonlyMap<string, OrganizationVersion>;
  readonly byName: ReadonlyMap<string, readonly OrganizationVersion[]>;
}

/**
 * @param within only this organization and everything below it may be named; undefined: all. `byId` has all of them.
 */
export function indexUnits(organizations: readonly OrganizationVersion[], within?: number): UnitIndex {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const byCode = new Map<string, OrganizationVersion>();
  const byName = new Map<string, OrganizationVersion[]>();
  for (const organization of organizations) {
    if (
      within !== undefined &&
      organization.id !== within &&
      !listAbove(byId, organization).some(({ id }) => id === within)
    )
      continue;
    if (organization.code !== null) byCode.set(organizationCodeKey(organization.code), organization);
    const key = organizationKey(organization.name);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [organization]);
    else same.push(organization);
  }
  return { byId, byCode, byName };
}

/** The organizations above one, nearest first. */
function listAbove(
  byId: ReadonlyMap<number, OrganizationVersion>,
  organization: OrganizationVersion,
): OrganizationVersion[] {
  const line: OrganizationVersion[] = [];
  for (
    let at = byId.get(organization.parentId ?? -1);
    at !== undefined && line.length < 20;
    at = byId.get(at.parentId ?? -1)
  )
    line.push(at);
  return line;
}

/**
 * Finds the organization a row means: by code; else by name, narrowed by the organization above it where the row names
 * one. Nothing is guessed: several that fit are `import.organization.ambiguous`, none is `import.organization.unknown`
 * with the nearest name.
 *
 * @param closed tells when an organization of such a key ended that is none of `units`: it is reported as
 *   `import.organization.closed`.
 * @param aliases what a clerk decided about texts; they come first. One for a bare name does not reach into another
 *   organization that the row names above it.
 * @param onAlias told of each alias that is used.
 */
export function createUnitResolver(
  units: UnitIndex,
  closed: ClosedOrganizations = { ofCode: () => undefined, ofName: () => undefined },
  aliases: Answers['units'] = new Map(),
  onAlias: (alias: Answer<string>) => void = () => undefined,
): (names: UnitNames) => ResolvedUnit | UnresolvedUnit {
  const { byId, byCode, byName } = units;
  const ancestors = (organization: OrganizationVersion) => listAbove(byId, organization);
  const resolved = (organization: OrganizationVersion): ResolvedUnit => {
    const base = [organization, ...ancestors(organization)].find(
      ({ kind }) => kind === 'base-committee' || kind === 'base-cell',
    );
    return { id: organization.id, baseId: base?.id ?? null };
  };
  const known = new Map<string, ResolvedUnit | UnresolvedUnit>();

  const isBelow = (organization: OrganizationVersion, parentKey: string): boolean =>
    [organization, ...ancestors(organization)].some((above) => organizationKey(above.name) === parentKey);

  /** The organization an alias stands for: by code, else by a name that only one has. */
  const targetOf = (alias: Answer<string>): OrganizationVersion | undefined => {
    const named = byName.get(organizationKey(alias.meaning)) ?? [];
    return byCode.get(organizationCodeKey(alias.meaning)) ?? (named.length === 1 ? named[0] : undefined);
  };

  const resolveAlias = ({ code, name, parent }: UnitNames): ResolvedUnit | UnresolvedUnit | undefined => {
    const text = code ?? name ?? parent;
    if (text === null) return undefined;
    const above = code === null && name !== null ? parent : null;
    const exact = aliases.get(unitKey(unitText(text, above)));
    const alias = exact ?? aliases.get(unitKey(text));
    if (alias === undefined) return undefined;
    const target = targetOf(alias);
    if (
      exact === undefined &&
      above !== null &&
      (target === undefined || !isBelow(target, organizationKey(above)))
    )
      return undefined;
    onAlias(alias);
    return target === undefined ? unknown(`${text} → ${alias.target}`, []) : resolved(target);
  };

  const resolve = ({ code, name, parent }: UnitNames): ResolvedUnit | UnresolvedUnit => {
    if (code !== null) {
      const found = byCode.get(organizationCodeKey(code));
      if (found !== undefined) return resolved(found);
      return describeClosed(code, closed.ofCode(organizationCodeKey(code))) ?? unknown(code, byCode.keys());
    }
    if (name === null)
      return parent === null ? unknown('', []) : resolve({ code, name: parent, parent: null });
    const fitting = byName.get(organizationKey(name)) ?? [];
    const parentKey = parent === null ? null : organizationKey(parent);
    const narrowed =
      parentKey === null || fitting.length === 0
        ? fitting
        : fitting.filter((organization) => isBelow(organization, parentKey));
    const [first, ...others] = narrowed;
    const ended = fitting.length === 0 ? closed.ofName(organizationKey(name)) : undefined;
    if (ended !== undefined) return describeClosed(name, ended) ?? unknown(name, byName.keys());
    if (first === undefined)
      return unknown(fitting.length > 0 ? `${name} (${parent ?? ''})` : name, byName.keys());
    if (others.length === 0) return resolved(first);
    const candidates = narrowed
      .slice(0, 3)
      .map((organization) => `${organization.name} (${ancestors(organization)[0]?.name ?? '–'})`);
    return {
      code: 'import.organization.ambiguous',
      params: { value: name, candidates: candidates.join('; ') + (narrowed.length > 3 ? '; …' : '') },
    };
  };

  let last: { names: UnitNames; answer: ResolvedUnit | UnresolvedUnit } | undefined;
  return (names) => {
    // The rows of one unit stand together.
    if (last !== undefined && isSameUnit(last.names, names)) return last.answer;
    const key = `${names.code ?? ''}\u0000${names.name ?? ''}\u0000${names.parent ?? ''}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = (aliases.size === 0 ? undefined : resolveAlias(names)) ?? resolve(names);
      known.set(key, answer);
    }
    if ('id' in answer || answer.code !== 'import.organization.ambiguous') {
      last = { names, answer };
      return answer;
    }
    for (const around of names.around ?? []) {
      const nearer = resolve({ ...names, parent: around });
      if ('id' in nearer) return nearer;
    }
    return answer;
  };
}

function isSameUnit(left: UnitNames, right: UnitNames): boolean {
  return left.code === right.code && left.name === right.name && left.parent === right.parent;
}

function describeClosed(value: string, ended: string | undefined): UnresolvedUnit | undefined {
  if (ended === undefined) return undefined;
  return { code: 'import.organization.closed', params: { value, date: formatDate(ended as PlainDate) } };
}

function unknown(value: string, candidates: Iterable<string>): UnresolvedUnit {
  const nearest = nearestText(organizationKey(value), candidates);
  return {
    code: 'import.organization.unknown',
    params: { value, ...(nearest === undefined ? {} : { nearest }) },
  };
}

/** The candidate that differs least, when it differs in no more than a third of its letters. */
export function nearestText(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const steps = distance(text, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best !== undefined && least <= Math.max(1, Math.floor(text.length / 3)) ? best : undefined;
}
