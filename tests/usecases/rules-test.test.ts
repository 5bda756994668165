import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decidedRow, gradeRows, pointsRow } from '../support/grade-rows.ts';
import { runReview } from '../support/run-review.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { addOrganizations, makeWorkspace } from '../support/workspace-folder.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/overlays');

interface Tested {
  readonly tables: readonly {
    readonly file: string;
    readonly subject: string;
    readonly cases: number;
    readonly failed: readonly { readonly name: string; readonly row: number }[];
  }[];
  readonly coverage: {
    readonly possible: number;
    readonly seen: number;
    readonly lacking: readonly { readonly rule: string; readonly answers: readonly string[] }[];
  };
  readonly neverMet: readonly string[] | null;
}

let folder: string;

beforeEach(() => {
  folder = makeTestFolder();
});

const test = (...argv: string[]) => runReview<Tested>(['rules', 'test', ...argv, '--json'], { cwd: folder });

/** Writes a table about members under the central rules. */
function write(lines: readonly string[], name = 'ca-member.csv'): string {
  writeFileSync(join(folder, name), `${lines.join('\r\n')}\r\n`);
  return name;
}

describe('rules test', () => {
  it('has no failing case in the tables the program carries, two for each pack', async () => {
    const { exit, json } = await test();
    expect(json.data.tables.flatMap(({ failed }) => failed)).toEqual([]);
    expect(json.data.tables.length).toBeGreaterThanOrEqual(6);
    expect(json.data.tables.every(({ cases }) => cases >= 20)).toBe(true);
    expect(json.data.neverMet).toBeNull();
    expect(exit).toBe(0);
  });

  it('puts a table to an overlay that is in no workspace yet; every comparison of its rules has its cases', async () => {
    const { exit, json } = await test(
      join(SAMPLES, 'son-ha-organization.csv'),
      '--rules',
      join(SAMPLES, 'son-ha.yaml'),
    );
    expect(json.data.tables).toMatchObject([{ subject: 'organization', cases: 10, failed: [] }]);
    expect(json.data.coverage.lacking).toEqual([]);
    // SH-01: three comparisons with three answers each; SH-02: four.
    expect(json.data.coverage.possible).toBe(21);
    expect(exit).toBe(0);
  });

  it('fails a case by row and name when a threshold of the overlay moves by one', async () => {
    const text = readFileSync(join(SAMPLES, 'son-ha.yaml'), 'utf8');
    writeFileSync(join(folder, 'son-ha.yaml'), text.replace('value: 80', 'value: 81'));
    const { exit, json } = await test(join(SAMPLES, 'son-ha-organization.csv'), '--rules', 'son-ha.yaml');
    expect(exit).toBe(1);
    expect(
      json.diagnostics.map(({ code, row, params }) => [code, row, params?.['expected'], params?.['found']]),
    ).toEqual([
      ['rules.cases.failed', 2, '–', 'SH-01'],
      ['rules.cases.failed', 6, '–', 'SH-02'],
    ]);
  });

  it('says which answers of a comparison no case brings about', async () => {
    const name = write(['name,year,scoreTotal,met', 'thấp,2025,40,C-02']);
    const { exit, json } = await test(name);
    expect(exit).toBe(0);
    const ofBand = json.data.coverage.lacking.filter(({ rule }) => rule === 'C-02');
    expect(ofBand).toMatchObject([{ answers: ['false', 'unknown'] }]);
  });

  it('reads what a spreadsheet program makes of it: semicolons, decimal commas, turned dates, other order of rules', async () => {
    const name = write([
      'name;year;scoreTotal;admittedOn;exempt;met;ceiling',
      'mới kết nạp, điểm thấp;2025;49,99;01/12/2025;yes;C-33 C-02 C-31;KHTNV',
    ]);
    const { json } = await test(name);
    expect(json.data.tables[0]?.failed.map(({ name: title }) => title)).toEqual([]);
    expect(json.data.tables[0]?.cases).toBe(1);
  });

  it('takes a whole folder', async () => {
    mkdirSync(join(folder, 'bang'));
    write(['name,year,scoreTotal,met', 'thấp,2025,40,C-02'], 'bang/a-member.csv');
    write(['name,year,scoreTotal,met', 'cao,2025,95,C-02'], 'bang/b-organization.csv');
    const { exit, json } = await test('bang');
    expect(json.data.tables.map(({ subject, failed }) => [subject, failed.length])).toEqual([
      ['member', 0],
      ['organization', 1],
    ]);
    expect(exit).toBe(1);
  });

  it.each([
    [
      'a column that is no fact',
      'x-member.csv',
      'name,year,scoreTotl',
      'thấp,2025,40',
      'rules.cases.column',
      1,
    ],
    ['no year', 'x-member.csv', 'name,scoreTotal', 'thấp,40', 'rules.cases.missing', 1],
    ['a year that is none', 'x-member.csv', 'name,year', 'thấp,nay', 'rules.cases.value', 2],
    [
      'a number that is none',
      'x-member.csv',
      'name,year,scoreTotal',
      'thấp,2025,thấp',
      'rules.cases.value',
      2,
    ],
    ['a level that is none', 'x-member.csv', 'name,year,ratingOther', 'a,2023,tốt', 'rules.cases.value', 2],
    ['a grade that is none', 'x-member.csv', 'name,year,proposed', 'a,2025,HTX', 'rules.cases.value', 2],
    [
      'a date that is none',
      'x-member.csv',
      'name,year,admittedOn',
      'a,2025,31/02/2025',
      'rules.cases.value',
      2,
    ],
  ])('refuses %s', async (_, name, head, row, code, line) => {
    const { exit, json } = await test(write([head, row], name));
    expect(exit).toBe(2);
    expect(json.diagnostics).toMatchObject([{ code, row: line }]);
  });

  it('refuses a table whose name does not say whom it is about, and a path that is not there', async () => {
    const unnamed = await test(write(['name,year', 'a,2025'], 'bang.csv'));
    expect([unnamed.exit, unnamed.json.diagnostics[0]?.code]).toEqual([2, 'rules.cases.subject']);
    const missing = await test('khong-co.csv');
    expect([missing.exit, missing.json.diagnostics[0]?.code]).toEqual([2, 'usage.path.missing']);
    const early = await test(write(['name,year', 'a,1999']));
    expect([early.exit, early.json.diagnostics[0]?.code]).toEqual([2, 'rules.pack.none']);
  });
});

describe('rules test in a workspace', () => {
  it('puts cases to its overlays and names the rules nobody met in its last run', async () => {
    const workspace = await makeWorkspace('2025', 'overlays: [son-ha.yaml]\n');
    copyFileSync(join(SAMPLES, 'son-ha.yaml'), join(workspace.dir, 'son-ha.yaml'));
    const table = join(SAMPLES, 'son-ha-organization.csv');
    const before = await workspace.run<Tested>(['rules', 'test', table, '--json']);
    expect(before.json.data.tables[0]?.failed).toEqual([]);
    expect(before.json.data.neverMet).toBeNull();
    await addOrganizations(workspace);
    await workspace.importFiles(
      workspace.csv('xl.csv', gradeRows([{ ...pointsRow('60'), ...decidedRow('HTNV') }])),
    );
    await workspace.run(['classify']);
    const { json } = await workspace.run<Tested>(['rules', 'test', table, '--json']);
    expect(json.data.neverMet).not.toContain('C-03');
    expect(json.data.neverMet).toContain('C-02');
    expect(json.diagnostics.map(({ code }) => code)).toContain('rules.cases.never-met');
  });
});
