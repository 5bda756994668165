import stringWidth from 'string-width';
import type { Block, Column, ReportDocument, Table } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { cellText } from './cell-text.ts';
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
  if (block.kind === 'heading') return `## ${escapeText(block.text)}`;
  if (block.kind === 'table') return renderTable(block, document.language);
  if (block.kind === 'chart') {
    const text = `${block.summary} ${describeSource(block, document)}`;
    return `**${escapeText(block.title)}**\n\n${escapeText(text)}`;
  }
  return block.note === true ? `> ${escapeText(block.text)}` : escapeText(block.text);
}

function renderTable(table: Table, language: Language): string {
  const header = table.columns.map((column) => escapeText(joinHeader(column)));
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell) => escapeMarkdown(cellText(cell, language)));
    return row.emphasis === undefined ? cells : cells.map((text) => (text === '' ? '' : `**${text}**`));
  });
  const widths = table.columns.map((_, index) =>
    Math.max(3, ...[header, ...rows].map((cells) => stringWidth(cells[index] ?? ''))),
  );
  const rule = table.columns.map((column, index) => ruleCell(column, widths[index] ?? 3));
  const lines = [header, rule, ...rows].map(
    (cells) =>
      `| ${table.columns.map((column, index) => padCell(cells[index] ?? '', column, widths[index] ?? 3)).join(' | ')} |`,
  );
  const notes = table.notes.map((note) => `> ${escapeText(note)}`);
  return [`**${escapeText(table.title)}**`, lines.join('\n'), ...notes].join('\n\n');
}

function ruleCell(column: Column, width: number): string {
  return column.align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
}

function padCell(text: string, column: Column, width: number): string {
  const padding = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return column.align === 'right' ? padding + text : text + padding;
}

function escapeText(text: string): string {
  return escapeMarkdown(showHidden(text));
}

/** Puts a backslash before every character that could mean something to Markdown inside a line. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}
