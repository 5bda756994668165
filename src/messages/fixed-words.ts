import { moveTonesBack } from './tone-style.ts';

/** How the fixed Vietnamese words of documents are written. */
export interface FixedWordsStyle {
  /** `new` is uỷ, hoá; `old` is ủy, hóa. */
  readonly toneStyle: 'new' | 'old';
  /** What a difference of two shares is counted in. */
  readonly points: 'điểm %' | '%';
}

/** Writes a fixed text, which the program has in the new style and with `điểm %`, the way asked for; `undefined`: as it is. */
export function respellFixedWords({
  toneStyle,
  points,
}: FixedWordsStyle): ((text: string) => string) | undefined {
  if (toneStyle === 'new' && points === 'điểm %') return undefined;
  return (text) => {
    // `1,38 điểm %` becomes `1,38%`: no space before the sign inside a text.
    const counted = points === '%' ? text.replace(/(\d) điểm %/g, '$1%').replaceAll('điểm %', '%') : text;
    return toneStyle === 'old' ? moveTonesBack(counted) : counted;
  };
}
