import { cleanText, looseKey } from './text-key.ts';

const CELL = /(?:^|[\s:,(–-])(chi (?:bộ|ủy|uỷ)\s*:?\s+\S.*)$/iu;
const COMMITTEE = /(?:^|[\s:,(–-])((?:đảng (?:bộ|ủy|uỷ))\s*:?\s+\S.*)$/iu;
/** The line our own forms write: `Mã tổ chức đảng: T.01.02`. */
const CODE = /^mã (?:tổ chức đảng|tcđ|chi bộ|đảng bộ|đơn vị)\s*:\s*(\S+)$/iu;
/** Such texts name an organization among other things. */
const NO_NAME = /^(?:đảng cộng sản|\(?kèm theo|nơi nhận|số\s|mã\s)/iu;
const LABEL_WORDS = /(?:^|[\s_.–-])((?:chi ?bo|dang ?(?:uy|ui|bo)).*)$/iu;

/** What names the organization a whole sheet may be of, strongest first. */
export interface UnitCandidates {
  /** Codes that a line of the titles gives. */
  readonly codes: readonly string[];
  /** Party cells. */
  readonly cells: readonly string[];
  /** Party committees. */
  readonly committees: readonly string[];
}

/**
 * Codes and names of organizations in the titles above a table, then names in the sheet's name and in the file's name.
 * Names of sheets and files are often without accents (`Chi bo thon 2.xlsx`, `03_ChiBoThon2.csv`): blanks are put where
 * words begin.
 */
export function unitCandidates(
  titles: readonly string[],
  sheetName: string,
  fileName: string,
): UnitCandidates {
  const texts = [...titles.flatMap((title) => title.split(/\n/u)), sheetName].map(cleanText);
  const plain = texts.filter((text) => !NO_NAME.test(text));
  const find = (pattern: RegExp): string[] =>
    plain.flatMap((text) => {
      const found = pattern.exec(text)?.[1];
      return found === undefined ? [] : [tidyName(found)];
    });
  const tab = cleanText(sheetName);
  const inTab = CELL.test(tab) || COMMITTEE.test(tab) ? undefined : nameInLabel(tab);
  const labels = [inTab, nameInLabel(fileName.replace(/\.[a-z]{3,4}$/iu, ''))].filter(
    (name) => name !== undefined,
  );
  const isOfCell = (name: string): boolean => looseKey(name).startsWith('chi');
  const cells = [...find(CELL), ...labels.filter(isOfCell)];
  const committees = [...find(COMMITTEE), ...labels.filter((name) => !isOfCell(name))];
  const codes = texts.flatMap((text) => CODE.exec(text)?.[1] ?? []);
  return { codes: [...new Set(codes)], cells: [...new Set(cells)], committees: [...new Set(committees)] };
}

/** `Chi bộ: thôn 2` is `Chi bộ thôn 2`; a year or a bracket behind the name is cut. */
function tidyName(text: string): string {
  return text
    .replace(/^(\S+ \S+?)\s*:\s*/u, '$1 ')
    .replace(/\s*(?:[(,;*–]|\s-\s|\bnăm\s+\d{4}).*$/iu, '')
    .trim();
}

/** The organization that the name of a sheet or a file names, with or without accents. */
function nameInLabel(label: string): string | undefined {
  const spaced = cleanText(label.replace(/(\p{Ll})(?=[\p{Lu}\d])/gu, '$1 ').replace(/[_.]+/gu, ' '));
  const loose = looseKey(spaced);
  // The loose key has as many letters as the text only where the text is composed, as cleanText leaves it.
  const at = LABEL_WORDS.exec(loose);
  if (at === null || loose.length !== spaced.length) return undefined;
  return spaced
    .slice(at.index)
    .replace(/^[\s–-]+/u, '')
    .replace(/\s*\(\d+\)$/u, '');
}
