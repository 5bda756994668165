import { parsePeriod, type Period } from '../calendar/period.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { isGrade } from '../registry/grades.ts';
import type { Claim, ClaimedFigure, ClaimReason, Measure, Unclear } from '../reconciliation/claim.ts';
import { toFigureValue, type Decimal } from '../reconciliation/decimal.ts';
import { readClaims } from '../reconciliation/read-claims.ts';
import { findFigure, type AskedFigure, type Figure } from './find-figure.ts';
import type { Workspace } from './workspace.ts';

/** A figure of a text held against the workspace. */
export interface HeldFigure {
  /** The words around it as printed. */
  readonly statement: string;
  readonly place: { readonly offset: number; readonly line: number };
  /** Counts as whole numbers, others as text with a point. */
  readonly published: number | string;
  /** In the same form and with as many decimals; `null` where it could not be attached. */
  readonly ours: number | string | null;
  /** What leads to our figure by `review trace`; several where the text adds them up. */
  readonly keys: readonly string[];
  readonly verdict: 'agrees' | 'differs' | 'unattached';
  /** Why it could not be attached; `figure`: the workspace has no such figure. */
  readonly why?: Unclear | 'figure';
}

export interface HeldText {
  readonly figures: readonly HeldFigure[];
  /** `reconcile.figure.differs` for each figure that differs. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds the figures of a published text against those of the workspace: each that the text's own words attach to one of
 * ours agrees or differs, at the decimals it is printed with. What could not be attached is neither right nor wrong.
 *
 * @param period the year that the text is taken to be about where it names none.
 * @param unit the organization the text is about; absent: the whole.
 * @throws UserError `usage.argument.invalid` for a part of a year, `workspace.run.missing` when the period was never
 *   classified, `workspace.unit.unknown`.
 */
export function holdText(
  workspace: Workspace,
  text: string,
  period: Period,
  unit: string | undefined,
): HeldText {
  if (period.code !== String(period.year))
    throw new UserError([
      diagnose(
        'usage.argument.invalid',
        {},
        { name: '--period', value: period.code, allowed: String(period.year) },
      ),
    ]);
  // A period without figures is said once; another year of the text only leaves its figures unattached.
  findFigure(workspace, { stem: '', period, unit });
  const find = openBook(workspace, unit);
  const end = unit === undefined ? '' : `/${unit}`;
  const figures = readClaims(text, period.year).map((figure) => holdFigure(figure, find, end));
  return {
    figures,
    diagnostics: figures.flatMap(({ verdict, statement, place, published, ours, keys }) =>
      verdict === 'differs'
        ? [
            diagnose(
              'reconcile.figure.differs',
              {},
              {
                line: place.line,
                statement,
                published,
                ours: ours ?? '–',
                key: keys.join(' + '),
              },
            ),
          ]
        : [],
    ),
  };
}

type FindFigure = (stem: string, year: number) => Figure | undefined;

function holdFigure(figure: ClaimedFigure, find: FindFigure, end: string): HeldFigure {
  const { claim, value, statement, offset, line } = figure;
  const read = { statement, place: { offset, line }, published: toFigureValue(value) };
  const unattached = { ...read, ours: null, keys: [], verdict: 'unattached' as const };
  if (typeof claim === 'string') return { ...unattached, why: claim };
  const stems = stemsOf(claim);
  if (stems === null) return { ...unattached, why: 'figure' };
  const found = claim.years.flatMap((year) => stems.map((stem) => ({ stem, year, own: find(stem, year) })));
  const hundredths = addHundredths(found.map(({ own }) => own?.value));
  if (found.length === 0 || hundredths === null || value.scale > 2) return { ...unattached, why: 'figure' };
  const ours = roundTo(hundredths, value.scale);
  return {
    ...read,
    ours: toFigureValue(ours),
    keys: found.map(({ stem, year }) => `${stem}@${String(year)}${end}`),
    verdict: ours.units === value.units ? 'agrees' : 'differs',
  };
}

/** Figures by key and year; each report of a year is counted once. */
function openBook(workspace: Workspace, unit: string | undefined): FindFigure {
  const known = new Map<string, ReadonlyMap<string, Figure>>();
  return (stem, year) => {
    const report = /^t\d+/.exec(stem)?.[0] ?? '';
    const name = `${report} ${String(year)}`;
    const figures =
      known.get(name) ?? listFigures(workspace, { stem: report, period: parsePeriod(String(year)), unit });
    known.set(name, figures);
    return figures.get(stem);
  };
}

function listFigures(workspace: Workspace, asked: AskedFigure): Map<string, Figure> {
  try {
    const found = findFigure(workspace, asked);
    return new Map(
      'figures' in found ? found.figures.map((figure) => [figure.key.replace(/@[^@]*$/, ''), figure]) : [],
    );
  } catch (error) {
    // A year that was never classified has no figures to hold anything against.
    if (error instanceof UserError) return new Map();
    throw error;
  }
}

/** Measures that one figure of the province report or of a table is, whoever is counted. */
const STEMS: Readonly<Partial<Record<Measure, readonly [count: string, percent?: string]>>> = {
  committees: ['organizations.committees'],
  cells: ['organizations.cells'],
  termStart: ['organizations.atTermStart.existing'],
  admitted: ['admissions.actual', 'admissions.percent'],
  target: ['admissions.target'],
  removed: ['removals.total'],
  expelled: ['removals.expelled'],
  deleted: ['removals.deleted'],
  left: ['removals.left'],
  disciplined: ['t9[A].now'],
  reprimanded: ['t9[A.1.1].now'],
  warned: ['t9[A.1.2].now'],
  dismissed: ['t9[A.1.3].now'],
  opening: ['t1[A].now'],
  closing: ['t1[D].now'],
};

const REVIEW_ROWS: Readonly<Partial<Record<Measure, string>>> = {
  reviewable: '1',
  reviewed: '2',
  notReviewed: '3',
  'notReviewed.newlyFounded': '3.1',
  'notReviewed.newMember': '3.2',
  'notReviewed.exempt': '3.3',
  'notReviewed.suspended': '3.4',
} satisfies Partial<Record<Measure | `notReviewed.${ClaimReason}`, string>>;

/** The keys, without their year, of the figures that together are what a text says; `null`: there are none. */
function stemsOf({ measure, subject, role }: Claim): readonly string[] | null {
  const known = STEMS[measure];
  if (known !== undefined) {
    const stem = role === 'count' ? known[0] : role === 'percent' ? known[1] : undefined;
    return stem === undefined ? null : [stem];
  }
  if (subject === null) return null;
  const row = REVIEW_ROWS[measure];
  if (row !== undefined)
    return role === 'count' && (subject === 'members' || subject === 'collectives')
      ? [`t5[${row}].${subject}`]
      : null;
  const table = `t7-${subject}[${role === 'points' ? 'change' : 'total'}]`;
  if (measure === 'goodOrBetter') return stemsOfGood(subject, role, table);
  if (measure === 'existing') return role === 'count' ? [`${table}.existing`] : null;
  if (measure === 'graded' || isGrade(measure))
    return [`${table}.${measure}.${role === 'count' ? 'count' : 'percent'}`];
  const column = measure === 'notGraded' ? 'notGraded.total' : measure;
  return role === 'count' ? [`${table}.${column}`] : null;
}

/** Good or better stands in no column of the table by unit: its count is a sum, its share printed for two subjects. */
function stemsOfGood(
  subject: NonNullable<Claim['subject']>,
  role: Claim['role'],
  table: string,
): readonly string[] | null {
  const part = { grassroots: ['organizations', 't3'], members: ['members', 't4'] }[subject as string];
  if (role === 'count' && part === undefined) return [`${table}.HTXSNV.count`, `${table}.HTTNV.count`];
  if (part === undefined) return null;
  if (role === 'points') return [`${part[1] ?? ''}-change[goodOrBetter].change.points`];
  return [`${part[0] ?? ''}.goodOrBetter.${role}`];
}

/** The sum of figures in hundredths; `null` where one of them has no number. */
function addHundredths(values: readonly (Figure['value'] | undefined)[]): bigint | null {
  let sum = 0n;
  for (const value of values) {
    if (value === undefined || value === null || value === 'X') return null;
    sum += typeof value === 'number' ? BigInt(value) * 100n : BigInt(value.replace('.', ''));
  }
  return sum;
}

/** Hundredths with fewer decimals, rounded half up away from zero. */
function roundTo(hundredths: bigint, scale: number): Decimal {
  const step = 10n ** BigInt(2 - scale);
  const absolute = hundredths < 0n ? -hundredths : hundredths;
  const units = (absolute + step / 2n) / step;
  return { units: hundredths < 0n ? -units : units, scale };
}
