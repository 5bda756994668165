import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { convertToPdf } from '../../src/printing/convert-to-pdf.ts';
import { fixPdfStamps } from '../../src/printing/fix-pdf-stamps.ts';
import { renderDocx } from '../../src/render/docx/docx.ts';
import { standInOffice } from '../support/stand-in-office.ts';
import { makeTestFolder } from '../support/test-folder.ts';

const PATH = process.env['PATH'] ?? '';
afterEach(() => {
  process.env['PATH'] = PATH;
});

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
  it('is made for many Word files in one start of the program', async () => {
    const countStarts = standInOffice('cp "$source" "$pdf"');
    expect(await convertToPdf([1, 2, 3].map((n) => Buffer.from([n])))).toHaveLength(3);
    expect(countStarts()).toBe(1);
    expect(await convertToPdf([])).toEqual([]);
  });

  it('that could not be made among others is said to be missing', async () => {
    standInOffice('case "$source" in *report-1.docx) ;; *) cp "$source" "$pdf" ;; esac');
    expect(await codesOf(convertToPdf([Buffer.from('a'), Buffer.from('b')]))).toEqual(['report.pdf.failed']);
  });

  it('is what LibreOffice makes of the Word file, without its times, and nothing is left behind', async () => {
    standInOffice('{ cat "$source"; printf "/CreationDate(D:20261128093720Z0"; } > "$pdf"');
    const before = leftBehind();
    const pdfs = await convertToPdf(['tệp một ', 'tệp hai '].map((text) => Buffer.from(text)));
    expect(pdfs.map((pdf) => Buffer.from(pdf).toString())).toEqual([
      'tệp một /CreationDate(D:00000000000000Z0',
      'tệp hai /CreationDate(D:00000000000000Z0',
    ]);
    expect(leftBehind()).toEqual(before);
  });

  it('is not there where LibreOffice writes none, and that is said', async () => {
    standInOffice('exit 1');
    const before = leftBehind();
    expect(await codesOf(convertToPdf([Buffer.from('x')]))).toEqual(['report.pdf.failed']);
    expect(leftBehind()).toEqual(before);
  });

  it('needs LibreOffice, and says so where there is none', async () => {
    process.env['PATH'] = makeTestFolder();
    expect(await codesOf(convertToPdf([Buffer.from('x')]))).toEqual(['report.pdf.program-missing']);
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
      const problems = await codesOf(convertToPdf([docx]));
      if (problems.length > 0) {
        expect(['report.pdf.program-missing', 'report.pdf.failed']).toContain(problems[0]);
        return;
      }
      const [alone] = await convertToPdf([docx]);
      const [first, second] = await convertToPdf([docx, docx]);
      expect(Buffer.from(alone ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
      expect([first, second]).toEqual([alone, alone]);
    },
  );
});
