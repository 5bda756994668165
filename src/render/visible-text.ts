/** Controls, invisible and direction-changing characters, odd surrogates, and the code points that are no characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Makes every character visible that could forge a line, turn the reading direction or act on a terminal: a line break
 * is shown as `\u000a`, a right-to-left override as `\u202e`. All other characters stay as they are.
 */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (character) => escapeUnits(character));
}

/** The same inside JSON, where `\u202e` is not a picture but the character itself: nothing is lost. */
export function escapeHiddenInJson(json: string): string {
  return json.replace(HIDDEN, (character) => (character === '\n' ? character : escapeUnits(character)));
}

function escapeUnits(character: string): string {
  let shown = '';
  for (let index = 0; index < character.length; index += 1) {
    shown += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return shown;
}
