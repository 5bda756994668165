import type { Language } from '../messages/language.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import { periodText } from '../messages/report-words/period-text.ts';
import { reportWords } from '../messages/report-words/words.ts';
import type { BasisEntry, Block, Heading, ReportDocument } from './model.ts';
import type { ProvinceFigures } from './province-figures.ts';
import { buildCapTable } from './province/cap-table.ts';
import { buildCapChart } from './province/cap-chart.ts';
import { buildYearCharts } from './province/charts.ts';
import { buildGradeTable, buildNotGradedTable } from './province/grade-tables.ts';
import { buildNotes } from './province/notes.ts';
import { buildProvinceData } from './province/province-data.ts';
import { describeCapSetting, type ReportContext } from './province/report-context.ts';
import { buildReceived } from './province/received.ts';
import { buildRunBasis } from './province/run-basis.ts';
import { buildSummary } from './province/summary.ts';
import { buildUnitCharts } from './province/unit-charts.ts';
import { buildUnitTables } from './province/unit-tables.ts';
import { buildYearTable } from './province/year-table.ts';

/**
 * The report of one period for the whole province in one language. `figures` are whole numbers; every percent is taken
 * here, of the base the official forms use. Units, caps and years stay in the order given. `data` holds the same
 * figures for scripts and does not depend on the language.
 */
export function buildProvinceReport(figures: ProvinceFigures, language: Language): ReportDocument {
  const words = reportWords(language);
  const context: ReportContext = { figures, language, words };
  return {
    id: 'province',
    language,
    title: fillWords(words.title, { period: periodText(figures.period, language) }),
    subtitle: figures.unit === undefined ? figures.name : `${figures.unit.name} (${figures.unit.code})`,
    form: { kind: 'report' },
    basis: buildBasis(context),
    blocks: buildBlocks(context),
    data: buildProvinceData(figures),
  };
}

function buildBasis(context: ReportContext): BasisEntry[] {
  const { figures, language, words } = context;
  return [
    ...buildRunBasis(figures, words, language),
    { label: words.basis.capSetting, value: describeCapSetting(context) },
  ];
}

function buildBlocks(context: ReportContext): Block[] {
  const { sections } = context.words;
  return [
    heading(sections.summary),
    ...buildSummary(context),
    heading(sections.years),
    buildYearTable(context),
    ...buildYearCharts(context),
    heading(sections.grades),
    buildGradeTable(context),
    buildNotGradedTable(context),
    heading(sections.caps),
    buildCapTable(context),
    ...buildCapChart(context),
    heading(sections.notes),
    ...buildNotes(context),
    ...buildUnits(context),
  ];
}

/** The annexes on what is directly below; a cell has none, and what is below a grassroots committee are cells only. */
function buildUnits(context: ReportContext): Block[] {
  const { byUnit, unit } = context.figures;
  if (unit !== undefined && byUnit.length === 0) return [];
  const [organizations, members, movement] = buildUnitTables(context);
  const onlyCells = unit !== undefined && byUnit.every((each) => each.organizations.existing === 0);
  return [
    { kind: 'annex', id: 'units', text: context.words.sections.units, landscape: true },
    ...(onlyCells ? [] : [organizations]),
    members,
    ...buildUnitCharts(context),
    movement,
    { kind: 'annex', id: 'received', text: context.words.sections.received, landscape: true },
    ...buildReceived(context),
  ];
}

function heading(text: string): Heading {
  return { kind: 'heading', text };
}
