import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { RULE_SUBJECTS, type RuleSubject } from '../registry/facts.ts';
import { BUILT_IN_CASES } from '../regulations/built-in-cases.ts';
import { readCaseTable, subjectOfTable, type RuleCase, type TableRow } from '../regulations/case-table.ts';
import { makeCsvScanner } from '../sheets/csv-records.ts';
import { openSource } from '../sheets/open-source.ts';
import { listSources } from '../sheets/output-files.ts';
import { rowsOf } from '../sheets/rows-of.ts';
import { DEFAULT_LIMITS } from '../sheets/source-limits.ts';

/** A case table, read. */
export interface CaseFile {
  readonly file: string;
  readonly subject: RuleSubject;
  readonly cases: readonly RuleCase[];
}

/** The case tables the program carries. */
export function builtInCases(): CaseFile[] {
  return readTables(BUILT_IN_CASES.map(({ file, text }) => ({ file, rows: scanText(text) })));
}

/**
 * The case tables of a file or folder: CSV or any other spreadsheet, one sheet each, named after whom they are about.
 *
 * @throws UserError `usage.path.missing`, `rules.cases.subject`, `rules.cases.column`, `rules.cases.missing`,
 * `rules.cases.value` (all mistakes of all tables), and what `openSource` says of a damaged file.
 */
export async function readCaseFiles(path: string): Promise<CaseFile[]> {
  const tables: { file: string; rows: TableRow[] }[] = [];
  for (const file of await listSources([path])) {
    const source = await openSource(file);
    try {
      const rows: TableRow[] = [];
      const [sheet] = source.sheets;
      if (sheet !== undefined)
        for await (const { number, cells } of rowsOf(sheet)) rows.push({ number, cells });
      tables.push({ file, rows });
    } finally {
      await source.close();
    }
  }
  return readTables(tables);
}

function readTables(tables: readonly { readonly file: string; readonly rows: TableRow[] }[]): CaseFile[] {
  const problems: Diagnostic[] = [];
  const files = tables.flatMap(({ file, rows }) => {
    const subject = subjectOfTable(file, RULE_SUBJECTS);
    if (subject === undefined) {
      problems.push(diagnose('rules.cases.subject', { file }, { allowed: RULE_SUBJECTS.join(', ') }));
      return [];
    }
    const table = readCaseTable(rows, file);
    problems.push(...table.problems);
    return [{ file, subject, cases: table.cases }];
  });
  if (problems.length > 0) throw new UserError(problems);
  return files;
}

function scanText(text: string): TableRow[] {
  const records = makeCsvScanner(',', 1, DEFAULT_LIMITS).scan(text, true);
  if (!Array.isArray(records)) throw new RangeError(`line ${String(records.line)} of a built-in case table`);
  return records.map(({ line, fields }) => ({ number: line, cells: fields }));
}
