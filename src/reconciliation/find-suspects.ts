import type { Relation, RelationFigure } from './relation.ts';

/** A printed figure that alone accounts for contradictions. */
export interface Suspect extends RelationFigure {
  /** Places of the contradictions in the list of relations. */
  readonly contradictions: readonly number[];
}

/**
 * Says which single figure is most likely wrong where figures do not agree: the only one that takes part in all of the
 * contradictions that hang together and in no relation that agrees, so that with another value for it alone all of them
 * could be right. Where two or more figures could be, none is named. In the order they are printed.
 */
export function findSuspects(relations: readonly Relation[]): Suspect[] {
  const confirmed = new Set(
    relations.flatMap(({ verdict, figures }) =>
      verdict === 'agrees' ? figures.map(({ offset }) => offset) : [],
    ),
  );
  return groupContradictions(relations)
    .flatMap((group): Suspect[] => {
      const [first, ...others] = group.map((index) => relations[index]?.figures ?? []);
      const common = (first ?? []).filter(
        ({ offset }) =>
          !confirmed.has(offset) &&
          others.every((figures) => figures.some((figure) => figure.offset === offset)),
      );
      const [suspect] = common;
      return suspect === undefined || common.length > 1 ? [] : [{ ...suspect, contradictions: group }];
    })
    .sort((left, right) => left.offset - right.offset);
}

/** Contradictions that share a figure, or share one with another of the group. */
function groupContradictions(relations: readonly Relation[]): number[][] {
  const groups: { readonly indexes: number[]; readonly offsets: Set<number> }[] = [];
  for (const [index, { verdict, figures }] of relations.entries()) {
    if (verdict !== 'contradicts') continue;
    const own = { indexes: [index], offsets: new Set(figures.map(({ offset }) => offset)) };
    for (let place = groups.length - 1; place >= 0; place -= 1) {
      const group = groups[place];
      if (group === undefined || ![...group.offsets].some((offset) => own.offsets.has(offset))) continue;
      own.indexes.push(...group.indexes);
      for (const offset of group.offsets) own.offsets.add(offset);
      groups.splice(place, 1);
    }
    groups.push(own);
  }
  return groups.map(({ indexes }) => indexes.sort((left, right) => left - right));
}
