import { basename } from 'node:path';
import { looseKey } from '../registry/text-key.ts';
import { unitCandidates } from '../registry/unit-candidates.ts';
import type { ResolvedUnit, UnitIndex, UnitNames, UnresolvedUnit } from './unit-resolver.ts';

/** The organization a sheet without column and section for it is of. */
export interface SheetUnit {
  readonly unit: ResolvedUnit;
  readonly name: string;
  /** Where it is named, as written. */
  readonly from: string;
}

/** What titles, sheet and file say of the rows' organization. */
export interface SheetUnits {
  /** The Party cell whose code a title line gives: it holds for rows that leave the column for it blank, too. */
  readonly ofBlanks: SheetUnit | undefined;
  /** Why the code of a title line names no organization; a name beside it is no answer then. */
  readonly unknownCode: UnresolvedUnit | undefined;
  /** Undefined where nothing names exactly one organization, or two codes or names contradict each other. */
  readonly whole: SheetUnit | undefined;
  /** Committees named above the table: they choose among cells of one name. */
  readonly around: readonly string[];
}

/**
 * Finds the organization of a sheet by the titles above its table, its name and the file's name. A code goes before every
 * name; where nobody knows it, names are no answer. A Party cell that is named goes before a committee; names without
 * accents count where only one organization is spelled so. Where a cell is named but not known, the committee above it is
 * no answer.
 */
export function findSheetUnits(
  sheet: { readonly titles: readonly string[]; readonly name: string; readonly file: string },
  byId: UnitIndex['byId'],
  resolve: (names: UnitNames) => ResolvedUnit | UnresolvedUnit,
): SheetUnits {
  const { codes, cells, committees } = unitCandidates(sheet.titles, sheet.name, basename(sheet.file));
  if (codes.length > 0) {
    const [code, ...others] = codes;
    const none = { whole: undefined, ofBlanks: undefined, unknownCode: undefined, around: committees };
    if (code === undefined || others.length > 0) return none;
    const unit = resolve({ code, name: null, parent: null });
    if (!('id' in unit)) return { ...none, unknownCode: unit };
    const organization = byId.get(unit.id);
    const whole = { unit, name: organization?.name ?? code, from: code };
    const isCell = organization?.kind === 'cell' || organization?.kind === 'base-cell';
    return { ...none, whole, ofBlanks: isCell ? whole : undefined };
  }
  const find = (text: string): SheetUnit[] => {
    const plain = resolve({ code: null, name: text, parent: null, around: committees });
    if ('id' in plain) return [{ unit: plain, name: byId.get(plain.id)?.name ?? text, from: text }];
    const loose = looseOf(text);
    const [only, ...others] = [...byId.values()].filter(({ name }) => looseOf(name) === loose);
    if (only === undefined || others.length > 0) return [];
    const unit = resolve({ code: null, name: only.name, parent: null });
    return 'id' in unit ? [{ unit, name: only.name, from: text }] : [];
  };
  const found = (cells.length > 0 ? cells : committees).flatMap(find);
  const [first] = found;
  const agree = new Set(found.map(({ unit }) => unit.id)).size === 1;
  const whole = cells.length > 0 && !agree ? undefined : first;
  return { whole, ofBlanks: undefined, unknownCode: undefined, around: committees };
}

const LOOSE_COMMITTEES: readonly (readonly [string, string])[] = [
  ['dang ui ', 'dang bo '],
  ['chi ui ', 'chi bo '],
];

/** The loose key of a name by which committee and organization are one: `Dang uy xa` is `Đảng bộ xã`. */
function looseOf(name: string): string {
  const key = looseKey(name);
  for (const [committee, organization] of LOOSE_COMMITTEES) {
    if (key.startsWith(committee)) return organization + key.slice(committee.length);
  }
  return key;
}
