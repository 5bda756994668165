import type { GradedMember, SampleUnit } from '../plan.ts';

/** The members of one cell, which stand next to each other in a list. */
export interface CellMembers {
  readonly unit: SampleUnit;
  readonly members: readonly GradedMember[];
}

/** Splits a list ordered by cell into its cells. */
export function groupByCell(members: readonly GradedMember[]): CellMembers[] {
  const cells: { unit: SampleUnit; members: GradedMember[] }[] = [];
  for (const member of members) {
    const last = cells.at(-1);
    if (last?.unit.code === member.unit.code) last.members.push(member);
    else cells.push({ unit: member.unit, members: [member] });
  }
  return cells;
}
