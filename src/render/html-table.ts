import type { Row, Table } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { cellText, nameColumn } from './cell-text.ts';
import { escapeHtml } from './escape-html.ts';
import { layoutHeader, type HeaderCell } from './header-layout.ts';

/** A table with its caption, merged header cells, row headings and notes; wide tables scroll inside their frame. */
export function renderHtmlTable(table: Table, language: Language): string {
  const depth = Math.max(...table.columns.map((column) => column.header.length));
  const head = layoutHeader(table.columns).map((cells) => {
    const texts = cells.map((cell) => {
      const spans =
        (cell.rowSpan > 1 ? ` rowspan="${String(cell.rowSpan)}"` : '') +
        (cell.columnSpan > 1 ? ` colspan="${String(cell.columnSpan)}"` : '');
      const sorts =
        table.isList === true && cell.row + cell.rowSpan === depth ? nameColumnOf(cell, table) : '';
      return `<th scope="${cell.columnSpan > 1 ? 'colgroup' : 'col'}"${spans}${sorts}>${escapeHtml(cell.text)}</th>`;
    });
    return `<tr>${texts.join('')}</tr>`;
  });
  if (table.numberRow !== undefined) {
    const numbers = table.numberRow.map((text) => `<td>${escapeHtml(text)}</td>`);
    head.push(`<tr class="numbers">${numbers.join('')}</tr>`);
  }
  const unit = table.unit === undefined ? [] : [`<p class="unit">${escapeHtml(table.unit)}</p>`];
  const body = table.rows.map((row) => renderRow(row, table, language));
  const notes = table.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`);
  const title = escapeHtml(table.title);
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${title}"${table.isList === true ? ' data-list' : ''}>`,
    ...unit,
    `<table id="${escapeHtml(table.id)}">`,
    `<caption><span>${title}</span></caption>`,
    `<thead>\n${head.join('\n')}\n</thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
    ...notes,
  ].join('\n');
}

/** What the script that sorts needs of a heading: its column, and all its texts from the top for those who hear it. */
function nameColumnOf({ column }: HeaderCell, { columns }: Table): string {
  const heading = columns[column]?.header.join(' ') ?? '';
  return ` data-column="${String(column)}" data-heading="${escapeHtml(heading)}"`;
}

function renderRow(row: Row, table: Table, language: Language): string {
  const texts = row.cells.map((cell) => escapeHtml(cellText(cell, language)));
  if (row.emphasis === 'section') {
    return `<tr class="section"><th scope="rowgroup" colspan="${String(table.columns.length)}">${texts[0] ?? ''}</th></tr>`;
  }
  // A row is headed by its name where it has one, not by the code before it.
  const headingAt = nameColumn(table);
  const indent =
    row.indent === undefined ? '' : ` style="padding-left: ${String(0.5 + row.indent * 1.25)}rem"`;
  const cells = texts.map((text, index) => {
    if (index === headingAt) return `<th scope="row"${indent}>${text}</th>`;
    const column = table.columns[index];
    const style = column?.align === 'right' ? 'number' : column?.id === 'code' ? 'code' : undefined;
    return `<td${style === undefined ? '' : ` class="${style}"`}>${text}</td>`;
  });
  return `<tr${row.emphasis === 'total' ? ' class="total"' : ''}>${cells.join('')}</tr>`;
}
