import { addDays } from '../calendar/plain-date.ts';
import { makeSampleDate } from './make-sample-date.ts';
import type { GradedMember, SampleDiscipline, SampleRemoval } from './plan.ts';
import { makeRandom } from './random.ts';

/** The year's decisions of discipline: those that the grading lists name, and the expulsions by the decision that ended them. */
export function makeDiscipline(
  members: readonly GradedMember[],
  removals: readonly SampleRemoval[],
  year: number,
): SampleDiscipline[] {
  const random = makeRandom(year + 7000);
  const dated = (decidedOn: SampleDiscipline['decidedOn']) => ({
    decidedOn,
    heardOn: addDays(decidedOn, -5 - random.below(12)),
    receivedOn: addDays(decidedOn, 1 + random.below(6)),
  });
  const kept = members.flatMap(({ person, unit, discipline }, index): SampleDiscipline[] =>
    discipline === null
      ? []
      : [
          {
            person,
            unit,
            form: discipline,
            decisionNumber: `${String(700 + (index % 200))}-QĐ/UBKT`,
            // After the first months of the year, when everybody on its last list was there.
            ...dated(makeSampleDate(year, 3 + random.below(9), 1 + random.below(28))),
          },
        ],
  );
  const expelled = removals.flatMap(
    ({ person, unit, kind, decisionNumber, removedOn }): SampleDiscipline[] =>
      kind === 'khai-tru' ? [{ person, unit, form: 'khai-tru', decisionNumber, ...dated(removedOn) }] : [],
  );
  return [...kept, ...expelled];
}
