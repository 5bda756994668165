import { fillWords } from '../../messages/report-words/fill-words.ts';
import type { Paragraph } from '../model.ts';
import { formatCounts, type ReportContext } from './report-context.ts';

/** What a reader must know of the figures: rules of the years, who decides, what is missing. */
export function buildNotes(context: ReportContext): Paragraph[] {
  const { figures, language, words } = context;
  const { needsDecision, insufficient } = figures;
  return [
    words.notes.prepared,
    ...(needsDecision.members + needsDecision.organizations === 0
      ? []
      : [fillWords(words.notes.awaits, formatCounts(needsDecision, language))]),
    ...(insufficient.members + insufficient.organizations === 0
      ? []
      : [fillWords(words.notes.insufficient, formatCounts(insufficient, language))]),
    ...notePacks(context),
    words.notes.removals,
  ].map((text) => ({ kind: 'paragraph', text, role: 'note' }));
}

/** Figures of years graded under different rules are not strictly comparable: says which year stands under which. */
function notePacks({ figures, words }: ReportContext): string[] {
  const packs = new Set(figures.trend.map((year) => year.rules));
  if (packs.size < 2) return [];
  const list = figures.trend.map((year) => `${year.period}: ${year.rules}`).join('; ');
  return [fillWords(words.notes.packs, { list })];
}
