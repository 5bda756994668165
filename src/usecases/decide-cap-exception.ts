import type { Period } from '../calendar/period.ts';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { SubjectKind } from '../registry/facts.ts';
import { listNamedGroups } from '../store/caps.ts';
import { requireUnlocked } from '../store/periods.ts';
import { fillPlacement } from '../store/placement.ts';
import { insertDecision, insertRuling, listRulings } from '../store/rulings.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { splitGroups } from './assess-caps.ts';
import { refusal, type DecideResult } from './decide.ts';
import { findUnit } from './list-subjects.ts';
import { packInForce } from './pack-in-force.ts';
import { readDecision, type TypedDecision } from './read-decision.ts';
import { choosePeriod, cutoffOf, type Workspace } from './workspace.ts';

export interface CapExceptionRequest extends TypedDecision {
  /** The group as the lists name it. */
  readonly group: string;
  readonly unit: string | undefined;
  readonly subjects: SubjectKind;
  readonly period: Period | undefined;
  readonly now: string;
  readonly dryRun: boolean;
}

/**
 * Records that the competent body decided the larger share of HTXSNV for a group with outstanding results (Điều 11 khoản
 * 1.5 QĐ 366-QĐ/TW). The next run applies it.
 *
 * @throws UserError with every problem: `decision.data.missing` (exit 3) and the other `decision.*`,
 *   `decision.group.unknown` with the groups recorded, `decision.exception.none` where the year's texts know none.
 */
export async function decideCapException(
  workspace: Workspace,
  request: CapExceptionRequest,
): Promise<DecideResult> {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, request.period);
  requireUnlocked(db, period.code);
  fillPlacement(db, period.start, cutoffOf(period, settings));
  const read = readDecision(request, period, request.now);
  const within = request.unit === undefined ? undefined : findUnit(workspace, period, request.unit);
  const groups = listNamedGroups(db, period.code, request.subjects).flatMap(
    ({ organizationId, unit, label }) => splitGroups(label).map((group) => ({ organizationId, unit, group })),
  );
  const [label = ''] = splitGroups(request.group);
  const fitting = groups.filter(
    ({ group, organizationId }) => group === label && (within === undefined || organizationId === within),
  );
  const places = [...new Map(fitting.map((each) => [each.organizationId, each])).values()];
  const [place] = places;
  const known = packInForce(workspace, period).rules.some(
    ({ effect, subjects }) =>
      effect.kind === 'cap' && effect.exception === 'decided' && subjects.includes(request.subjects),
  );
  const names = [...new Set(groups.map(({ unit, group }) => (unit === null ? group : `${group} (${unit})`)))];
  const problems = [
    ...('problems' in read ? read.problems : []),
    ...(known ? [] : [diagnose('decision.exception.none', {}, { year: period.year })]),
    ...(places.length === 1
      ? []
      : [
          diagnose(
            'decision.group.unknown',
            {},
            {
              value: request.group,
              period: period.code,
              groups:
                names.length === 0 ? '–' : names.slice(0, 8).join('; ') + (names.length > 8 ? '; …' : ''),
            },
          ),
        ]),
  ];
  if (problems.length > 0 || 'problems' in read || place === undefined) throw refusal(problems);
  const { decision } = read;
  const result = {
    period: period.code,
    kind: 'cap-exception' as const,
    subject: null,
    group: label,
    decision,
    before: { grade: null, reason: null },
    grade: null,
    reason: null,
    supersedes: null,
  };
  const same = listRulings(db, period.code).find(
    ({ kind, capGroup, organizationId, subjectKind, number, decidedOn }) =>
      kind === 'cap-exception' &&
      capGroup === label &&
      organizationId === place.organizationId &&
      subjectKind === request.subjects &&
      number === decision.number &&
      decidedOn === decision.decidedOn,
  );
  if (same !== undefined) {
    const date = formatDate(decision.decidedOn as PlainDate);
    const params = { number: decision.number, date, submission: same.submission };
    return { ...result, submission: null, diagnostics: [diagnose('decision.recorded', {}, params)] };
  }
  return inTransaction(db, () => {
    const { submission, sheetId } = insertDecision(db, {
      period: period.code,
      label: `Quyết định số ${decision.number}: ${label}`,
      content: JSON.stringify({
        ...decision,
        kind: 'cap-exception',
        group: label,
        unit: place.organizationId,
      }),
      kind: request.subjects === 'member' ? 'grades' : 'organization-grades',
      decision,
      receivedAt: request.now,
    });
    insertRuling(db, {
      sheetId,
      period: period.code,
      kind: 'cap-exception',
      subjectKind: request.subjects,
      subjectId: null,
      organizationId: place.organizationId,
      capGroup: label,
      grade: null,
      reason: null,
      asked: '',
      supersedes: null,
    });
    return Promise.resolve({
      result: { ...result, submission: request.dryRun ? null : submission, diagnostics: [] },
      keep: !request.dryRun,
    });
  });
}
