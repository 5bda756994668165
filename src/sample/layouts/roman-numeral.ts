const STEPS: ReadonlyMap<string, number> = new Map([
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]);

/** A number from 1 to 399 in Roman numerals. */
export function romanNumeral(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, size] of STEPS) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
