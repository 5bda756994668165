import type { Period } from '../calendar/period.ts';
import type { Db } from '../store/open-database.ts';
import { organizationsOf, type OrganizationVersion } from '../store/organizations.ts';
import { indexUnits, type UnitIndex } from './unit-resolver.ts';

/**
 * The organizations of a period as they are while files are taken: a province has thousands, and each of its units'
 * files asks for all of them. Read when first asked for, and again after `forget`.
 */
export class KnownOrganizations {
  readonly #db: Db;
  readonly #period: Period;
  readonly #unit: number | undefined;
  #list: readonly OrganizationVersion[] | undefined;
  #index: UnitIndex | undefined;

  /** @param unit the organization below which rows may name units; undefined: all. */
  constructor(db: Db, period: Period, unit: number | undefined) {
    this.#db = db;
    this.#period = period;
    this.#unit = unit;
  }

  /** As `organizationsOf` gives them. */
  list(): readonly OrganizationVersion[] {
    return (this.#list ??= organizationsOf(this.#db, this.#period.start, this.#period.end));
  }

  /** The units that rows may name. */
  index(): UnitIndex {
    return (this.#index ??= indexUnits(this.list(), this.#unit));
  }

  /** To be called when a list of organizations was taken or taken back. */
  forget(): void {
    this.#list = undefined;
    this.#index = undefined;
  }
}
