import { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportKind } from '../registry/fields.ts';
import { keepRemarks } from '../store/flagged-rows.ts';
import { checkShare } from './check-share.ts';
import { checkYear } from './check-year.ts';
import { importSheet, type RecognisedSheet, type SheetRequest, type TakenSheet } from './import-sheet.ts';
import { nextRecognised } from './recognise-file.ts';
import type { Workspace } from './workspace.ts';

/**
 * Takes the recognised sheets of one file, each with the further lists below its first, inside the caller's transaction.
 * What is said of a sheet is kept with it.
 *
 * @param kind only lists taken for this kind; undefined: every kind.
 * @param remarks what recognising the sheets said.
 */
export async function takeSheets(
  workspace: Workspace,
  sheets: readonly RecognisedSheet[],
  kind: ImportKind | undefined,
  remarks: readonly Diagnostic[],
  request: SheetRequest,
  diagnostics: DiagnosticCollector,
): Promise<TakenSheet[]> {
  const taken: TakenSheet[] = [];
  for (const first of sheets) {
    // Of two lists side by side on one sheet, the first keeps what was said of the sheet.
    const isFirst = sheets.find(({ name }) => name === first.name) === first;
    let said = isFirst ? remarks.filter((each) => (each.sheet ?? '') === first.name) : [];
    let sheet: RecognisedSheet | undefined = first;
    while (sheet !== undefined) {
      taken.push(await takeSheet(workspace, sheet, said, request, diagnostics));
      const below = new DiagnosticCollector();
      sheet = await nextRecognised(sheet, request.file, kind, below);
      said = [...below.list()];
      diagnostics.addAll(said);
    }
  }
  return taken;
}

/** Takes one list, and looks at its year and at the shares of the best grade. */
async function takeSheet(
  workspace: Workspace,
  sheet: RecognisedSheet,
  said: readonly Diagnostic[],
  request: SheetRequest,
  diagnostics: DiagnosticCollector,
): Promise<TakenSheet> {
  const { file, period, organizations } = request;
  const place = { file, ...(sheet.name === '' ? {} : { sheet: sheet.name }) };
  const mismatch = checkYear(sheet.table.titles, place, period);
  if (mismatch !== undefined) diagnostics.add(mismatch);
  const taken = await importSheet(workspace.db, sheet, request, diagnostics);
  const nameOf = (id: number): string | undefined => organizations.index().byId.get(id)?.name;
  const shares = await checkShare(workspace, sheet.mapping.kind, period, place, nameOf);
  diagnostics.addAll(shares);
  keepRemarks(workspace.db, taken.sheetId, [...said, ...shares]);
  return taken;
}
