import { analyseSentence, findOpenTotal, type Analysis } from './analyse-sentence.ts';
import type { Claim, ClaimedFigure, ClaimSubject, Measure, Unclear } from './claim.ts';
import { claimWords, type ClaimWords } from './claim-words.ts';
import { isExactCount, type Figure } from './figure.ts';
import { findOwnYear } from './own-year.ts';
import { readText, type Reading } from './reading.ts';
import { blankTables, groupParagraphs, makeLineFinder } from './reconcile-text.ts';
import { readWords, type FigureWords } from './figure-words.ts';

/** What is known when a figure is read: what the figures before it in its paragraph and sentence were. */
interface Context {
  readonly reading: Reading;
  readonly words: ClaimWords;
  /** The year a figure is of that names none. */
  readonly ownYear: number;
  subject: ClaimSubject | null;
  /** What the last count of the sentence was that is no base and no target: later words may leave it out. */
  main: Claim | null;
}

/**
 * Reads what a text says each of its figures is: whom it counts, as what, of which year. Only the words decide, never the
 * number; a figure whose words leave it open is not attached to anything.
 *
 * @param year the year the text is taken to be about where it names none.
 */
export function readClaims(raw: string, year: number): ClaimedFigure[] {
  const text = blankTables(raw);
  const reading = readText(text);
  const words = claimWords(reading.language);
  const ownYear = findOwnYear(reading, year);
  const lineOf = makeLineFinder(text);
  return groupParagraphs(reading.sentences).flatMap((sentences) => {
    const context: Context = { reading, words, ownYear, subject: null, main: null };
    let inherited: Figure | undefined;
    return sentences.flatMap((sentence) => {
      const analysis = analyseSentence(reading, sentence, inherited);
      inherited = findOpenTotal(analysis);
      return readSentence(context, analysis).map(({ figure, claim, words: own }): ClaimedFigure => {
        const offset = reading.text.offsets[figure.start] ?? 0;
        const falls = analysis.changes.some(
          (change) => change.figure === figure && change.direction === 'down',
        );
        const { units, scale } = figure.value;
        return {
          text: figure.text,
          value: { units: falls ? -units : units, scale },
          offset,
          line: lineOf(offset),
          statement: own.statement,
          claim,
        };
      });
    });
  });
}

interface ReadFigure {
  readonly figure: Figure;
  readonly words: FigureWords;
  readonly claim: Claim | Unclear;
}

function readSentence(context: Context, analysis: Analysis): ReadFigure[] {
  const claims = new Map<Figure, Claim | Unclear>();
  context.main = null;
  const figures = analysis.sentence.figures.filter(
    (figure) => figure.kind !== 'year' && !isHeadingNumber(context.reading, figure),
  );
  const read = figures.map((figure): ReadFigure => {
    const words = readWords(context.reading, analysis, figure);
    const claim = readFigure(context, analysis, figure, words, claims);
    claims.set(figure, claim);
    return { figure, words, claim };
  });
  return read.map((each) => (isDoubled(each, read) ? { ...each, claim: 'words' as const } : each));
}

/** `### 2. Cá nhân`: the number of a heading or of an item of a list. */
function isHeadingNumber({ text: { folded } }: Reading, { start, end }: Figure): boolean {
  const line = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s#>*-]*$/.test(line) && /^[.)]\s/.test(folded.slice(end, end + 2));
}

/** Two figures of a sentence that are said to be the same are not told apart by its words. */
function isDoubled({ figure, claim }: ReadFigure, read: readonly ReadFigure[]): boolean {
  const same = JSON.stringify(claim);
  return (
    typeof claim !== 'string' &&
    read.some((other) => other.figure !== figure && JSON.stringify(other.claim) === same)
  );
}

function readFigure(
  context: Context,
  analysis: Analysis,
  figure: Figure,
  words: FigureWords,
  claims: ReadonlyMap<Figure, Claim | Unclear>,
): Claim | Unclear {
  if (figure.hedge !== null || figure.unit !== '') return 'estimate';
  const { earlier } = context.words;
  if (earlier.test(words.sentenceBefore)) return 'year';
  if (figure.kind === 'points') return readPoints(analysis, figure, claims);
  if (figure.kind === 'percent') return readPercent(context, analysis, figure, words, claims);
  if (!isExactCount(figure) || analysis.changes.some((change) => change.figure === figure)) return 'words';
  const pair = analysis.pairs.find(({ part, base }) => part === figure || base === figure);
  if (pair !== undefined && pair.base === figure && pair.part.start < figure.start)
    return readBase(context, words, claims.get(pair.part));
  return readCount(context, analysis, figure, words, claims);
}

function readCount(
  context: Context,
  analysis: Analysis,
  figure: Figure,
  words: FigureWords,
  claims: ReadonlyMap<Figure, Claim | Unclear>,
): Claim | Unclear {
  const last = context.main;
  const labelled = analysis.years.get(figure);
  const isTotal = context.words.total.test(words.before);
  const named = nameMeasure(context, words, last?.measure);
  const measure = named ?? (labelled !== undefined || isTotal ? last?.measure : undefined);
  if (measure === undefined) return 'words';
  const subject = nameSubject(context, words);
  if (measure === 'target' && last?.measure === 'admitted') return { ...last, measure };
  const years = isTotal
    ? [
        ...new Set(
          [...claims.values()].flatMap((claim) =>
            typeof claim !== 'string' && claim.measure === measure ? claim.years : [],
          ),
        ),
      ]
    : yearsOf(context, analysis, words, labelled);
  if (years.length === 0 || (isTotal && years.length < 2)) return 'year';
  const claim: Claim = { measure, subject, role: 'count', years };
  if (measure !== 'target') context.main = claim;
  return claim;
}

