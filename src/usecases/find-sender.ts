import type { UnitIndex } from './unit-resolver.ts';

/**
 * Who sent a submission: the lowest organization that all those named in its rows belong to. `null` when there is none.
 */
export function findSender({ byId }: UnitIndex, named: Iterable<number>): number | null {
  let common: number[] | undefined;
  for (const id of named) {
    if (!byId.has(id)) continue;
    const line = lineUp(byId, id);
    common = common === undefined ? line : common.filter((above) => line.includes(above));
  }
  return common?.[0] ?? null;
}

/** An organization and those above it, lowest first. */
function lineUp(byId: UnitIndex['byId'], start: number): number[] {
  const line: number[] = [];
  for (let id: number | null | undefined = start; id != null && line.length < 20; id = byId.get(id)?.parentId)
    line.push(id);
  return line;
}
