import { yearOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import type { FactCode, FactValue, MatterKind } from '../../registry/facts.ts';
import { compileCondition, type Answer } from '../../regulations/compile-condition.ts';
import type { ConditionSymbols, Read } from '../../regulations/compile-value.ts';
import type { ScreeningEffect } from '../../regulations/effects.ts';
import { findVersion, listLawChanges } from '../../regulations/law-versions.ts';
import { isInForce, resolveParameters } from '../../regulations/resolve-parameters.ts';
import type { Rule, RulePack } from '../../regulations/rule-pack.ts';
import { compileDue } from './due-date.ts';

/** The day a screening is held, and the days that count as working days. */
export interface ScreeningDay {
  readonly asOf: PlainDate;
  readonly calendar: WorkCalendar;
}

/** What another version of the law says, where it was in force on the day due and says otherwise. */
export interface OtherVersion {
  readonly rule: Rule;
  readonly outcome: 'met' | 'unknown' | 'not-met';
  readonly dueOn: PlainDate | null;
  /** The day whose law it is. */
  readonly lawOn: PlainDate;
}

/** A rule that recorded facts match, or that cannot be answered while some are not recorded. */
export interface ScreenedRule {
  readonly rule: Rule;
  readonly effect: ScreeningEffect;
  readonly outcome: 'met' | 'unknown';
  readonly startedOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
  /** The day whose law was applied: that on which the clock started. */
  readonly lawOn: PlainDate;
  readonly other: OtherVersion | null;
}

/** Puts the rules to one matter: its facts in the order agreed. */
export type MatterScreen = (row: readonly FactValue[]) => readonly ScreenedRule[];

/** A rule as it stands in one version of the law. */
interface DatedRule {
  readonly evaluate: (row: readonly FactValue[]) => Answer;
  readonly due: Read<PlainDate> | undefined;
}

const NONE: readonly ScreenedRule[] = [];

/**
 * Compiles the rules of a screening pack for one kind of matter. The law of a rule is that of the day its clock started
 * (of the day of the screening where there is no clock or its start is not recorded); where the law of the day due says
 * otherwise, that is found too. `factOrder` must hold every fact of `factsOf`, and the dates that clocks start from.
 */
export function compileScreening(
  pack: RulePack,
  matter: MatterKind,
  factOrder: readonly FactCode[],
  day: ScreeningDay,
): MatterScreen {
  const rules = listScreeningRules(pack, matter).map((rule) => compileDated(pack, rule, factOrder, day));
  return (row) => {
    let found: ScreenedRule[] | undefined;
    for (const rule of rules) {
      const finding = screenRule(row, rule, rules, day);
      if (finding !== undefined) found = found === undefined ? [finding] : [...found, finding];
    }
    return found ?? NONE;
  };
}

/** The rules about a kind of matter, in the order of the pack. */
export function listScreeningRules(
  pack: RulePack,
  matter: MatterKind,
): (Rule & { effect: ScreeningEffect })[] {
  return pack.rules.filter(
    (rule): rule is Rule & { effect: ScreeningEffect } =>
      rule.effect.kind === 'screen' && rule.subjects.includes(matter),
  );
}

/** What the conditions of a rule are compiled against, by the law of a day. */
export function screeningSymbols(
  pack: RulePack,
  effect: ScreeningEffect,
  factOrder: readonly FactCode[],
  { asOf, calendar }: ScreeningDay,
  lawOn: PlainDate,
): ConditionSymbols {
  const symbols: ConditionSymbols = {
    factOrder,
    parameters: resolveParameters(pack.parameters, lawOn),
    yearStart: `${String(yearOf(asOf))}-01-01` as PlainDate,
    reviewCutoff: asOf,
  };
  const due = compileDue(pack, effect, symbols, calendar);
  return due === undefined ? symbols : { ...symbols, due };
}

interface RuleVersions {
  readonly rule: Rule;
  readonly effect: ScreeningEffect;
  /** Where the dates stand that the clock starts from and that choose the law; -1 for none. */
  readonly startPlace: number;
  readonly lawPlace: number;
  readonly versionOf: (day: PlainDate) => number;
  /** The rule by the law of a day; `null` when it did not hold. */
  readonly on: (day: PlainDate) => DatedRule | null;
}

function compileDated(
  pack: RulePack,
  { effect, ...rest }: Rule & { effect: ScreeningEffect },
  factOrder: readonly FactCode[],
  day: ScreeningDay,
): RuleVersions {
  const rule: Rule = { ...rest, effect };
  const changes = listLawChanges(pack);
  const known = new Map<number, DatedRule | null>();
  const versionOf = (on: PlainDate): number => findVersion(changes, on);
  const compile = (on: PlainDate): DatedRule | null => {
    if (rule.when === null || !isInForce(rule, on)) return null;
    const symbols = screeningSymbols(pack, effect, factOrder, day, on);
    const { evaluate } = compileCondition(rule.when, symbols);
    return { evaluate: (row) => evaluate(row, null), due: symbols.due };
  };
  const law = effect.lawOn ?? effect.starts;
  return {
    rule,
    effect,
    startPlace: effect.starts === undefined ? -1 : factOrder.indexOf(effect.starts),
    lawPlace: law === undefined ? -1 : factOrder.indexOf(law),
    versionOf,
    on: (on) => {
      const version = versionOf(on);
      let dated = known.get(version);
      if (dated === undefined) known.set(version, (dated = compile(on)));
      return dated;
    },
  };
}

function screenRule(
  row: readonly FactValue[],
  versions: RuleVersions,
  all: readonly RuleVersions[],
  { asOf }: ScreeningDay,
): ScreenedRule | undefined {
  const lawOn = readDate(row, versions.lawPlace) ?? asOf;
  const dated = versions.on(lawOn);
  const answer = dated === null ? false : dated.evaluate(row);
  if (dated === null || answer === false) return undefined;
  const outcome = answer === true ? 'met' : 'unknown';
  const dueOn = dated.due?.(row, null) ?? null;
  const finding = {
    rule: versions.rule,
    effect: versions.effect,
    outcome,
    startedOn: readDate(row, versions.startPlace) ?? null,
    dueOn,
    lawOn,
  } as const;
  return { ...finding, other: findOther(row, finding, versions, all) };
}

/** What the law in force on the day due says, where it is another and says otherwise. */
function findOther(
  row: readonly FactValue[],
  { rule, outcome, dueOn, lawOn }: Pick<ScreenedRule, 'rule' | 'outcome' | 'dueOn' | 'lawOn'>,
  versions: RuleVersions,
  all: readonly RuleVersions[],
): OtherVersion | null {
  if (dueOn === null || versions.versionOf(dueOn) === versions.versionOf(lawOn)) return null;
  const later = [versions, ...all.filter(({ effect }) => effect.replaces === rule.id)].find(
    (each) => each.on(dueOn) !== null,
  );
  const dated = later?.on(dueOn) ?? null;
  if (later === undefined || dated === null) return null;
  const answer = dated.evaluate(row);
  const said = answer === true ? 'met' : answer === false ? 'not-met' : 'unknown';
  const otherDue = dated.due?.(row, null) ?? null;
  if (said === outcome && otherDue === dueOn) return null;
  return { rule: later.rule, outcome: said, dueOn: otherDue, lawOn: dueOn };
}

function readDate(row: readonly FactValue[], place: number): PlainDate | undefined {
  const value = place < 0 ? null : row[place];
  return typeof value === 'string' ? (value as PlainDate) : undefined;
}
