import { basename } from 'node:path';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { buildNotice, type NoticeFact, type NoticeRule } from '../documents/notice.ts';
import type { Language } from '../messages/language.ts';
import { periodText } from '../messages/report-words/period-text.ts';
import { renderCitation } from '../regulations/render-citation.ts';
import type { Citation } from '../regulations/rule-pack.ts';
import { renderNotice } from '../render/notice-html.ts';
import { writeWhole } from '../sheets/output-files.ts';
import { getRun } from '../store/runs.ts';
import type { ExplainedFact } from './explain-facts.ts';
import type { ExplainedRule, Explanation } from './explain.ts';
import { packOfRun } from './pack-of-run.ts';
import { choosePeriod, type Workspace } from './workspace.ts';
import { parsePeriod } from '../calendar/period.ts';

/** Comments and assessment are notified to whom they are about. */
const NOTIFIED: Citation = { document: 'qd-366', article: '15', clause: '2' };

export interface NoticeRequest {
  readonly out: string;
  readonly language: Language;
  readonly dryRun: boolean;
}

/**
 * Writes the notice to the one whom an explanation is about. The explanation must be in the language of the notice.
 * Gives what somebody should look at before it is signed: `explain.notice.open`.
 *
 * @throws UserError `explain.notice.undecided` where there is no decided grade to tell; `usage.output.failed`.
 */
export async function writeNotice(
  workspace: Workspace,
  explanation: Explanation,
  { out, language, dryRun }: NoticeRequest,
): Promise<Diagnostic[]> {
  const { subject, outcome, chain, findings, run } = explanation;
  if (outcome.grade === null && outcome.state !== 'excluded') {
    throw new UserError([diagnose('explain.notice.undecided', {}, { period: explanation.period })]);
  }
  const decided = chain.find(({ fact }) => fact === 'gradeDecided');
  const rulesOf = (result: ExplainedRule['outcome']): NoticeRule[] =>
    findings
      .filter((rule) => rule.outcome === result)
      .map(({ title, citations, facts, missing }) => ({
        title,
        citations,
        facts: facts.map(placeNoticeFact),
        missing,
      }));
  const notice = buildNotice(
    {
      committee: workspace.settings.name,
      kind: subject.kind === 'member' ? 'member' : 'organization',
      name: subject.name,
      unit: subject.unit,
      period: periodText(explanation.period, language),
      grade: outcome.grade,
      reason: outcome.reason,
      decision: decided?.decision,
      steps: chain
        .filter((step) => step !== decided && step.value !== null)
        .map(({ label, value }) => ({ who: label, grade: String(value) })),
      met: rulesOf('met'),
      unknown: rulesOf('unknown'),
      notifiedBy: citeNotified(workspace, explanation.period, run, language),
    },
    language,
  );
  if (!dryRun) await writeWhole(out, renderNotice(notice));
  const open = outcome.state === 'needs-decision' || outcome.state === 'insufficient';
  return open ? [diagnose('explain.notice.open', {}, {})] : [];
}

function citeNotified(
  workspace: Workspace,
  code: string,
  runId: number,
  language: Language,
): string | undefined {
  const run = getRun(workspace.db, runId);
  if (run === undefined) return undefined;
  const { pack } = packOfRun(workspace, choosePeriod(workspace, parsePeriod(code)), run);
  return pack.documents.has(NOTIFIED.document) ? renderCitation(pack, NOTIFIED, language) : undefined;
}

/** The file by its name alone: the folders of the machine are nobody else's business. */
function placeNoticeFact({ label, type, value, file, sheet, cell }: ExplainedFact): NoticeFact {
  const parts = [file === undefined ? undefined : basename(file), sheet, cell];
  return { label, type, value, place: parts.filter((part) => part !== undefined).join(' › ') };
}
