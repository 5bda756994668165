import { looseKey, wordKey } from '../text-key.ts';
import { makeReader, quoteCell, type CellReader } from './cell-reader.ts';
import type { WordList } from './words.ts';

/**
 * A reader of words that stand for codes: the whole text first, then the phrases in it, where two phrases of different
 * codes are no answer. Texts without any accents are compared without accents. Other texts give `import.value.unknown`.
 */
export function wordReader<Code extends string | number>(list: WordList<Code>): CellReader {
  const loose = indexLoosely(list.words);
  return makeReader((text) => {
    const key = wordKey(text);
    const code =
      list.words.get(key) ??
      findPhrase(key, list.phrases) ??
      (looseKey(key) === key ? loose.get(key) : undefined);
    if (code !== undefined) return { value: code };
    return { value: null, code: 'import.value.unknown', params: { value: quoteCell(text) } };
  });
}

/** The code of the phrases in a text when they agree. A phrase inside a longer one that was found does not speak. */
function findPhrase<Code>(key: string, phrases: readonly (readonly [string, Code])[]): Code | undefined {
  let rest = ` ${key} `;
  let found: Code | undefined;
  for (const [phrase, code] of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    if (found !== undefined && found !== code) return undefined;
    found = code;
    rest = rest.replaceAll(` ${phrase} `, ' | ');
  }
  return found;
}

/** Accent-free spellings; those that would mean two codes are left out. */
function indexLoosely<Code>(words: ReadonlyMap<string, Code>): ReadonlyMap<string, Code> {
  const index = new Map<string, Code>();
  const doubtful = new Set<string>();
  for (const [word, code] of words) {
    const key = looseKey(word);
    if (index.has(key) && index.get(key) !== code) doubtful.add(key);
    index.set(key, code);
  }
  for (const key of doubtful) index.delete(key);
  return index;
}
