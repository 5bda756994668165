import { distance } from 'fastest-levenshtein';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { textKey } from '../registry/text-key.ts';
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

const COMMITTEE_WORDS = [
  [`${textKey('Đảng uỷ')} `, `${textKey('Đảng bộ')} `],
  [`${textKey('Chi uỷ')} `, `${textKey('Chi bộ')} `],
] as const;

/** Key of an organization's name; it may be called by itself or by its committee: đảng bộ = đảng uỷ, chi bộ = chi uỷ. */
export function organizationKey(name: string): string {
  const key = textKey(name);
  for (const [committee, organization] of COMMITTEE_WORDS) {
    if (key.startsWith(committee)) return organization + key.slice(committee.length);
  }
  return key;
}

/** Codes are compared without the dots people leave out. */
export function organizationCodeKey(code: string): string {
  return code.replaceAll('.', '').trim().toUpperCase();
}

/**
 * Finds the organization a row means: by code; else by name, narrowed by the organization above it where the row names
 * one. Nothing is guessed: several that fit are `import.organization.ambiguous`, none is `import.organization.unknown`
 * with the nearest name.
 *
 * @param closed tells when an organization of such a key ended that is none of `organizations`: it is reported as
 *   `import.organization.closed`.
 * @param within only this organization and everything below it is considered; undefined: all.
 */
export function createUnitResolver(
  organizations: readonly OrganizationVersion[],
  within?: number,
  closed: ClosedOrganizations = { ofCode: () => undefined, ofName: () => undefined },
): (names: UnitNames) => ResolvedUnit | UnresolvedUnit {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const ancestors = (organization: OrganizationVersion): OrganizationVersion[] => {
    const line: OrganizationVersion[] = [];
    for (
      let at = byId.get(organization.parentId ?? -1);
      at !== undefined && line.length < 20;
      at = byId.get(at.parentId ?? -1)
    )
      line.push(at);
    return line;
  };
  const byCode = new Map<string, OrganizationVersion>();
  const byName = new Map<string, OrganizationVersion[]>();
  for (const organization of organizations) {
    if (
      within !== undefined &&
      organization.id !== within &&
      !ancestors(organization).some(({ id }) => id === within)
    )
      continue;
    if (organization.code !== null) byCode.set(organizationCodeKey(organization.code), organization);
    const key = organizationKey(organization.name);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [organization]);
    else same.push(organization);
  }
  const resolved = (organization: OrganizationVersion): ResolvedUnit => {
    const base = [organization, ...ancestors(organization)].find(
      ({ kind }) => kind === 'base-committee' || kind === 'base-cell',
    );
    return { id: organization.id, baseId: base?.id ?? null };
  };
  const known = new Map<string, ResolvedUnit | UnresolvedUnit>();

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
        : fitting.filter((organization) =>
            [organization, ...ancestors(organization)].some(
              (above) => organizationKey(above.name) === parentKey,
            ),
          );
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
      answer = resolve(names);
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
