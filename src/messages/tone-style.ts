/** What the old style has for an open `oà`, `oè`, `uỳ`; the first letters of `qu` and of a longer rhyme are not meant. */
const SECOND = new Map(
  (
    [
      ['o', 'àáảãạ', 'òóỏõọ', 'a'],
      ['o', 'èéẻẽẹ', 'òóỏõọ', 'e'],
      ['u', 'ỳýỷỹỵ', 'ùúủũụ', 'y'],
    ] as const
  ).flatMap(([first, marked, moved, bare]) =>
    [...marked].map((letter, index) => [first + letter, (moved[index] ?? '') + bare] as const),
  ),
);
const OPEN_RHYME = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** Whether a text has a tone mark that the two styles put in different places. */
export function hasMovableTone(text: string): boolean {
  return text.search(OPEN_RHYME) !== -1;
}

/** A fixed text of the program, which spells the new way (uỷ, hoá), in the old one (ủy, hóa). */
export function moveTonesBack(text: string): string {
  return text.replace(OPEN_RHYME, (rhyme) => {
    const moved = SECOND.get(rhyme.toLowerCase()) ?? rhyme;
    return [...moved]
      .map((letter, at) => (isCapital(rhyme[at] ?? '') ? letter.toUpperCase() : letter))
      .join('');
  });
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
