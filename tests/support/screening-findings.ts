import { openDatabase } from '../../src/store/open-database.ts';
import type { RefreshedCases } from '../../src/store/cases.ts';
import { refreshCases } from '../../src/usecases/cases/refresh-cases.ts';
import type { WorkspaceFolder } from './workspace-folder.ts';

/** What a screening found of the member with this card, or of the organization with this code. */
export interface Finding {
  readonly rule: string;
  readonly card?: string;
  readonly code?: string;
  readonly outcome?: 'met' | 'unknown';
  readonly startedOn?: string;
  readonly dueOn?: string;
  readonly matter?: number;
  /** Facts it rests on, by code. */
  readonly used?: Readonly<Record<string, string | number>>;
  readonly missing?: readonly string[];
}

/** Puts a screening run with these findings into the workspace, and refreshes its cases by it. */
export function screenWith(
  workspace: WorkspaceFolder,
  asOf: string,
  findings: readonly Finding[],
  period = '2025',
): RefreshedCases {
  const db = openDatabase(workspace.database);
  try {
    return db.transaction(() => {
      const run = Number(
        db
          .prepare(
            `INSERT INTO run (kind, period, as_of, pack_id, pack_hash, data_hash, settings, made_at)
             VALUES ('screening', ?, ?, 'tests', 'h', 'd', '{}', '2026-01-05T00:00:00Z')`,
          )
          .run(period, asOf).lastInsertRowid,
      );
      for (const finding of findings) {
        const member = db
          .prepare<[string], { id: number; unit: number }>(
            `SELECT m.id, y.organization_id AS unit FROM identifier i JOIN member m ON m.id = i.member_id
               JOIN member_year y ON y.member_id = m.id WHERE i.value = ?`,
          )
          .get(finding.card ?? '');
        const unit = db
          .prepare<[string], { id: number }>(
            'SELECT organization_id AS id FROM organization_version WHERE code = ?',
          )
          .get(finding.code ?? '');
        const id = member?.id ?? unit?.id;
        if (id === undefined) throw new Error('no such subject');
        db.prepare(
          `INSERT INTO screen_finding (run_id, rule, subject_kind, subject_id, matter, organization_id, outcome, started_on, due_on, facts)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ).run(
          run,
          finding.rule,
          member === undefined ? 'organization' : 'member',
          id,
          finding.matter ?? 0,
          member?.unit ?? id,
          finding.outcome ?? 'met',
          finding.startedOn ?? null,
          finding.dueOn ?? null,
          JSON.stringify({
            law: finding.startedOn ?? asOf,
            used: finding.used ?? {},
            missing: finding.missing ?? [],
            other: null,
          }),
        );
      }
      const refreshed = refreshCases(db, run);
      db.prepare('UPDATE run SET closed_at = made_at WHERE id = ?').run(run);
      return refreshed;
    })();
  } finally {
    db.close();
  }
}
