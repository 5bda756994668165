import { createHash } from 'node:crypto';

/**
 * Makes the lists of a page sortable and filterable. It reads what the page holds and writes no HTML, so no text of a
 * report can act; without it the page is complete. A heading becomes a button: once upwards, once downwards, once back.
 * Rows move between the rows that belong to all (sections, totals); a row without a value stays at the end.
 */
export const LIST_SCRIPT = `
(() => {
  'use strict';
  const vietnamese = document.documentElement.lang === 'vi';
  const collator = new Intl.Collator(vietnamese ? 'vi' : 'en', { numeric: true });
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const readNumber = (text) => {
    const plain = text.replace(/\\u2212/g, '-').replace(vietnamese ? /\\./g : /,/g, '').replace(',', '.');
    return plain === '' || Number.isNaN(Number(plain)) ? undefined : Number(plain);
  };
  const isEntry = (row) => row.className === '';
  const tables = [...document.querySelectorAll('[data-list] table')];

  for (const table of tables) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    const headings = [...table.querySelectorAll('th[data-column]')];
    const compare = (column, up) => (left, right) => {
      const [a, b] = [left, right].map((row) => row.cells[column].textContent);
      if (a === '' || b === '') return (a === '') - (b === '');
      const [m, n] = [readNumber(a), readNumber(b)];
      const order = m === undefined || n === undefined ? collator.compare(a, b) : m - n;
      return up ? order : -order;
    };
    const sort = (heading) => {
      const before = heading.getAttribute('aria-sort');
      for (const each of headings) each.setAttribute('aria-sort', 'none');
      const next = before === 'none' ? 'ascending' : before === 'ascending' ? 'descending' : 'none';
      heading.setAttribute('aria-sort', next);
      let part = [];
      const sorted = [];
      const close = () => {
        if (next !== 'none') part.sort(compare(Number(heading.dataset.column), next === 'ascending'));
        sorted.push(...part);
        part = [];
      };
      for (const row of original) {
        if (isEntry(row)) part.push(row);
        else {
          close();
          sorted.push(row);
        }
      }
      close();
      body.append(...sorted);
    };
    for (const heading of headings) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      button.setAttribute('aria-label', heading.dataset.heading);
      button.addEventListener('click', () => sort(heading));
      heading.replaceChildren(button);
      heading.setAttribute('aria-sort', 'none');
    }
  }

  const filter = document.querySelector('.filter');
  const input = filter.querySelector('input');
  const output = filter.querySelector('output');
  const entries = tables
    .flatMap((table) => [...table.tBodies[0].rows].filter(isEntry))
    .map((row) => ({ row, text: fold([...row.querySelectorAll('th, .code')].map((cell) => cell.textContent).join(' ')) }));
  const apply = () => {
    const words = fold(input.value).split(/\\s+/);
    let shown = 0;
    for (const { row, text } of entries) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    output.textContent =
      shown === entries.length && input.value.trim() === ''
        ? ''
        : output.dataset.text.replace('{shown}', String(shown)).replace('{all}', String(entries.length));
  };
  input.addEventListener('input', apply);
  filter.hidden = false;
  apply();
})();
`;

/** The source of the one script that a page with lists may run, for its policy. */
export const LIST_SCRIPT_SOURCE = `'sha256-${createHash('sha256').update(LIST_SCRIPT).digest('base64')}'`;
