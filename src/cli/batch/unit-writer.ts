import type { BatchUnit } from '../../usecases/batch/batch-unit.ts';
import type { UnitReply } from '../../usecases/batch/try-unit.ts';

/** Something that writes one unit after the other. */
export interface UnitWriter {
  readonly write: (unit: BatchUnit) => Promise<UnitReply>;
  readonly close: () => Promise<void>;
}

/**
 * Gives the units to the writers, each its next one as soon as it is free, and gives the replies in the order of the
 * units. `onReply` hears of each when it is there. The writers are closed whatever happens.
 */
export async function shareUnits(
  units: readonly BatchUnit[],
  writers: readonly UnitWriter[],
  onReply: (done: number, unit: BatchUnit) => void,
): Promise<UnitReply[]> {
  const replies = new Map<BatchUnit, UnitReply>();
  const waiting = units.values();
  const serve = async (writer: UnitWriter): Promise<void> => {
    for (const unit of waiting) {
      replies.set(unit, await writer.write(unit));
      onReply(replies.size, unit);
    }
  };
  try {
    await Promise.all(writers.map(serve));
  } finally {
    await Promise.all(writers.map(({ close }) => close()));
  }
  return units.map((unit) => replies.get(unit)).filter((reply) => reply !== undefined);
}
