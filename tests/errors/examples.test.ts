import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { CodeExample } from '../../src/messages/examples/example.ts';
import { CODE_EXAMPLES } from '../../src/messages/examples/examples.ts';
import { LATER } from '../support/case-commands.ts';
import { makeReady } from '../support/import-rows.ts';

const examples = Object.entries(CODE_EXAMPLES) as [DiagnosticCode, CodeExample][];

/** Messages that files of text and typed commands cannot bring about by themselves. */
const WITHOUT: readonly DiagnosticCode[] = [
  // Need a workbook: hidden or coloured rows, formulas, cells that are dates, or a file sent back.
  'import.file.encrypted',
  'import.sheet.hidden',
  'import.row.hidden',
  'import.colour.unread',
  'import.return.changed-elsewhere',
  'import.return.unmended',
  'import.return.foreign',
  'import.date.swapped',
  'import.cell.error',
  'import.cell.formula',
  // Need a template made in Word or Excel.
  'template.basis.missing',
  'template.file.macros',
  'template.formula.moved',
  'template.tag.group',
  'template.tag.no-list',
  'template.tag.unknown',
  'template.tag.unpaired',
  // Need a file of a workspace that is damaged, newer, too large to be kept, or in use by another command.
  'workspace.busy',
  'workspace.damaged',
  'workspace.newer',
  'workspace.submission.file',
  // Need a person who declines or interrupts, more than a thousand messages of one kind, or a fault of the program.
  'usage.bug',
  'usage.declined',
  'usage.diagnostics.more',
  'usage.interrupted',
  'report.unit.failed',
  // Need a computer without LibreOffice, or with one that fails.
  'report.pdf.program-missing',
  'report.pdf.failed',
  // Needs many groups that overlap.
  'report.cap.unsolved',
  // Need an older version of the program, or another day.
  'explain.pack.changed',
  'movements.known.undone',
];

/** The words of a line as a shell parts them. */
function partWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('the smallest example of a message', () => {
  it.each(examples)('%s is brought about by it', async (code, { files = {}, run }) => {
    const workspace = await makeReady();
    for (const [name, text] of Object.entries(files)) {
      const path = join(workspace.dir, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, name === 'review.yaml' ? `name: Tỉnh uỷ Thử Nghiệm\n${text}` : text);
    }
    const said: string[] = [];
    for (const line of run) {
      const { json } = await workspace.run([...partWords(line), '--json'], { now: LATER });
      said.splice(0, said.length, ...json.diagnostics.map((each) => each.code));
    }
    expect(said).toContain(code);
  });

  it('is what help on the message shows', async () => {
    const workspace = await makeReady();
    const { out } = await workspace.run(['help', 'import.date.invalid', '--lang', 'vi']);
    expect(out).toContain('Ví dụ nhỏ nhất:');
    expect(out).toContain('    Nguyễn Văn An,31/02/1984,T.01.01.1\n');
    expect(out).toContain('    review import ds.csv\n');
  });

  it('is there for every message but those that a few lines cannot bring about', () => {
    const without = DIAGNOSTIC_CODES.filter((code) => CODE_EXAMPLES[code] === undefined);
    expect(without.toSorted()).toEqual(WITHOUT.toSorted());
  });
});
