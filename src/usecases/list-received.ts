import { listUnitReceipts, listUnitsAbove, type UnitReceipt } from '../store/completeness.ts';
import type { Db } from '../store/open-database.ts';
import type { Submission } from './submissions.ts';

/** What a unit that is expected to send has sent. */
export interface ReceivedFromUnit extends Omit<UnitReceipt, 'id'> {
  /** `missing`: nothing is recorded of it; `errors`: rows of its files are refused and not yet mended. */
  readonly state: 'received' | 'errors' | 'missing';
  /** Numbers of its files that count. */
  readonly submissions: readonly number[];
  readonly refusedRows: number;
  /** When its first file came; `undefined`: none came. */
  readonly firstAt: string | undefined;
}

/** One entry per committee directly below the root, by code. `placement` must be filled. */
export function listReceived(db: Db, period: string, submissions: readonly Submission[]): ReceivedFromUnit[] {
  const unitsAbove = listUnitsAbove(db);
  return listUnitReceipts(db, period).map(({ id, ...receipt }) => {
    const sent = submissions.filter(
      ({ unitId, state }) => state !== 'undone' && unitId !== null && unitsAbove.get(unitId) === id,
    );
    const own = sent.filter(({ state }) => state === 'taken');
    const refusedRows = sumRefused(own);
    const missing = own.length === 0 && !hasRecords(receipt);
    return {
      ...receipt,
      state: missing ? 'missing' : refusedRows > 0 ? 'errors' : 'received',
      submissions: own.map((each) => each.id),
      refusedRows,
      firstAt: sent[0]?.receivedAt,
    };
  });
}

/** A file of the whole province may have brought a unit's rows. */
export function hasRecords(receipt: Pick<UnitReceipt, 'members' | 'organizationGrades'>): boolean {
  return receipt.members > 0 || receipt.organizationGrades > 0;
}

/** Refused rows of files, as they were when each came. */
export function sumRefused(submissions: readonly Pick<Submission, 'refused'>[]): number {
  return submissions.reduce((sum, { refused }) => sum + refused, 0);
}
