import stringWidth from 'string-width';
import type { Block, Column, Paragraph, ReportDocument, Table } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { rowTexts } from './cell-text.ts';
import { describeSource } from './chart-source.ts';
import { joinHeader } from './header-layout.ts';
import { showHidden } from './visible-text.ts';

/**
 * The report as Markdown that also reads well on a terminal: tables are padded to the width of their columns, charts are
 * their one-sentence summaries. No text of a file can start a table cell, a tag, a link or an image.
 */
export function renderMarkdown(document: ReportDocument): string {
  const basis = document.basis.map((entry) => `- ${escapeText(entry.label)}: ${escapeText(entry.value)}`);
  const parts = [
    `# ${escapeText(document.title)}`,
    ...(document.subtitle === '' ? [] : [escapeText(document.subtitle)]),
    basis.join('\n'),
    ...document.blocks.map((block) => renderBlock(block, document)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block, document: ReportDocument): string {
  if (block.kind === 'annex') return `## ${escapeText(block.text)}`;
  if (block.kind === 'heading') return `${'#'.repeat((block.level ?? 1) + 1)} ${escapeText(block.text)}`;
  if (block.kind === 'table') return renderTable(block, document.language);
  if (block.kind === 'chart') {
    const text = `${block.summary} ${describeSource(block, document)}`;
    return `**${escapeText(block.title)}**\n\n${escapeText(text)}`;
  }
  return renderParagraph(block);
}

function renderParagraph({ role, text }: Paragraph): string {
  const escaped = escapeText(text);
  switch (role) {
    case 'note':
      return `> ${escaped}`;
    case 'item':
      return `- ${escaped}`;
    case 'part':
      return `  - ${escaped}`;
    case 'fill':
      return `**[${escaped}]**`;
    default:
      return escaped;
  }
}

function renderTable(table: Table, language: Language): string {
  const header = table.columns.map((column) => escapeText(joinHeader(column)));
  const numbers = (table.numberRow === undefined ? [] : [table.numberRow]).map((row) => row.map(escapeText));
  const body = table.rows.map((row) => {
    const cells = rowTexts(row, table, language).map(escapeMarkdown);
    return row.emphasis === undefined ? cells : cells.map((text) => (text === '' ? '' : `**${text}**`));
  });
  const rows = [...numbers, ...body];
  const widths = table.columns.map((_, index) =>
    Math.max(3, ...[header, ...rows].map((cells) => widthOf(cells[index] ?? ''))),
  );
  const rule = table.columns.map((column, index) => ruleCell(column, widths[index] ?? 3));
  const lines = [header, rule, ...rows].map(
    (cells) =>
      `| ${table.columns.map((column, index) => padCell(cells[index] ?? '', column, widths[index] ?? 3)).join(' | ')} |`,
  );
  const notes = table.notes.map((note) => `> ${escapeText(note)}`);
  const unit = table.unit === undefined ? [] : [escapeText(table.unit)];
  return [`**${escapeText(table.title)}**`, ...unit, lines.join('\n'), ...notes].join('\n\n');
}

/** Letters, digits and marks of Vietnamese and English: each takes one column. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u1ea0-\u1ef9–…“”]*$/;

/** Columns a text takes; the plain texts, nearly all, need no look at each character. */
function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

function ruleCell(column: Column, width: number): string {
  return column.align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
}

function padCell(text: string, column: Column, width: number): string {
  const padding = ' '.repeat(Math.max(0, width - widthOf(text)));
  return column.align === 'right' ? padding + text : text + padding;
}

function escapeText(text: string): string {
  return escapeMarkdown(showHidden(text));
}

/** Puts a backslash before every character that could mean something to Markdown inside a line. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}
