import { formatAddress } from '../cell-address.ts';
import type { SheetRow, SourceSheet } from '../source.ts';
import type { LettersLog } from './letters-log.ts';
import { judgeLetters, readJudged, type LettersVerdict, type OldLetters } from './read-letters.ts';

/** Whether a cell holds anything but ASCII. */
// oxlint-disable-next-line no-control-regex
const MARKED = /[^\u0000-\u007f]/;

/**
 * The same sheet with every cell in Unicode: cells in TCVN3 or VNI and UTF-8 that was misread are decoded cell by cell
 * and told to the log; all other cells are the same. A cell that could be read both ways (`Chi bé`) goes by its font,
 * else by the sure cells of its row, else by those of the sheet above it; where these have both kinds it stays and the
 * log is told.
 *
 * @param assumed the alphabet a person named for the file; it decides the doubtful cells.
 */
export function withReadableLetters(
  sheet: SourceSheet,
  log: LettersLog,
  assumed?: OldLetters,
): SourceSheet {
  return {
    ...sheet,
    rows: async function* () {
      const read = makeRowReader(sheet.name, log, assumed);
      for await (const row of sheet.rows()) yield read(row);
    },
  };
}

/** The kinds of sure cells that a row or a sheet has shown. */
interface Shown {
  unicode: boolean;
  old: OldLetters | undefined;
}

function makeRowReader(
  sheet: string,
  log: LettersLog,
  assumed: OldLetters | undefined,
): (row: SheetRow) => SheetRow {
  const above: Shown = { unicode: false, old: undefined };

  return (row) => {
    const { cells } = row;
    let verdicts: (LettersVerdict | undefined)[] | undefined;
    let unicode = false;
    let old: OldLetters | undefined;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? '';
      if (!MARKED.test(cell)) continue;
      const verdict = judgeLetters(cell);
      if (verdict === 'unicode') unicode = true;
      else if (verdict !== 'plain') {
        (verdicts ??= [])[column] = verdict;
        if (verdict === 'tcvn3' || verdict === 'vni') old = verdict;
      }
    }
    above.unicode ||= unicode;
    above.old = old ?? above.old;
    if (verdicts === undefined) return row;
    const near = decide({ unicode, old }) ?? (unicode === (old !== undefined) ? decide(above) : undefined);
    const context = assumed ?? near;
    // A sheet that has shown no older letters has no doubtful ones either.
    const doubt = assumed === undefined && above.old !== undefined && !(unicode && old === undefined);
    return decodeRow(row, verdicts, context, doubt);
  };

  function decodeRow(
    row: SheetRow,
    verdicts: readonly (LettersVerdict | undefined)[],
    context: OldLetters | undefined,
    doubt: boolean,
  ): SheetRow {
    let cells: string[] | undefined;
    for (let column = 0; column < verdicts.length; column += 1) {
      const verdict = verdicts[column];
      if (verdict === undefined) continue;
      const before = row.cells[column] ?? '';
      const hint = row.fonts?.[column] ?? (verdict === 'doubtful' ? context : undefined);
      const reading = readJudged(before, verdict, hint);
      const address = (sheet === '' ? '' : `${sheet}!`) + formatAddress(row.number, column);
      if (reading !== undefined) {
        cells ??= [...row.cells];
        cells[column] = reading.text;
        log.add(reading.letters, address, before, reading.text);
      } else if (doubt && verdict === 'doubtful' && hint === undefined) log.addUnsure(address, before);
    }
    return cells === undefined ? row : { ...row, cells };
  }
}

/** The older alphabet where nothing but it was shown. */
function decide({ unicode, old }: Shown): OldLetters | undefined {
  return unicode ? undefined : old;
}
