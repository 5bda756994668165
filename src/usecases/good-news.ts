import type { Db } from '../store/open-database.ts';
import {
  listBadgesDue,
  listCompleteCells,
  listFiveYears,
  type NamedMember,
} from '../store/screening/good-news.ts';
import type { ScreenedDay } from '../store/screening/screened-day.ts';

/** What a screening finds that is good. */
export interface GoodNews {
  /** Graded HTXSNV in five years in a row. */
  readonly fiveYears: readonly NamedMember[];
  /** Party age of a badge reached by the next round, without a hold. */
  readonly badges: readonly (NamedMember & { readonly years: number })[];
  /** Cells with all months of the year recorded and nothing left unknown. */
  readonly completeUnits: readonly { readonly code: string | null; readonly name: string }[];
}

/** Finds it for a run. `barred` and `placement` must be filled. */
export function findGoodNews(db: Db, runId: number, day: ScreenedDay): GoodNews {
  return {
    fiveYears: listFiveYears(db, day),
    badges: listBadgesDue(db, runId),
    completeUnits: listCompleteCells(db, runId, day),
  };
}
