import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { convertToPdf } from '../../src/printing/convert-to-pdf.ts';
import { fixPdfStamps } from '../../src/printing/fix-pdf-stamps.ts';
import { renderDocx } from '../../src/render/docx/docx.ts';
import { makeTestFolder } from '../support/test-folder.ts';

const PATH = process.env['PATH'] ?? '';
afterEach(() => {
  process.env['PATH'] = PATH;
});

/** Puts a program named soffice before all others, as a shell script in which `$out` is the folder for the PDF. */
function standIn(script: string): void {
  const folder = join(makeTestFolder(), 'bin');
  mkdirSync(folder);
  const program = join(folder, 'soffice');
  writeFileSync(
    program,
    `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\nout="$2"; source="$3"\n${script}\n`,
  );
  chmodSync(program, 0o755);
  process.env['PATH'] = [folder, dirname(process.execPath), '/bin', '/usr/bin'].join(delimiter);
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.diagnostics.map(({ code }) => code);
  }
}

const leftBehind = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('review-pdf-'));

describe('a PDF', () => {
  it('is what LibreOffice makes of the Word file, without its times, and nothing is left behind', async () => {
    standIn('{ cat "$source"; printf "/CreationDate(D:20261128093720Z0"; } > "$out/report.pdf"');
    const before = leftBehind();
    const pdf = Buffer.from(await convertToPdf(Buffer.from('tệp Word '))).toString();
    expect(pdf).toBe('tệp Word /CreationDate(D:00000000000000Z0');
    expect(leftBehind()).toEqual(before);
  });

  it('is not there where LibreOffice writes none, and that is said', async () => {
    standIn('exit 1');
    const before = leftBehind();
    expect(await codesOf(convertToPdf(Buffer.from('x')))).toEqual(['report.pdf.failed']);
    expect(leftBehind()).toEqual(before);
  });

  it('needs LibreOffice, and says so where there is none', async () => {
    process.env['PATH'] = makeTestFolder();
    expect(await codesOf(convertToPdf(Buffer.from('x')))).toEqual(['report.pdf.program-missing']);
  });

  it('has places of the same length for its times and random marks', () => {
    const made = (day: string, mark: string): Buffer =>
      Buffer.from(
        `%PDF\n<</CreationDate(D:${day}Z')>>\n/ID [ <${mark}>\n<${mark}> ]\n/DocChecksum /${mark}\n>>`,
        'latin1',
      );
    const first = fixPdfStamps(made('20261128093720', 'B304ADE1E177133192DABB445A42E673'));
    expect(first).toEqual(fixPdfStamps(made('20270101000000', '392D10A60192C799FC6C4A3C18E4EC20')));
    expect(first.length).toBe(made('20261128093720', 'B304ADE1E177133192DABB445A42E673').length);
  });
});

describe('LibreOffice of this machine', () => {
  it(
    'opens the Word file and lays out the same PDF twice, or is said to be missing or to lack Writer',
    { timeout: 300_000 },
    async () => {
      const docx = await renderDocx({
        id: 'thu',
        language: 'vi',
        title: 'Kết quả năm 2025',
        subtitle: '',
        form: { kind: 'report' },
        basis: [],
        blocks: [{ kind: 'paragraph', text: 'Tổng số đảng viên: 1.280.' }],
        data: {},
      });
      const problems = await codesOf(convertToPdf(docx));
      if (problems.length > 0) {
        expect(['report.pdf.program-missing', 'report.pdf.failed']).toContain(problems[0]);
        return;
      }
      const [first, second] = [await convertToPdf(docx), await convertToPdf(docx)];
      expect(Buffer.from(first).toString('latin1', 0, 5)).toBe('%PDF-');
      expect(first).toEqual(second);
    },
  );
});
