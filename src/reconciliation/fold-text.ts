/**
 * A text made comparable, character by character. The three strings have the same length, so one index serves all:
 * `printed` is composed (NFC), `marked` also lower case, `folded` also without Vietnamese marks and with one kind of
 * dash, slash and percent sign. Invisible characters are dropped.
 */
export interface FoldedText {
  readonly printed: string;
  readonly marked: string;
  readonly folded: string;
  /** For each index the offset (UTF-16 units) in the text as received; one more at the end. */
  readonly offsets: Uint32Array;
}

const COMBINING = /[\u0300-\u036f]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const PLAIN = new Map([
  ['đ', 'd'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['\u2044', '/'],
  ['\u2215', '/'],
  ['％', '%'],
  ['\r', ' '],
  ['\t', ' '],
]);

/** Folds a text of any form (NFC or NFD, any line ends); pure, linear in its length. */
export function foldText(text: string): FoldedText {
  const printed: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && COMBINING.test(text.charAt(end))) end += 1;
    const composed = end - at > 1 ? text.slice(at, end).normalize('NFC') : text.charAt(at);
    for (const unit of composed.split('')) {
      if (INVISIBLE.test(unit)) continue;
      printed.push(unit);
      offsets.push(at);
    }
    at = end;
  }
  offsets.push(text.length);
  const marked = printed.map(lowerUnit);
  const folded = foldUnits(marked);
  return {
    printed: printed.join(''),
    marked: marked.join(''),
    folded: folded.join(''),
    offsets: Uint32Array.from(offsets),
  };
}

function foldUnits(marked: readonly string[]): string[] {
  const known = new Map<string, string>();
  return marked.map((unit) => {
    const ready = known.get(unit);
    if (ready !== undefined) return ready;
    const bare = COMBINING.test(unit) ? "'" : (unit.normalize('NFD')[0] ?? unit);
    const plain = PLAIN.get(unit) ?? bare;
    known.set(unit, plain);
    return plain;
  });
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
