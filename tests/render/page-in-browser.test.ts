import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProvinceReport } from '../../src/documents/province-report.ts';
import { renderBatchIndex } from '../../src/render/batch-index.ts';
import { renderDocument } from '../../src/render/formats.ts';
import { BROWSERS, withPage, type OpenPage } from '../support/browser.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { AWKWARD_FIGURES } from './province/figures.ts';

let folder: string;
let html: string;

beforeAll(async () => {
  folder = makeTestFolder();
  html = String(await renderDocument(buildProvinceReport(AWKWARD_FIGURES, 'vi'), 'html'));
  writeFileSync(join(folder, 'province.html'), html);
});

it('the policy of the page names the one script in it by its hash and nothing else', () => {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256')
    .update(scripts[0] ?? '')
    .digest('base64');
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
  expect(policy).toContain("default-src 'none'");
});

it('every list and its headings are there without the script too', () => {
  expect(html.match(/<div [^>]*data-list>/g)).toHaveLength(5);
  expect(html).toContain('data-heading="Đã xếp loại SL"');
  expect(html).not.toContain('<button');
});

describe.each(BROWSERS)('in %s', (browser) => {
  const look = (work: (page: OpenPage) => Promise<void>, file = 'province.html') =>
    withPage(browser, join(folder, file), join(folder, 'profile'), work);
  /** The texts of a column of the list of members, as the reader sees it. */
  const column = (page: OpenPage, at: number) =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('#unit-members tbody tr')].filter(r => !r.hidden).map(r => r.cells[${String(at)}].textContent)`,
    );

  it('a heading is a button by keyboard: upwards, downwards and back, the total always last', async () => {
    await look(async (page) => {
      const original = await column(page, 1);
      await page.evaluate(`document.querySelector('#unit-members th[data-column="2"] button').focus()`);
      const sorted = original.slice(0, -1);
      await page.press('Enter');
      const numbers = (await column(page, 2)).slice(0, -1).map((text) => Number(text.replaceAll('.', '')));
      expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
      expect(
        await page.evaluate(
          `document.querySelector('#unit-members th[data-column="2"]').getAttribute('aria-sort')`,
        ),
      ).toBe('ascending');
      expect((await column(page, 1)).at(-1)).toBe('Cộng');
      await page.press(' ');
      const down = (await column(page, 2)).slice(0, -1).map((text) => Number(text.replaceAll('.', '')));
      expect(down).toEqual(numbers.toReversed());
      await page.press('Enter');
      expect(await column(page, 1)).toEqual(original);
      expect(new Set(await column(page, 1))).toEqual(new Set([...sorted, 'Cộng']));
    });
  });

  it('the filter is reached by Tab, finds names without their marks, and says how many are shown', async () => {
    await look(async (page) => {
      await page.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).toBe('filter');
      await page.type('dong bang');
      expect(await column(page, 1)).toEqual(['Đảng uỷ xã Đồng | Bằng', 'Cộng']);
      const said = await page.evaluate<string>(`document.querySelector('output').textContent`);
      expect(said).toMatch(/^Đang hiện \d+\/\d+ dòng; các dòng cộng và biểu đồ vẫn là của tất cả\.$/);
    });
  });

  it('a screen reader hears a name for the filter, each sort button, table, region and chart', async () => {
    await look(async (page) => {
      const names = await page.listNames();
      const nameless = names.filter(({ role, name }) =>
        ['button', 'searchbox', 'table', 'region', 'image', 'link', 'heading'].includes(role)
          ? name === ''
          : false,
      );
      expect(nameless).toEqual([]);
      expect(names).toContainEqual({ role: 'searchbox', name: 'Lọc theo tên hoặc mã đơn vị' });
      expect(names).toContainEqual({ role: 'button', name: 'Đã xếp loại SL' });
      expect(names.filter(({ role }) => role === 'image')).toHaveLength(6);
    });
  });

  it('the page asks for nothing, complains of nothing, and is no wider than a phone', async () => {
    await look(async (page) => {
      expect([page.requests, page.complaints]).toEqual([[], []]);
      await page.resize(360);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    });
  });

  it('names that are markup or script stay text when they are sorted and filtered', async () => {
    await look(async (page) => {
      await page.evaluate(`document.querySelector('#unit-members th[data-column="1"] button').click()`);
      expect(await page.evaluate('document.querySelectorAll("tbody script, tbody img").length')).toBe(0);
      expect(await column(page, 1)).toContain('<script>alert(1)</script>');
    });
  });

  it('the page of a batch leads to its files and is filtered in the same way', async () => {
    const unit = (code: string, name: string) => ({
      code,
      name,
      kind: 'chi bộ cơ sở',
      folder: `${code}-x`,
      documents: [{ report: 'province', format: 'html', file: 'province.html' }],
      failed: undefined,
    });
    const index = renderBatchIndex({
      language: 'vi',
      committee: 'Tỉnh uỷ Thử Nghiệm',
      period: '2025',
      runs: [1],
      reports: [{ name: 'province', title: 'Kết quả' }],
      units: [unit('T.2', 'Chi bộ Ấp Đông'), unit('T.10', 'Chi bộ An Bình')],
      manifest: 'manifest.json',
    });
    writeFileSync(join(folder, 'index.html'), index);
    await look(async (page) => {
      const rows = () =>
        page.evaluate<string[]>(
          `[...document.querySelectorAll('tbody tr')].filter(r => !r.hidden).map(r => r.cells[0].textContent)`,
        );
      await page.evaluate(`document.querySelector('th[data-column="1"] button').click()`);
      expect(await rows()).toEqual(['T.10', 'T.2']);
      await page.evaluate(`document.getElementById('filter').focus()`);
      await page.type('ap dong');
      expect(await rows()).toEqual(['T.2']);
      expect(await page.listNames()).toContainEqual({
        role: 'link',
        name: 'province, Chi bộ Ấp Đông, tệp html',
      });
    }, 'index.html');
  });
});
