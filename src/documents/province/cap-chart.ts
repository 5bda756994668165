import { fillWords } from '../../messages/report-words/fill-words.ts';
import type { Chart } from '../model.ts';
import type { CapFigures } from '../province-figures.ts';
import { listExceeded } from './cap-table.ts';
import { formatCounts, type ReportContext } from './report-context.ts';

/** As many groups as half a page holds, three bars each. */
const MOST_GROUPS = 8;

/**
 * The groups of the table that are furthest over: their HTXSNV beside the limit against HTTNV alone and against HTTNV and
 * HTXSNV, rounded as is in force. None where no group is over under any reading.
 */
export function buildCapChart({ figures, language, words }: ReportContext): Chart[] {
  const { capRounding } = figures.settings;
  const limitOf = (cap: CapFigures, base: 'goodOnly' | 'goodOrBetter'): number =>
    cap.limits[base][capRounding];
  const excessOf = (cap: CapFigures): number =>
    cap.excellent - Math.min(limitOf(cap, 'goodOnly'), limitOf(cap, 'goodOrBetter'));
  const listed = listExceeded(figures.caps);
  const shown = listed.toSorted((left, right) => excessOf(right) - excessOf(left)).slice(0, MOST_GROUPS);
  const [first] = shown;
  if (first === undefined) return [];
  const countOver = (base: 'goodOnly' | 'goodOrBetter'): number =>
    figures.caps.filter((cap) => cap.excellent > limitOf(cap, base)).length;
  const counts = {
    groups: figures.caps.length,
    goodOnly: countOver('goodOnly'),
    goodOrBetter: countOver('goodOrBetter'),
    excellent: first.excellent,
    goodOnlyLimit: limitOf(first, 'goodOnly'),
    goodOrBetterLimit: limitOf(first, 'goodOrBetter'),
  };
  const text = words.charts.caps;
  const summary = fillWords(text.summary, {
    ...formatCounts(counts, language),
    rounding: words.caps[capRounding],
    name: first.group,
  });
  const range = formatCounts({ shown: shown.length, listed: listed.length }, language);
  return [
    {
      kind: 'chart',
      id: 'caps',
      table: 'caps',
      title: text.title,
      summary: shown.length === listed.length ? summary : summary + fillWords(text.part, range),
      type: 'bar',
      unit: 'count',
      categories: shown.map(({ group }) => group),
      series: [
        { name: text.excellent, values: shown.map(({ excellent }) => excellent) },
        { name: text.goodOnly, values: shown.map((cap) => limitOf(cap, 'goodOnly')) },
        { name: text.goodOrBetter, values: shown.map((cap) => limitOf(cap, 'goodOrBetter')) },
      ],
    },
  ];
}
