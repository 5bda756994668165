/** The forms whose number depends on the year, each with the first year it was in force, the newest first. */
const NUMBERS = {
  t1: [
    { from: 2021, number: 'Biểu số 1-BTCTW' },
    { from: 0, number: 'Biểu số 1-TCTW' },
  ],
  t2: [
    { from: 2021, number: 'Biểu số 2-BTCTW' },
    { from: 0, number: 'Biểu số 2-TCTW' },
  ],
  t3: [
    { from: 2021, number: 'Biểu số 6-BTCTW' },
    { from: 0, number: 'Biểu số 7A-TCTW' },
  ],
  t4: [
    { from: 2021, number: 'Biểu số 6-BTCTW' },
    { from: 0, number: 'Biểu số 7B-TCTW' },
  ],
  t5: [{ from: 0, number: 'Biểu số 6F-BTCTW' }],
  t6: [
    { from: 2021, number: 'Biểu số 5-BTCTW' },
    { from: 0, number: 'Biểu số 5-TCTW' },
  ],
  t9: [{ from: 0, number: 'Biểu số 9-TCTW' }],
  t12: [{ from: 0, number: 'Biểu số 7-BTCTW' }],
} as const;

/**
 * The number of the official form of a table in the year of a period. The forms `…-BTCTW` were issued on 13/12/2021, so
 * the figures of 2021 are the first on them.
 */
export function formNumber(table: keyof typeof NUMBERS, period: string): string {
  const year = Number(period.slice(0, 4));
  return NUMBERS[table].find(({ from }) => year >= from)?.number ?? NUMBERS[table][0].number;
}
