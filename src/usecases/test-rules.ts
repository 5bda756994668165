import { compareCase, type CaseFailure } from '../assessment/judge-case.ts';
import type { CoveredPart } from '../assessment/measure-coverage.ts';
import type { Period } from '../calendar/period.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../messages/language.ts';
import { describeCondition } from '../regulations/describe-condition.ts';
import { findLawDay } from '../regulations/resolve-parameters.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { listRulesMet } from '../store/findings.ts';
import { lastRun } from '../store/runs.ts';
import { coverCases, judgeCases, readLaw, type CaseLaw } from './case-law.ts';
import { packInForce } from './pack-in-force.ts';
import { builtInCases, readCaseFiles, type CaseFile } from './read-case-files.ts';
import { readRules } from './read-rules.ts';
import { findPeriod, type Workspace } from './workspace.ts';

export interface TestedTable {
  readonly file: string;
  readonly subject: string;
  readonly cases: number;
  readonly failed: readonly (CaseFailure & { readonly name: string; readonly row: number })[];
}

export interface TestedRules {
  readonly tables: readonly TestedTable[];
  /** Answers the conditions' comparisons can have, and those the cases brought them to. */
  readonly coverage: {
    readonly possible: number;
    readonly seen: number;
    readonly lacking: readonly {
      readonly rule: string;
      readonly subject: string;
      readonly part: string;
      readonly answers: readonly string[];
    }[];
  };
  /** Rules that nobody met in the last run of the period; `null` without a workspace or run. */
  readonly neverMet: readonly string[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface TestRequest {
  /** File or folder of case tables; `undefined`: those the program carries, under the central packs. */
  readonly path: string | undefined;
  /** An overlay or pack that the cases are put to, in place of what is in force. */
  readonly rules: string | undefined;
  readonly dir: string;
  readonly language: Language;
}

/**
 * Puts the cases of tables to the rules and says which fail, which comparisons of the conditions no case brought to an
 * answer, and which rules nobody met on the workspace's own data. Diagnostics: `rules.cases.failed`,
 * `rules.cases.uncovered`, `rules.cases.never-met`.
 *
 * @throws UserError as `readCaseFiles` and `readRules` do; `rules.pack.none`.
 */
export async function testRules(
  workspace: Workspace | undefined,
  asked: Period | undefined,
  request: TestRequest,
): Promise<TestedRules> {
  const files = request.path === undefined ? builtInCases() : await readCaseFiles(request.path);
  const given = request.rules === undefined ? undefined : readRules(request.dir, request.rules);
  const law = readLaw(request.path === undefined ? undefined : workspace, asked, given?.pack);
  const tables = files.map((file) => testTable(file, law));
  const parts = coverTables(files, law).filter(
    ({ rule }) => given?.overlay === undefined || rule.layer === given.overlay.id,
  );
  const lacking = parts.flatMap(({ pack, ...part }) => describeLacking(part, pack, request.language));
  const neverMet = workspace === undefined ? null : findNeverMet(workspace, asked);
  const possible = parts.reduce((sum, part) => sum + part.possible.length, 0);
  const missing = lacking.reduce((sum, { answers }) => sum + answers.length, 0);
  return {
    tables,
    coverage: { possible, seen: possible - missing, lacking },
    neverMet: neverMet?.rules ?? null,
    diagnostics: [
      ...tables.flatMap(({ file, failed }) =>
        failed.map(({ row, name, what, expected, found }) =>
          diagnose(
            'rules.cases.failed',
            { file, row },
            { name, what, expected: expected || '–', found: found || '–' },
          ),
        ),
      ),
      ...(missing === 0 ? [] : [diagnose('rules.cases.uncovered', {}, { count: missing, total: possible })]),
      ...(neverMet === null || neverMet.rules.length === 0
        ? []
        : [
            diagnose(
              'rules.cases.never-met',
              {},
              { period: neverMet.period, count: neverMet.rules.length, rules: neverMet.rules.join(' ') },
            ),
          ]),
    ],
  };
}

function testTable(file: CaseFile, law: CaseLaw): TestedTable {
  const judge = judgeCases(file.subject, law);
  const failed = file.cases.flatMap((item) =>
    compareCase(item, judge(item)).map((failure) => ({ ...failure, name: item.name, row: item.row })),
  );
  return { file: file.file, subject: file.subject, cases: file.cases.length, failed };
}

function coverTables(
  files: readonly CaseFile[],
  law: CaseLaw,
): (CoveredPart & { readonly pack: RulePack })[] {
  const kinds = [...new Set(files.map(({ subject }) => subject))];
  return kinds.flatMap((subject) => {
    const cases = files.filter((file) => file.subject === subject).flatMap((file) => file.cases);
    return coverCases(subject, cases, law);
  });
}

function describeLacking(
  { rule, subject, node, possible, seen }: CoveredPart,
  pack: RulePack,
  language: Language,
): TestedRules['coverage']['lacking'][number][] {
  const answers = possible.filter((answer) => !seen.has(answer));
  if (answers.length === 0) return [];
  const day = findLawDay(pack.years.to ?? pack.years.from);
  const part = describeCondition(node, { language, parameters: pack.parameters, day });
  return [{ rule: rule.id, subject, part, answers }];
}

function findNeverMet(
  workspace: Workspace,
  asked: Period | undefined,
): { readonly period: string; readonly rules: string[] } | null {
  const period = findPeriod(workspace, asked);
  const run = period === undefined ? undefined : lastRun(workspace.db, period.code);
  if (period === undefined || run === undefined) return null;
  const met = listRulesMet(workspace.db, run.id);
  const pack = packInForce(workspace, period);
  return {
    period: period.code,
    rules: pack.rules.filter(({ id, when }) => when !== null && !met.has(id)).map(({ id }) => id),
  };
}
