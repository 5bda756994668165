import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { NO_ANSWERS } from '../registry/answers/answers.ts';
import { countReader } from '../registry/cells/number-cells.ts';
import { FORM_SUMS, readFormLine, type FormLine } from '../registry/movement-lines.ts';
import type { RowProblem } from '../registry/row-problem.ts';
import { formatAddress } from '../sheets/cell-address.ts';
import { rowsOf } from '../sheets/rows-of.ts';
import type { MovementRow } from './movement-rows.ts';
import { openReceived } from './open-received.ts';
import type { Workspace } from './workspace.ts';

/** A figure as the form states it, beside the one counted. */
export interface StatedFigure {
  readonly line: FormLine;
  readonly stated: number;
  readonly counted: number;
  readonly difference: number;
  readonly cell: string;
}

/** More members than there are people of the country. */
const LARGEST = 200_000_000;

/**
 * Holds a filled-in Biểu số 1-BTCTW against what is counted, line by line, and its sums against their own parts. A line
 * that is stated in several sheets counts where it stands first. Diagnostics: `movements.stated`, `movements.stated.sum`,
 * `import.number.invalid`.
 *
 * @throws UserError of `openReceived`; `movements.form.unknown` when no line of the form is found.
 */
export async function checkStatedForm(
  workspace: Workspace,
  path: string,
  counted: MovementRow,
): Promise<{ readonly stated: readonly StatedFigure[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { found, problems } = await readForm(workspace, path);
  if (found.size === 0) throw new UserError([diagnose('movements.form.unknown', { file: path })]);
  const stated = [...found].map(([line, { value, place }]): StatedFigure => ({
    line,
    stated: value,
    counted: counted[line],
    difference: value - counted[line],
    cell: place.cell,
  }));
  const sums = [...found].flatMap(([line, { value, place }]) => {
    const parts = (FORM_SUMS[line] ?? []).map(([part, sign]) => ({ sign, part: found.get(part)?.value }));
    if (parts.length === 0 || parts.some(({ part }) => part === undefined)) return [];
    const computed = parts.reduce((sum, { sign, part }) => sum + sign * (part ?? 0), 0);
    if (computed === value) return [];
    return [diagnose('movements.stated.sum', place, { line, value, computed, difference: value - computed })];
  });
  const different = [...found].flatMap(([line, { value, place }]) =>
    value === counted[line]
      ? []
      : [
          diagnose('movements.stated', place, {
            line,
            figure: line,
            value,
            computed: counted[line],
            difference: value - counted[line],
          }),
        ],
  );
  return { stated, diagnostics: [...problems, ...sums, ...different] };
}

interface FoundNumber {
  readonly value: number;
  readonly place: { readonly file: string; readonly sheet?: string; readonly cell: string };
}

async function readForm(
  workspace: Workspace,
  path: string,
): Promise<{ readonly found: Map<FormLine, FoundNumber>; readonly problems: Diagnostic[] }> {
  const { settings } = workspace;
  const limits = Object.fromEntries(
    Object.entries(settings.limits).filter(([, limit]) => limit !== undefined),
  );
  const { source } = await openReceived(path, {
    limits,
    encoding: undefined,
    sheets: [],
    headerRow: undefined,
    answers: NO_ANSWERS,
    pointForms: [],
  });
  const read = countReader(LARGEST);
  const found = new Map<FormLine, FoundNumber>();
  const problems: Diagnostic[] = [];
  try {
    for (const sheet of source.sheets.filter(({ hidden }) => !hidden))
      for await (const { number, cells } of rowsOf(sheet)) {
        const at = cells.findIndex((cell) => readFormLine(cell) !== undefined);
        const line = readFormLine(cells[at] ?? '');
        const column = cells.findIndex((cell, index) => index > at && cell.trim() !== '');
        if (line === undefined || column < 0 || found.has(line)) continue;
        const place = {
          file: path,
          ...(sheet.name === '' ? {} : { sheet: sheet.name }),
          cell: formatAddress(number, column),
        };
        const own: RowProblem[] = [];
        const value = read(cells[column] ?? '', column, own);
        if (typeof value === 'number') found.set(line, { value, place });
        problems.push(...own.map(({ code, params }) => diagnose(code, place, params)));
      }
  } finally {
    await source.close();
  }
  return { found, problems };
}
