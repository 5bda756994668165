import type { Period } from '../calendar/period.ts';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Verdict } from '../assessment/verdict.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Language } from '../messages/language.ts';
import { nearestGrade, parseGrade } from '../registry/grade-labels.ts';
import type { SubjectKind } from '../registry/facts.ts';
import type { ImportKind } from '../registry/fields.ts';
import { GRADES, type Grade } from '../registry/grades.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { requireUnlocked } from '../store/periods.ts';
import { fillPlacement, listLine } from '../store/placement.ts';
import {
  addOrganizationYear,
  findRuling,
  findYear,
  insertDecision,
  insertRuling,
  linkSubject,
  organizationOf,
  setRuledField,
  type RulingKind,
  type RulingRow,
} from '../store/rulings.ts';
import type { SubjectRow } from '../store/subjects.ts';
import type { DecisionNamed } from '../store/submissions.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { checkCompetence } from './check-competence.ts';
import { findSubject } from './find-subject.ts';
import { judgeSubject } from './judge-subject.ts';
import { packInForce } from './pack-in-force.ts';
import { readDecision, type TypedDecision } from './read-decision.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

/** The list a decision on each kind of subject is recorded as. */
const LISTS = {
  member: 'grades',
  organization: 'organization-grades',
  collective: 'collective-grades',
} as const satisfies Record<SubjectKind, ImportKind>;

/** Why a published grade is given again (Điều 15 khoản 3 QĐ 366-QĐ/TW; Điều 12 khoản 4.5 QĐ 124-QĐ/TW for `violation`). */
export const REGRADE_GROUNDS = ['undisclosed', 'conditions', 'dishonest', 'reports', 'violation'] as const;

/** Why a body may decide that somebody is not graded. */
export const EXCLUSION_GROUNDS = [
  'exempt',
  'suspended',
  'newMember',
  'newlyFounded',
  'notReviewed',
  'other',
] as const;

export interface DecideRequest extends TypedDecision {
  readonly kind: Exclude<RulingKind, 'cap-exception'>;
  readonly subject: string;
  readonly unit: string | undefined;
  readonly period: Period | undefined;
  /** The grade as typed; for an exclusion `undefined`. */
  readonly grade: string | undefined;
  /** A code of `REGRADE_GROUNDS` or `EXCLUSION_GROUNDS`; `null` for a first grade. */
  readonly reason: string | null;
  readonly now: string;
  readonly language: Language;
  readonly dryRun: boolean;
}

export interface DecideResult {
  readonly period: string;
  readonly kind: RulingKind;
  readonly subject: SubjectRow | null;
  readonly group: string | null;
  readonly decision: DecisionNamed;
  readonly before: { readonly grade: string | null; readonly reason: string | null };
  readonly grade: string | null;
  readonly reason: string | null;
  /** Number of the decision it takes the place of. */
  readonly supersedes: string | null;
  /** Its submission, to be taken back with `review undo`; `null` when nothing was recorded. */
  readonly submission: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Records what the competent body decided of one member or organization: a grade, a second grading on a named ground, or
 * that there is none. A later decision takes the place of an earlier one; all of them are kept. What the rules and the
 * competence of the level say against it is told, and does not stop it: people decide.
 *
 * @throws UserError with every problem: `decision.*`; `decision.data.missing` and `decision.older` end with exit 3, as does
 *   `workspace.period.locked`. Nothing is written then.
 */
export async function decide(workspace: Workspace, request: DecideRequest): Promise<DecideResult> {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, request.period);
  requireUnlocked(db, period.code);
  fillPlacement(db, period.start, cutoffOf(period, settings));
  const read = readDecision(request, period, request.now);
  const grade = readGrade(request);
  const subject = findSubject(workspace, period, request);
  const year = findYear(db, period.code, subject.kind, subject.id);
  const problems = [
    ...('problems' in read ? read.problems : []),
    ...(grade instanceof Object ? [grade] : []),
    ...checkSubject(request.kind, subject, year, period),
  ];
  if (problems.length > 0 || 'problems' in read || grade instanceof Object) throw refusal(problems);
  const { decision } = read;
  const standing = findRuling(db, period.code, subject.kind, subject.id);
  const pack = packInForce(workspace, period);
  const result = {
    period: period.code,
    kind: request.kind,
    subject,
    group: null,
    decision,
    before: { grade: year?.grade ?? null, reason: year?.reason ?? null },
    grade,
    reason: request.reason,
    supersedes: standing?.number ?? null,
  };
  if (standing !== undefined && isSame(standing, decision, grade, request.reason)) {
    const params = {
      number: decision.number,
      date: formatDate(decision.decidedOn as PlainDate),
      submission: standing.submission,
    };
    return { ...result, submission: null, diagnostics: [diagnose('decision.recorded', {}, params)] };
  }
  if (standing !== undefined && standing.decidedOn > decision.decidedOn) throw refusal([tellOlder(standing)]);
  const verdict = grade === null ? undefined : judgeSubject(workspace, pack, period, subject, grade);
  const line = listLine(db, organizationOf(db, period.code, subject.kind, subject.id) ?? subject.id);
  const diagnostics = [
    ...checkCompetence(pack, subject.kind, line, decision.body, request.kind === 'regrade', request.language),
    ...(verdict === undefined || grade === null ? [] : tellRules(pack, verdict, grade)),
  ];
  return inTransaction(db, () => {
    const { submission, sheetId } = insertDecision(db, {
      period: period.code,
      label: `Quyết định số ${decision.number}: ${subject.name}`,
      content: JSON.stringify({
        ...decision,
        kind: request.kind,
        subject: subject.id,
        grade,
        reason: request.reason,
      }),
      kind: LISTS[subject.kind],
      decision,
      receivedAt: request.now,
    });
    if (year === undefined) addOrganizationYear(db, period.code, subject.id, sheetId);
    linkSubject(db, sheetId, subject.id);
    insertRuling(db, {
      sheetId,
      period: period.code,
      kind: request.kind,
      subjectKind: subject.kind,
      subjectId: subject.id,
      organizationId: null,
      capGroup: null,
      grade,
      reason: request.reason,
      asked: verdict === undefined ? '' : listAsking(pack, verdict).join(' '),
      supersedes: standing?.id ?? null,
    });
    const excluded = request.kind === 'exclusion' ? request.reason : null;
    setRuledField(db, sheetId, period.code, subject.kind, subject.id, 'gradeDecided', grade);
    setRuledField(db, sheetId, period.code, subject.kind, subject.id, 'notGradedReason', excluded);
    const day = grade === null ? null : decision.decidedOn;
    setRuledField(db, sheetId, period.code, subject.kind, subject.id, 'gradeDecidedOn', day);
    return Promise.resolve({
      result: { ...result, submission: request.dryRun ? null : submission, diagnostics },
      keep: !request.dryRun,
    });
  });
}

