/** Codes of TCVN 5712 as the fonts `.Vn…` have them (spreadsheets.md 8.2), as pairs of hexadecimal code and letter. */
const PAIRS =
  'b5à b6ả b7ã b8á b9ạ a8ă bbằ bcẳ bdẵ beắ c6ặ a9â c7ầ c8ẩ c9ẫ caấ cbậ aeđ a7Đ ' +
  'ccè ceẻ cfẽ d0é d1ẹ aaê d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò e1ỏ e2õ e3ó e4ọ ' +
  'abô e5ồ e6ổ e7ỗ e8ố e9ộ acơ eaờ ebở ecỡ edớ eeợ efù f1ủ f2ũ f3ú f4ụ adư f5ừ f6ử f7ữ f8ứ f9ự ' +
  'faỳ fbỷ fcỹ fdý feỵ a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư';

const LETTERS: readonly (string | undefined)[] = PAIRS.split(' ').reduce<string[]>((letters, pair) => {
  letters[Number.parseInt(pair.slice(0, 2), 16)] = pair.slice(2);
  return letters;
}, []);

/**
 * Reads one word in TCVN3, one character a byte: `V¨n` is `Văn`. `undefined` when it has a code that TCVN3 has not.
 * Capital letters with a tone have no codes; a font draws the small ones as capitals. A word whose plain letters are
 * capitals was typed for such a font and becomes capitals.
 */
export function readTcvn3(word: string): string | undefined {
  let read = '';
  let plainCapitals = 0;
  let small = false;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code < 0x80) {
      if (code >= 65 && code <= 90) plainCapitals += 1;
      else small = true;
      read += word[index];
      continue;
    }
    const letter = LETTERS[code];
    if (letter === undefined) return undefined;
    read += letter;
  }
  return plainCapitals > 1 && !small ? read.toUpperCase() : read;
}
