import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decidedRow, gradeRows, pointsRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeAll(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.importFiles(
    await workspace.sheet('xep-loai.xlsx', [
      ['(Kèm theo Quyết định số 12-QĐ/ĐU, ngày 20/12/2025 của Đảng uỷ xã An Bình)'],
      ...gradeRows([
        { ...pointsRow('60'), ...decidedRow('HTNV') },
        { ...pointsRow('60'), ...decidedRow('HTTNV') },
        { 'Chi bộ đề nghị': 'HTTNV', 'Xếp loại': '' },
        { 'Họ và tên': 'Lê <b>&Thị</b>' },
      ]),
    ]),
  );
  await workspace.run(['classify']);
});

/** The notice to a member, as text without its tags. */
async function notify(subject: string, ...argv: string[]): Promise<{ exit: number; html: string }> {
  const out = join(workspace.dir, `${subject}.html`);
  const { exit } = await workspace.run(['explain', subject, '--notice', '-o', out, ...argv]);
  return { exit, html: readFileSync(out, 'utf8') };
}

describe('the notice to the member', () => {
  it('tells the grade, the decision by number, day and body, and the rule with its clause, fact and cell', async () => {
    const { exit, html } = await notify('99000101');
    expect(exit).toBe(0);
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(html).toContain('Tỉnh uỷ Thử Nghiệm');
    expect(html).toContain('Kính gửi: Đồng chí Nguyễn Văn A');
    expect(html).toContain('Mức xếp loại: Hoàn thành nhiệm vụ (HTNV).');
    expect(html).toMatch(/Quyết định: .*12-QĐ\/ĐU, 20\/12\/2025, Đảng uỷ xã An Bình/);
    expect(html).toContain('khoản 3 Điều 11 Quy định số 366-QĐ/TW');
    expect(html).toContain('tổng điểm: 60 (theo xep-loai.xlsx › Danh sách › L3)');
    expect(html).toContain('khoản 2 Điều 15 Quy định số 366-QĐ/TW');
  });

  it('leaves the time limit and the place of appeal to the body', async () => {
    const { html } = await notify('99000101');
    expect(html).toMatch(/Thời hạn \(cấp ban hành ghi\): …+</);
    expect(html).toMatch(/Nơi nhận ý kiến, khiếu nại: …+</);
  });

  it('shows nobody else, no number of a person and no folder of the machine', async () => {
    const { html } = await notify('99000101');
    expect(html).not.toContain('Nguyễn Văn B');
    expect(html).not.toMatch(/\d{8}/);
    expect(html).not.toContain(workspace.dir);
  });

  it('is written in English where asked', async () => {
    const { html } = await notify('99000101', '--report-lang', 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('clause 3, Article 11, Regulation No. 366-QĐ/TW');
  });

  it('warns where the competent body still has to look', async () => {
    const out = join(workspace.dir, 'open.html');
    const { exit, json } = await workspace.run(['explain', '99000102', '--notice', '-o', out, '--json']);
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([1, ['explain.notice.open']]);
  });

  it('carries no markup out of a spreadsheet, and no script', async () => {
    const { html } = await notify('99000104');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain("default-src 'none'");
  });

  it('writes nothing on a dry run', async () => {
    const out = join(workspace.dir, 'thu.html');
    const { json } = await workspace.run([
      'explain',
      '99000101',
      '--notice',
      '-o',
      out,
      '--dry-run',
      '--json',
    ]);
    expect(json.data).toEqual({ out, written: false });
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['99000103', ['--notice', '-o', 'x.html'], 'explain.notice.undecided'],
    ['99000101', ['--notice'], 'usage.argument.invalid'],
    ['99000101', ['--notice', '-o', 'x.docx'], 'usage.argument.invalid'],
    ['99000101', ['-o', 'x.html'], 'usage.argument.invalid'],
    ['99000101', ['--dry-run'], 'usage.argument.invalid'],
    ['99000101', ['--report-lang', 'en'], 'usage.argument.invalid'],
    ['99000101', ['--notice', '-o', 'x.html', '--depth', 'page'], 'usage.argument.invalid'],
    ['99000101', ['--notice', '-o', 'x.html', '--report-lang', 'fr'], 'usage.argument.invalid'],
    ['99000199', ['--notice', '-o', 'x.html'], 'workspace.subject.unknown'],
  ])('%s %j is refused', async (subject, argv, code) => {
    const { exit, json } = await workspace.run(['explain', subject, ...argv, '--json']);
    expect([exit, json.diagnostics[0]?.code]).toEqual([2, code]);
    expect(existsSync(join(workspace.dir, 'x.html'))).toBe(false);
  });
});
