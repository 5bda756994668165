import type { Period } from '../calendar/period.ts';
import type { Db } from '../store/open-database.ts';
import { allOrganizations } from '../store/organizations.ts';
import { organizationKey } from '../registry/organization-key.ts';
import { organizationCodeKey, type ClosedOrganizations } from './unit-resolver.ts';

/** The organizations that ended before a period began; looked up when the first unit is not known, not before. */
export function closedOrganizations(db: Db, period: Period): ClosedOrganizations {
  let keys: { readonly codes: Map<string, string>; readonly names: Map<string, string> } | undefined;
  const load = (): NonNullable<typeof keys> => {
    const codes = new Map<string, string>();
    const names = new Map<string, string>();
    for (const { code, name, toDate } of allOrganizations(db)) {
      if (toDate === null || toDate >= period.start.slice(0, toDate.length)) continue;
      if (code !== null) codes.set(organizationCodeKey(code), toDate);
      names.set(organizationKey(name), toDate);
    }
    return { codes, names };
  };
  return {
    ofCode: (code) => (keys ??= load()).codes.get(code),
    ofName: (name) => (keys ??= load()).names.get(name),
  };
}
