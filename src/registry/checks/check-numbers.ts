import type { FieldId, FieldValue } from '../fields.ts';
import type { CheckContext, RowCheck } from '../check-row.ts';

const CARDS: readonly FieldId[] = ['card12', 'card8'];

/**
 * Checks a person's numbers: a citizen number that does not fit sex or birth year (`import.identifier.mismatch`), a
 * card of somebody marked as probationary (`import.card.probationary`).
 */
export function checkNumbers({ at, columnOf }: CheckContext): RowCheck {
  const [citizenAt, sexAt, birthAt] = [at('citizenId'), at('sex'), at('birth')];
  const cards = CARDS.map((field) => ({ field, index: at(field) })).filter(({ index }) => index >= 0);
  return (values, signs, problems) => {
    const citizen = citizenAt < 0 ? null : (values[citizenAt] ?? null);
    if (typeof citizen === 'string' && !fitsPerson(citizen, values[sexAt] ?? null, values[birthAt] ?? null)) {
      const column = columnOf('citizenId', citizen);
      problems.push({ column, code: 'import.identifier.mismatch', params: {} });
    }
    if (signs.probationary !== true) return;
    const card = cards.find(({ index }) => values[index] !== null);
    if (card === undefined) return;
    const column = columnOf(card.field, values[card.index] ?? null);
    problems.push({ column, code: 'import.card.probationary', params: {} });
  };
}

/** Digit 4 tells sex and century, digits 5 and 6 the birth year. */
function fitsPerson(citizen: string, sex: FieldValue, birth: FieldValue): boolean {
  const digit = citizen.charCodeAt(3) - 48;
  if (sex !== null && (digit % 2 === 0) !== (sex === 'male')) return false;
  if (typeof birth !== 'string') return true;
  const year = Number(birth.slice(0, 4));
  return digit >> 1 === Math.floor(year / 100) - 19 && Number(citizen.slice(4, 6)) === year % 100;
}
