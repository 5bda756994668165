import type { Period } from '../calendar/period.ts';
import type { Db } from '../store/open-database.ts';
import { organizationsOf } from '../store/organizations.ts';

/**
 * Who sent a submission: the lowest organization that all those named in its rows belong to. `null` when there is none.
 */
export function findSender(db: Db, period: Period, named: Iterable<number>): number | null {
  const parents = new Map(
    organizationsOf(db, period.start, period.end).map(({ id, parentId }) => [id, parentId]),
  );
  let common: number[] | undefined;
  for (const id of named) {
    if (!parents.has(id)) continue;
    const line = lineUp(parents, id);
    common = common === undefined ? line : common.filter((above) => line.includes(above));
  }
  return common?.[0] ?? null;
}

/** An organization and those above it, lowest first. */
function lineUp(parents: ReadonlyMap<number, number | null>, start: number): number[] {
  const line: number[] = [];
  for (let id: number | null | undefined = start; id != null && line.length < 20; id = parents.get(id))
    line.push(id);
  return line;
}
