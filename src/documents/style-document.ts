import type { Block, Cell, Chart, ReportDocument, Table } from './model.ts';

/**
 * The document with the fixed words of its texts written another way, such as the old style of tone marks. Names stay as
 * their owners write them; data and office are left alone.
 *
 * @param respell writes a fixed text.
 * @param names of organizations, which may stand in any text.
 * @param people whether rows are people: then the cells of tables are left as they are.
 */
export function styleDocument(
  document: ReportDocument,
  respell: Style,
  names: Iterable<string>,
  people: boolean,
): ReportDocument {
  const kept = [...new Set(names)]
    .filter((name) => respell(name) !== name)
    .sort((left, right) => right.length - left.length);
  const style = (text: string): string => styleAround(text, respell, kept);
  return {
    ...document,
    title: style(document.title),
    subtitle: style(document.subtitle),
    basis: document.basis.map(({ label, value }) => ({ label: style(label), value: style(value) })),
    blocks: document.blocks.map((block) => styleBlock(block, style, people)),
  };
}

type Style = (text: string) => string;

/** Styles what stands between the names in a text; a longer name comes before a shorter one inside it. */
function styleAround(text: string, respell: Style, names: readonly string[]): string {
  const respelled = respell(text);
  if (respelled === text) return text;
  const name = names.find((each) => text.includes(each));
  return name === undefined
    ? respelled
    : text
        .split(name)
        .map((part) => styleAround(part, respell, names))
        .join(name);
}

function styleBlock(block: Block, style: Style, people: boolean): Block {
  if (block.kind === 'table') return styleTable(block, style, people);
  return block.kind === 'chart' ? styleChart(block, style) : { ...block, text: style(block.text) };
}

function styleTable(table: Table, style: Style, people: boolean): Table {
  const styleCell = (cell: Cell): Cell => (cell.type === 'text' ? { ...cell, text: style(cell.text) } : cell);
  return {
    ...table,
    name: style(table.name),
    title: style(table.title),
    columns: table.columns.map((column) => ({ ...column, header: column.header.map(style) })),
    rows: people ? table.rows : table.rows.map((row) => ({ ...row, cells: row.cells.map(styleCell) })),
    notes: table.notes.map(style),
  };
}

function styleChart(chart: Chart, style: Style): Chart {
  return {
    ...chart,
    title: style(chart.title),
    summary: style(chart.summary),
    categories: chart.categories.map(style),
    series: chart.series.map((series) => ({ ...series, name: style(series.name) })),
  };
}
