import { beforeEach, describe, expect, it } from 'vitest';
import { memberRows, THREE, type MemberRow } from '../support/member-rows.ts';
import {
  addOrganizations,
  makeWorkspace,
  type WorkspaceFolder,
  addPeriod,
} from '../support/workspace-folder.ts';

interface Listed {
  questions: {
    id: number;
    row: number;
    person: { fullName: string; numbers: string };
    candidates: { fullName: string; organization: string | null; agrees: string[]; differs: string[] }[];
  }[];
}

/** Same name and birthday as somebody on record, in another cell, and nothing else to tell by. */
const UNCLEAR: MemberRow = {
  name: 'Nguyễn Văn Thử',
  birth: '05/09/1984',
  admitted: '',
  official: '',
  cell: 'T.01.01.2',
};

let workspace: WorkspaceFolder;
const importRows = (rows: readonly MemberRow[]) =>
  workspace.importFiles(workspace.csv('b.csv', memberRows(rows)));
const listQuestions = async () =>
  (await workspace.run<Listed>(['identity', 'list', '--json'])).json.data.questions;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
  await workspace.importFiles(workspace.csv('a.csv', memberRows(THREE)));
});

describe('a row of which nobody can tell whom it means', () => {
  it('is refused and queued, with what agrees and what differs', async () => {
    const { json } = await importRows([UNCLEAR]);
    expect(json.data.files[0]).toMatchObject({ refused: 1 });
    expect(await listQuestions()).toMatchObject([
      {
        row: 2,
        person: { fullName: 'Nguyễn Văn Thử' },
        candidates: [{ organization: 'Chi bộ Một', agrees: ['fullName', 'birth'], differs: ['unitName'] }],
      },
    ]);
  });

  it('is taken for the person on record once somebody has said so, now and in every later file', async () => {
    await importRows([UNCLEAR]);
    const [question] = await listQuestions();
    expect((await workspace.run(['identity', 'same', String(question?.id)])).exit).toBe(0);
    expect(await listQuestions()).toEqual([]);
    const again = await importRows([UNCLEAR]);
    expect(again.json.data.files[0]).toMatchObject({ created: 0, changed: 1, refused: 0 });
    await addPeriod(workspace, '2026');
    const later = await workspace.importFiles(
      workspace.csv('c.csv', memberRows([UNCLEAR])),
      '--period',
      '2026',
    );
    expect(later.json.data.files[0]).toMatchObject({ created: 1, refused: 0 });
    expect(workspace.query('SELECT count(*) AS n FROM member')).toEqual([{ n: 3 }]);
  });

  it('becomes a person of its own once somebody has said so: two people with one name stay two', async () => {
    await importRows([UNCLEAR]);
    const [question] = await listQuestions();
    await workspace.run(['identity', 'new', String(question?.id)]);
    const again = await importRows([UNCLEAR]);
    expect(again.json.data.files[0]).toMatchObject({ created: 1, refused: 0 });
    expect(workspace.query('SELECT count(*) AS n FROM member')).toEqual([{ n: 4 }]);
    const third = await importRows([UNCLEAR]);
    expect(third.json.data.files[0]).toMatchObject({ refused: 0 });
    expect(workspace.query('SELECT count(*) AS n FROM member')).toEqual([{ n: 4 }]);
  });

  it('may be somebody whose card was exchanged: both numbers are kept', async () => {
    const citizen = '099175000002';
    await importRows([{ ...THREE[1]!, citizen }]);
    const exchanged = { ...THREE[1]!, citizen, card: '99000077' };
    const refused = await importRows([exchanged]);
    expect(refused.json.diagnostics.map(({ code }) => code)).toContain('import.identity.conflict');
    const [question] = await listQuestions();
    expect(question?.candidates[0]).toMatchObject({ differs: ['card8'] });
    expect(question?.person.numbers).toBe('•••••••••002//•••••077');
    await workspace.run(['identity', 'same', String(question?.id)]);
    const { json } = await importRows([exchanged]);
    expect(json.data.files[0]).toMatchObject({ refused: 0, created: 0 });
    expect(
      workspace.query(
        `SELECT value FROM identifier WHERE member_id = (SELECT id FROM member WHERE full_name = 'Trần Thị Mẫu') ORDER BY value`,
      ),
    ).toEqual([{ value: citizen }, { value: '99000002' }, { value: '99000077' }]);
  });

  it('that was answered is listed apart, and may be answered otherwise; what was taken by the first answer is named', async () => {
    await importRows([UNCLEAR]);
    const [question] = await listQuestions();
    const id = String(question?.id);
    await workspace.run(['identity', 'same', id]);
    await importRows([UNCLEAR]);
    const answered = await workspace.run(['identity', 'list', '--answered', '--lang', 'vi']);
    expect(answered.exit).toBe(0);
    expect(answered.out).toMatch(/Đã trả lời \d\d\/\d\d\/\d{4}: người thứ 1/);
    expect(answered.out).toContain(`Trả lời lại: review identity same ${id} | review identity new ${id}`);

    const other = await workspace.run<{ taken: number[] }>(['identity', 'new', id, '--json']);
    expect(other.json.data.taken).toEqual([4]);
    expect((await workspace.run(['undo', '4', '--yes'])).exit).toBe(0);
    const again = await importRows([UNCLEAR]);
    expect(again.json.data.files[0]).toMatchObject({ created: 1, refused: 0 });
    expect(workspace.query('SELECT count(*) AS n FROM member')).toEqual([{ n: 4 }]);
  });

  it('that is answered the same again changes nothing: the person made of the row stays the one', async () => {
    await importRows([UNCLEAR]);
    const [question] = await listQuestions();
    const id = String(question?.id);
    for (const times of [4, 4]) {
      const { json } = await workspace.run<{ taken: number[] }>(['identity', 'new', id, '--json']);
      expect(json.data.taken).toEqual([]);
      await importRows([UNCLEAR]);
      expect(workspace.query('SELECT count(*) AS n FROM member')).toEqual([{ n: times }]);
    }
  });

  it('may be answered otherwise also after the file that asked is taken back', async () => {
    await importRows([UNCLEAR]);
    const [question] = await listQuestions();
    const id = String(question?.id);
    await workspace.run(['identity', 'new', id]);
    expect((await workspace.run(['undo', '3', '--yes'])).exit).toBe(0);
    expect((await workspace.run(['identity', 'list', '--answered', '--lang', 'en'])).out).toContain(
      ': another person',
    );
    expect((await workspace.run(['identity', 'same', id])).exit).toBe(0);
    const again = await importRows([UNCLEAR]);
    expect(again.json.data.files[0]).toMatchObject({ created: 0, changed: 1, refused: 0 });
    expect(workspace.query('SELECT count(*) AS n FROM member')).toEqual([{ n: 3 }]);
  });

  it('is listed as answered only once somebody has said whom it means', async () => {
    await importRows([UNCLEAR]);
    const { exit, out } = await workspace.run(['identity', 'list', '--answered', '--lang', 'en']);
    expect([exit, out]).toEqual([0, 'No question has been answered.\n']);
    const [question] = await listQuestions();
    const first = await workspace.run<{ taken: number[] }>([
      'identity',
      'new',
      String(question?.id),
      '--json',
    ]);
    expect(first.json.data.taken).toEqual([]);
    const after = await workspace.run(['identity', 'list', '--answered', '--lang', 'en']);
    expect(after.out).toContain(': another person');
  });

  it('is told in words, with the commands that answer', async () => {
    await importRows([UNCLEAR]);
    const { exit, out } = await workspace.run(['identity', 'list', '--lang', 'vi']);
    expect(exit).toBe(1);
    expect(out).toContain('b.csv › 2: Nguyễn Văn Thử, 05/09/1984');
    expect(out).toContain('trùng: họ và tên, ngày sinh; khác: tên tổ chức đảng');
    expect(out).toMatch(/Trả lời: review identity same \d+ \| review identity new \d+/);
  });

  it('is not answered by a number or a place that is not there', async () => {
    await importRows([UNCLEAR]);
    const [question] = await listQuestions();
    const unknown = await workspace.run(['identity', 'same', '99', '--json']);
    expect([unknown.exit, unknown.json.diagnostics[0]?.code]).toEqual([2, 'workspace.question.unknown']);
    const nobody = await workspace.run(['identity', 'same', String(question?.id), '7', '--json']);
    expect([nobody.exit, nobody.json.diagnostics[0]?.code]).toEqual([2, 'workspace.question.person']);
  });

  it('is answered only by somebody who is still on record', async () => {
    await importRows([UNCLEAR]);
    const [question] = await listQuestions();
    expect((await workspace.run(['undo', '2', '--yes'])).exit).toBe(0);
    const { exit, json } = await workspace.run(['identity', 'same', String(question?.id), '--json']);
    expect([exit, json.diagnostics.map(({ code }) => code)]).toEqual([2, ['workspace.question.person']]);
  });

  it('is no question any more when its file is taken back', async () => {
    await importRows([UNCLEAR]);
    await workspace.run(['undo', '3', '--yes']);
    expect(await listQuestions()).toEqual([]);
  });
});
