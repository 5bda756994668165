import type { Reviewed } from './run-review.ts';
import {
  addOrganizations,
  makeWorkspace,
  type ImportData,
  type WorkspaceFolder,
} from './workspace-folder.ts';

/** What came of a small list that a test sends through the real command. */
export interface ImportedRows {
  readonly workspace: WorkspaceFolder;
  readonly json: Reviewed<ImportData>['json'];
  /** Each diagnostic as `cell code severity`, the code without `import.`; a notice about columns included. */
  readonly said: readonly string[];
}

let files = 0;

/** Imports one CSV list into a new workspace with the test organizations, or into one that is there. */
export async function importRows(
  rows: readonly (readonly string[])[],
  more: { readonly workspace?: WorkspaceFolder; readonly period?: string; readonly settings?: string } = {},
): Promise<ImportedRows> {
  const workspace = more.workspace ?? (await makeReady(more.period, more.settings));
  files += 1;
  const { json } = await workspace.importFiles(workspace.csv(`ds-${String(files)}.csv`, rows));
  return { workspace, json, said: describe(json.diagnostics) };
}

/** A new workspace that knows the test organizations. */
export async function makeReady(period?: string, settings?: string): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace(period, settings);
  await addOrganizations(workspace);
  return workspace;
}

function describe(diagnostics: ImportedRows['json']['diagnostics']): string[] {
  return diagnostics.map(({ cell, code, severity }) =>
    [cell ?? '', code.replace('import.', ''), severity].join(' ').trim(),
  );
}
