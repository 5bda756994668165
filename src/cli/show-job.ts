import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatCount } from '../messages/numbers.ts';
import type { JobResult } from '../usecases/run-job.ts';
import type { Session } from './session.ts';

type Screening = JobResult['screening'];

/** Everything the parts of a job have to say. */
export function listJobDiagnostics({ imported, classification, screening }: JobResult): Diagnostic[] {
  return [...imported.diagnostics, ...classification.diagnostics, ...screening.diagnostics];
}

/** What scripts read of a screening that was one part of a job. */
export function screeningData({ run, asOf, rules, byLevel, cases }: Screening): object {
  return { run, asOf, rules, byLevel, cases };
}

/** One line on the screening and where to look further. */
export function showScreened(session: Session, { byLevel, cases }: Screening): string {
  const count = (value: number): string => formatCount(value, session.language);
  const findings = Object.values(byLevel).reduce((sum, each) => sum + each, 0);
  return `${session.say({
    vi: `Rà soát: ${count(findings)} phát hiện, mở ${count(cases.opened)} hồ sơ theo dõi mới. Xem: review screen --list, review case list`,
    en: `Screening: ${count(findings)} findings, ${count(cases.opened)} new cases to follow. See: review screen --list, review case list`,
  })}\n`;
}