/** What a count is taken of, by what it counts. */
function readBase(
  { words: { opening } }: Context,
  words: FigureWords,
  part: Claim | Unclear | undefined,
): Claim | Unclear {
  if (part === undefined || typeof part === 'string') return part ?? 'words';
  const base = opening.test(words.sentenceBefore) ? 'opening' : BASES[part.measure];
  return base === undefined ? 'words' : { ...part, measure: base };
}

const BASES: Readonly<Partial<Record<Measure, Measure>>> = {
  graded: 'existing',
  HTXSNV: 'graded',
  HTTNV: 'graded',
  HTNV: 'graded',
  KHTNV: 'graded',
  goodOrBetter: 'graded',
  reviewed: 'reviewable',
};

function readPercent(
  context: Context,
  analysis: Analysis,
  figure: Figure,
  words: FigureWords,
  claims: ReadonlyMap<Figure, Claim | Unclear>,
): Claim | Unclear {
  const owner = analysis.owners.get(figure);
  const { target, opening } = context.words;
  if (owner !== undefined) {
    const of = claims.get('pair' in owner ? owner.pair.part : owner.count);
    if (of === undefined || typeof of === 'string') return of ?? 'words';
    const isRate = opening.test(words.sentenceBefore);
    const isOfTarget = of.measure === 'admitted' && target.test(words.sentence);
    return !isRate && (isOfTarget || of.measure in SHARES) ? { ...of, role: 'percent' } : 'words';
  }
  const measure = nameMeasure(context, words, undefined);
  if (measure === undefined || !(measure in SHARES)) return 'words';
  const years = yearsOf(context, analysis, words, undefined);
  return years.length === 1
    ? { measure, subject: nameSubject(context, words), role: 'percent', years }
    : 'year';
}

/** Measures printed with their share of what `BASES` names. */
const SHARES: Readonly<Partial<Record<Measure, true>>> = {
  graded: true,
  HTXSNV: true,
  HTTNV: true,
  HTNV: true,
  KHTNV: true,
  goodOrBetter: true,
};

/** `(giảm 0,76 điểm % so với năm 2022)`: of the share before it, and only on the year before. */
function readPoints(
  { sentence }: Analysis,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim | Unclear>,
): Claim | Unclear {
  const last = [...claims.values()].at(-1);
  if (last === undefined || typeof last === 'string' || last.role !== 'percent') return 'words';
  const next = sentence.figures[sentence.figures.indexOf(figure) + 1];
  const compared = next?.kind === 'year' ? Number(next.value.units) : undefined;
  const [year] = last.years;
  return compared !== undefined && year === compared + 1 ? { ...last, role: 'points' } : 'year';
}

/** What the words nearest to a figure say it counts; of reasons also what they are the reasons for. */
function nameMeasure(
  { words: { measures, parts, wordsAfter } }: Context,
  { before, after }: FigureWords,
  last: Measure | undefined,
): Measure | undefined {
  const find = (text: string): Measure | undefined => {
    const named = measures.find(([, pattern]) => pattern.test(text))?.[0];
    if (named !== 'exempt' && named !== 'suspended' && named !== 'newMember' && named !== 'newlyFounded')
      return named;
    const whole = last?.split('.')[0];
    return whole === 'notGraded' || whole === 'notReviewed' ? `${whole}.${named}` : undefined;
  };
  const part = parts.find(([, pattern]) => pattern.test(after))?.[0];
  if (part !== undefined && (last === 'existing' || last === 'committees')) return part;
  return wordsAfter ? (find(after) ?? find(before)) : (find(before) ?? find(after));
}

/** Whom a figure counts: as its own words say, else as those before it in the paragraph do. */
function nameSubject(context: Context, { before, after }: FigureWords): ClaimSubject | null {
  const own = [before, after].flatMap(
    (text) => context.words.subjects.find(([, pattern]) => pattern.test(text))?.[0] ?? [],
  );
  context.subject = own[0] ?? context.subject;
  return context.subject;
}

/** The year printed with a figure; the years of a span; else the text's own, where its sentence is not about several. */
function yearsOf(
  { words: { range, severalYears }, ownYear }: Context,
  analysis: Analysis,
  { sentence }: FigureWords,
  labelled: number | undefined,
): number[] {
  if (labelled !== undefined) return [labelled];
  const [, first, last] = range.exec(sentence) ?? [];
  if (first !== undefined && last !== undefined) {
    const count = Number(last) - Number(first) + 1;
    return count > 0 && count < 10 ? Array.from({ length: count }, (_, at) => Number(first) + at) : [];
  }
  if (severalYears.test(sentence) || analysis.years.size > 0) return [];
  return [ownYear];
}
