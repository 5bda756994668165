import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { csvText } from '../../src/sheets/csv-text.ts';
import type { OutCell, OutSheet } from '../../src/sheets/out-workbook.ts';
import { workbookBytes } from '../../src/sheets/write-workbook.ts';
import { makeTestFolder } from './test-folder.ts';
import { runReview, type Reviewed, type Surroundings } from './run-review.ts';

/** What `import --json` says of one sheet. */
export interface ImportedSheet {
  readonly file: string;
  readonly kind: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly vanished: number;
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
}

export interface ImportData {
  readonly files: readonly ImportedSheet[];
  readonly failed: readonly string[];
}

/** A workspace in a temporary folder, with the spreadsheets a test writes beside it. */
export interface WorkspaceFolder {
  readonly dir: string;
  readonly database: string;
  /** Runs a command in the workspace. */
  run<Data = unknown>(argv: readonly string[], more?: Partial<Surroundings>): Promise<Reviewed<Data>>;
  /** Runs `import --json` on files written before. */
  importFiles(...argv: readonly string[]): Promise<Reviewed<ImportData>>;
  /** Writes a CSV file and gives its path. */
  csv(name: string, rows: readonly (readonly string[])[]): string;
  /** Writes a workbook and gives its path. */
  xlsx(name: string, sheets: readonly OutSheet[]): Promise<string>;
  /** Writes a workbook of one sheet and gives its path. */
  sheet(name: string, rows: readonly (readonly OutCell[])[]): Promise<string>;
  /** Rows of a query on the workspace's database, read only. */
  query<Row>(sql: string, ...parameters: readonly unknown[]): Row[];
  /** Every table of the database with all its rows, as text. */
  dump(): string;
  /** The bytes of the database file and its journal. */
  bytes(): string;
}

/** Makes a new workspace with the program's own `init`, in English unless said otherwise. */
export async function makeWorkspace(period = '2025', settings = ''): Promise<WorkspaceFolder> {
  const dir = join(makeTestFolder(), 'so-lieu');
  const made = await runReview(['init', dir, '--name', 'Tỉnh uỷ Thử Nghiệm', '--period', period], {
    cwd: dirname(dir),
  });
  if (made.exit !== 0) throw new Error(`init: ${made.error}`);
  if (settings !== '')
    writeFileSync(join(dir, 'review.yaml'), `name: Tỉnh uỷ Thử Nghiệm\nlanguage: en\n${settings}`);
  return workspaceAt(dir);
}

/** A copy of a workspace as it is now, in a temporary folder of its own. */
export function copyWorkspace({ dir }: WorkspaceFolder): WorkspaceFolder {
  const copy = join(makeTestFolder(), 'so-lieu');
  cpSync(dir, copy, { recursive: true });
  return workspaceAt(copy);
}

/** The workspace in a folder. */
function workspaceAt(dir: string): WorkspaceFolder {
  const database = join(dir, 'review.db');
  const sheets = join(dirname(dir), 'bang-tinh');
  const place = (name: string): string => {
    const path = join(sheets, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  const open = (): Database.Database => new Database(database, { readonly: true });
  const query = <Row>(sql: string, ...parameters: readonly unknown[]): Row[] => {
    const db = open();
    try {
      return db.prepare(sql).all(...parameters) as Row[];
    } finally {
      db.close();
    }
  };
  const run: WorkspaceFolder['run'] = (argv, more) => runReview(argv, { cwd: dir, ...more });
  const xlsx: WorkspaceFolder['xlsx'] = async (name, contents) => {
    const path = place(name);
    writeFileSync(path, await workbookBytes(contents));
    return path;
  };
  return {
    dir,
    database,
    run,
    importFiles: async (...argv) => {
      const reviewed = await run<ImportData>(['import', ...argv, '--json']);
      // An import does not hold references row by row: here every one is held to leave none without its record.
      if (reviewed.exit < 2 && query('PRAGMA foreign_key_check').length > 0)
        throw new Error('the import left a reference without its record');
      return reviewed;
    },
    csv: (name, rows) => {
      const path = place(name);
      writeFileSync(path, csvText(rows, { separator: ',', bom: true, escapeFormulas: false }));
      return path;
    },
    xlsx,
    sheet: (name, rows) => xlsx(name, [{ name: 'Danh sách', rows }]),
    query,
    dump: () => {
      const db = open();
      try {
        const tables = db
          .prepare<[], { name: string }>(
            `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
          )
          .all();
        return JSON.stringify(
          tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).raw().all()]),
        );
      } finally {
        db.close();
      }
    },
    bytes: () => readFileSync(database).toString('base64'),
  };
}

/** Opens a period beside the current one, which stays the current one. */
export async function addPeriod(workspace: WorkspaceFolder, code: string): Promise<void> {
  const { json } = await workspace.run(['period', 'list', '--json']);
  for (const each of [code, json.period ?? code]) await workspace.run(['period', 'open', each]);
}

/** Adds a list of organizations: one grassroots committee with two cells and one grassroots cell. */
export async function addOrganizations(workspace: WorkspaceFolder): Promise<void> {
  const path = workspace.csv('to-chuc.csv', [
    ['Mã tổ chức đảng', 'Tên tổ chức đảng', 'Loại hình', 'Mã cấp trên'],
    ['T', 'Tỉnh uỷ Thử Nghiệm', 'Tỉnh uỷ', ''],
    ['T.01', 'Đảng uỷ xã An Bình', 'Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng', 'T'],
    ['T.01.01', 'Đảng bộ trường Hoa Sen', 'Đảng bộ cơ sở', 'T.01'],
    ['T.01.01.1', 'Chi bộ Một', 'Chi bộ trực thuộc', 'T.01.01'],
    ['T.01.01.2', 'Chi bộ Hai', 'Chi bộ trực thuộc', 'T.01.01'],
    ['T.01.02', 'Chi bộ quân sự', 'Chi bộ cơ sở', 'T.01'],
  ]);
  const { exit, out } = await workspace.importFiles(path);
  if (exit !== 0) throw new Error(out);
}
