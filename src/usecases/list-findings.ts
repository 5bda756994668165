import { addDays, addMonths, formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { countDeadline, describeDeadline, type WorkCalendar } from '../calendar/working-days.ts';
import type { Language } from '../messages/language.ts';
import { factDefinition, type FactCode, type FactValue } from '../registry/facts.ts';
import type { ScreeningEffect, ScreeningLevel } from '../regulations/effects.ts';
import { citesOn, confidenceOn } from '../regulations/law-versions.ts';
import { renderCitation } from '../regulations/render-citation.ts';
import { resolveParameters } from '../regulations/resolve-parameters.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import type { FoundRow, KeptFacts } from '../store/screening/findings.ts';
import type { MatterOrigin } from '../store/screening/matter-origin.ts';

/** A finding as people read it. */
export interface ShownFinding {
  readonly rule: string;
  readonly title: string;
  readonly level: ScreeningLevel;
  readonly outcome: 'met' | 'unknown';
  readonly subject: {
    readonly kind: 'member' | 'organization';
    readonly id: string;
    readonly name: string;
    readonly unit: string | null;
  };
  /** The date the clock started, and the day it runs out. */
  readonly started: string | null;
  readonly due: string | null;
  /** How the day due was counted, step by step. */
  readonly counted: readonly string[];
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly facts: readonly {
    readonly fact: FactCode;
    readonly label: string;
    readonly type: string;
    readonly value: FactValue;
  }[];
  /** The row it was read from, where one says it; only when a single subject is asked for. */
  readonly origin: MatterOrigin | null;
  /** What somebody has to find out and record. */
  readonly missing: readonly string[];
  readonly next: string;
  /** What the law in force on the day due says, where it says otherwise. */
  readonly other: {
    readonly rule: string;
    readonly outcome: 'met' | 'unknown' | 'not-met';
    readonly due: string | null;
    readonly citations: readonly string[];
  } | null;
}

/** Words a finding of a run; the pack must be the one the run was made by. `undefined` for a rule the pack does not have. */
export function showFinding(
  row: FoundRow,
  pack: RulePack,
  calendar: WorkCalendar,
  language: Language,
  origin: MatterOrigin | undefined,
): ShownFinding | undefined {
  const rule = pack.rules.find(({ id }) => id === row.rule);
  if (rule === undefined || rule.effect.kind !== 'screen') return undefined;
  const kept = JSON.parse(row.facts) as KeptFacts;
  const law = kept.law as PlainDate;
  const cite = (each: Rule, day: PlainDate): string[] =>
    citesOn(pack, each, day).map((one) => renderCitation(pack, one, language, day));
  const other = kept.other === null ? undefined : pack.rules.find(({ id }) => id === kept.other?.rule);
  return {
    rule: rule.id,
    title: rule.title[language],
    level: rule.effect.level,
    outcome: row.outcome,
    subject: { kind: row.subjectKind, id: row.knownAs, name: row.name, unit: row.unit },
    started: row.startedOn,
    due: row.dueOn,
    counted: row.dueOn === null ? [] : countSteps(row, rule.effect, pack, law, calendar, language),
    citations: cite(rule, law),
    confidence: confidenceOn(pack, rule, law),
    facts: (Object.entries(kept.used) as [FactCode, FactValue][]).map(([fact, value]) => {
      const { type, [language]: label } = factDefinition(fact);
      return { fact, label, type, value };
    }),
    origin: origin ?? null,
    missing: kept.missing.map((fact) => factDefinition(fact)[language]),
    next: rule.effect.next[language],
    other:
      kept.other === null || other === undefined
        ? null
        : {
            rule: other.id,
            outcome: kept.other.outcome,
            due: kept.other.dueOn,
            citations: cite(other, kept.other.law as PlainDate),
          },
  };
}

/** Each step from the start to the day due, in words; of two ways of counting both. */
function countSteps(
  { startedOn }: FoundRow,
  { within, orWithin }: ScreeningEffect,
  pack: RulePack,
  law: PlainDate,
  calendar: WorkCalendar,
  language: Language,
): string[] {
  const values = resolveParameters(pack.parameters, law);
  return [within, orWithin].flatMap((names) => {
    let day = startedOn as PlainDate | undefined;
    return names.flatMap((name) => {
      const length = values.get(name) ?? null;
      const unit = pack.parameters.get(name)?.unit;
      if (day === undefined || length === null) return [];
      if (unit === 'working-days') {
        const deadline = countDeadline(calendar, day, length);
        day = deadline?.due;
        return deadline === undefined ? [] : [describeDeadline(deadline, language)];
      }
      const from = day;
      day = unit === 'months' ? addMonths(from, length) : addDays(from, length);
      const count =
        language === 'vi'
          ? `${String(length)} ${unit === 'months' ? 'tháng' : 'ngày'} sau ngày`
          : `${String(length)} ${unit === 'months' ? 'months' : 'days'} after`;
      return [`${count} ${formatDate(from)}: ${formatDate(day)}`];
    });
  });
}
