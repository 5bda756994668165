import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { CodeExample } from '../../src/messages/examples/example.ts';
import { CODE_EXAMPLES } from '../../src/messages/examples/examples.ts';
import { makeReady } from '../support/import-rows.ts';

const examples = Object.entries(CODE_EXAMPLES) as [DiagnosticCode, CodeExample][];

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
      const { json } = await workspace.run([...partWords(line), '--json']);
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

  it('is there for every message of an import but those that need a workbook or a file sent back', () => {
    const without = DIAGNOSTIC_CODES.filter((code) => CODE_EXAMPLES[code] === undefined);
    expect(without.filter((code) => code.startsWith('import.'))).toEqual([
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
    ]);
  });
});
