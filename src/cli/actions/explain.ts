import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { nearestGrade, parseGrade } from '../../registry/grade-labels.ts';
import type { Grade } from '../../registry/grades.ts';
import { DEPTHS, explain, type Depth } from '../../usecases/explain.ts';
import type { ShownFinding } from '../../usecases/list-findings.ts';
import { explainScreening, isClassified, type ScreenedSubject } from '../../usecases/screening-of-run.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showExplanation } from '../show-explanation.ts';
import { showFindings } from '../show-findings.ts';
import { readNotice, writeNoticeCommand, type NoticeOptions } from './write-notice.ts';

export interface ExplainOptions extends NoticeOptions {
  readonly run?: string;
  readonly unit?: string;
  readonly depth?: string;
  readonly whyNot?: string;
}

/** Why one member or organization stands as it does. */
export async function explainCommand(
  session: Session,
  subject: string,
  options: ExplainOptions,
): Promise<CommandResult> {
  const run = readRun(session, options.run);
  const notice = readNotice(session, options);
  const depth = readDepth(options.depth ?? 'page');
  const whyNot = options.whyNot === undefined ? undefined : readGrade(options.whyNot);
  if (notice !== undefined) return writeNoticeCommand(session, { subject, unit: options.unit, run }, notice);
  return withWorkspace(findWorkspace(session), (workspace) => {
    const asked = { subject, period: session.period, unit: options.unit, run, language: session.language };
    const screened = explainScreening(workspace, asked);
    if (screened !== undefined && whyNot === undefined && !isClassified(workspace, asked, screened))
      return Promise.resolve(showScreenedAlone(session, screened));
    const { diagnostics, ...result } = explain(workspace, { ...asked, depth, whyNot });
    const { state } = result.outcome;
    const findings = depth === 'sentence' ? [] : (screened?.findings ?? []);
    const screening =
      findings.length === 0
        ? ''
        : `\n${screeningHead(session)}\n${showFindings(session, findings).join('\n')}\n`;
    return Promise.resolve({
      data: screened === undefined ? result : { ...result, screening: screened },
      period: result.period,
      run: result.run,
      diagnostics,
      text: escapeControls(`${showExplanation(session, result, depth)}${screening}`),
      attention:
        state === 'needs-decision' || state === 'insufficient' || asksPeople(screened?.findings ?? []),
    });
  });
}

/** What a screening found of somebody whom no classification judged, or by the number of that screening. */
function showScreenedAlone(session: Session, screened: ScreenedSubject): CommandResult {
  const { subject, period, run, findings } = screened;
  const nothing = session.say({ vi: '  Không có phát hiện nào.', en: '  Nothing was found.' });
  const lines = [
    `${subject.name}${subject.unit === null ? '' : ` (${subject.unit})`}`,
    screeningHead(session),
    ...(findings.length === 0 ? [nothing] : showFindings(session, findings)),
  ];
  return {
    data: { subject, screening: screened },
    period,
    run,
    diagnostics: [],
    text: escapeControls(`${lines.join('\n')}\n`),
    attention: asksPeople(findings),
  };
}

function screeningHead({ say }: Session): string {
  return say({
    vi: 'Rà soát (câu hỏi gửi cấp có thẩm quyền, không phải kết luận):',
    en: 'Screening (questions to the competent body, never a verdict):',
  });
}

function asksPeople(findings: readonly ShownFinding[]): boolean {
  return findings.some(({ level, outcome }) => outcome === 'unknown' || level !== 'info');
}

function readRun(session: Session, typed: string | undefined): number | undefined {
  const run = typed === undefined ? undefined : Number(typed);
  if (run === undefined || (Number.isInteger(run) && run >= 1)) return run;
  const allowed = session.say({ vi: 'số thứ tự của lần chạy', en: 'the number of a run' });
  throw invalid('--run', typed ?? '', allowed);
}

function readDepth(typed: string): Depth {
  const depth = DEPTHS.find((each) => each === typed);
  if (depth === undefined) throw invalid('--depth', typed, DEPTHS.join(', '));
  return depth;
}

function readGrade(typed: string): Grade {
  const grade = parseGrade(typed)?.grade;
  if (grade !== undefined && grade !== null) return grade;
  throw new UserError([
    diagnose('decision.grade.unknown', {}, { value: typed, nearest: nearestGrade(typed) }),
  ]);
}

function invalid(name: string, value: string, allowed: string): UserError {
  return new UserError([diagnose('usage.argument.invalid', {}, { name, value, allowed })]);
}