/** The code of the grade typed, `null` where none is to be, or what is wrong with it. */
function readGrade({ kind, grade }: DecideRequest): Grade | null | Diagnostic {
  if (kind === 'exclusion') return null;
  const value = grade ?? '';
  const label = parseGrade(value);
  if (label !== undefined && label.grade !== null) return label.grade;
  return diagnose('decision.grade.unknown', {}, { value, nearest: nearestGrade(value) });
}

function checkSubject(
  kind: DecideRequest['kind'],
  subject: SubjectRow,
  year: { readonly grade: string | null } | undefined,
  period: Period,
): Diagnostic[] {
  const params = { name: subject.name, period: period.code };
  if (year === undefined && subject.kind === 'member')
    return [diagnose('decision.subject.unlisted', {}, params)];
  if (kind === 'regrade' && (year === undefined || year.grade === null))
    return [diagnose('decision.grade.none', {}, params)];
  return [];
}

/** Where something is only missing or comes too late, the person can go on with more words: exit 3. */
export function refusal(problems: readonly Diagnostic[]): UserError {
  const refused = problems.some(({ code }) => code === 'decision.data.missing' || code === 'decision.older');
  return new UserError(problems, refused ? 3 : 2);
}

function isSame(
  ruling: RulingRow,
  decision: DecisionNamed,
  grade: Grade | null,
  reason: string | null,
): boolean {
  return (
    ruling.number === decision.number &&
    ruling.decidedOn === decision.decidedOn &&
    ruling.body === decision.body &&
    ruling.grade === grade &&
    ruling.reason === reason
  );
}

function tellOlder({ number, decidedOn }: RulingRow): Diagnostic {
  return diagnose('decision.older', {}, { number, date: formatDate(decidedOn as PlainDate) });
}

/** Rules that ask people to look: the decision is their answer. */
function listAsking(pack: RulePack, verdict: Verdict): string[] {
  return verdict.met.flatMap((index) => {
    const rule = pack.rules[index];
    return rule?.effect.kind === 'needs-people' ? [rule.id] : [];
  });
}

/** Rules that a grade goes against: it is above the ceiling, differs from a forced one, or there should be none. */
function tellRules(pack: RulePack, verdict: Verdict, grade: Grade): Diagnostic[] {
  const above = (limit: Grade): boolean => GRADES.indexOf(grade) < GRADES.indexOf(limit);
  const against = verdict.met.flatMap((index) => {
    const rule = pack.rules[index];
    if (rule === undefined) return [];
    const { effect } = rule;
    const broken =
      effect.kind === 'exclude' ||
      (effect.kind === 'force' && effect.grade !== grade) ||
      (effect.kind === 'max' && above(effect.grade));
    return broken ? [rule.id] : [];
  });
  return against.length === 0
    ? []
    : [diagnose('decision.rules', {}, { grade, rules: against.join(', '), ceiling: verdict.ceiling ?? '–' })];
}
