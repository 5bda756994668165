import type { FactCode, FactValue, MatterKind } from '../../registry/facts.ts';
import type { Db } from '../open-database.ts';
import { MEMBERSHIPS, UNITS } from './list-sources.ts';
import type { MatterSource } from './matter-source.ts';
import {
  CARD_EVENTS,
  CONCLUSIONS,
  DISCIPLINES,
  EDUCATION,
  EXEMPTIONS,
  JUDGMENTS,
  TEMPORARY,
  TRANSFERS,
} from './paper-sources.ts';
import type { ScreenedDay } from './screened-day.ts';
import { ADMISSIONS, CONFIDENCE, EXITS } from './step-sources.ts';

const PAGE = 10_000;

/** Where the matters of each kind come from; the months of a year have their own statement. */
export const MATTER_SOURCES: Readonly<Record<Exclude<MatterKind, 'activity'>, MatterSource>> = {
  membership: MEMBERSHIPS,
  transfer: TRANSFERS,
  temporary: TEMPORARY,
  exemption: EXEMPTIONS,
  discipline: DISCIPLINES,
  education: EDUCATION,
  conclusion: CONCLUSIONS,
  card: CARD_EVENTS,
  judgment: JUDGMENTS,
  admission: ADMISSIONS,
  exit: EXITS,
  confidence: CONFIDENCE,
  unit: UNITS,
};

/** What stands before the facts in each row: key of the page, subject, organization, matter. */
export const MATTER_HEAD = 4;

/**
 * Hands over the matters of a kind in pages, with the facts asked for in their order. `barred`, `placement` and the tables of
 * `prepareLists` must be filled.
 */
export function eachMatterPage(
  db: Db,
  kind: Exclude<MatterKind, 'activity'>,
  day: ScreenedDay,
  facts: readonly FactCode[],
  take: (rows: readonly (readonly FactValue[])[]) => void,
): void {
  const source = MATTER_SOURCES[kind];
  const columns = [source.key, source.subject, source.organization, source.matter];
  const page = db
    .prepare<[ScreenedDay & { after: number }]>(
      `SELECT ${[...columns, ...facts.map((fact) => source.facts[fact] ?? 'NULL')].join(', ')}
         FROM ${source.from} WHERE (${source.where}) AND ${source.key} > @after
        ORDER BY ${source.key} LIMIT ${String(PAGE)}`,
    )
    .raw();
  let after = 0;
  for (;;) {
    const rows = page.all({ ...day, after }) as FactValue[][];
    take(rows);
    if (rows.length < PAGE) return;
    after = Number(rows.at(-1)?.[0] ?? after);
  }
}
