import type { Period } from '../calendar/period.ts';
import { makeDate } from '../calendar/plain-date.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { builtInPacks } from '../regulations/built-in-packs.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { withParameter } from '../regulations/with-parameter.ts';
import type { JudgedUnder } from './judged-under.ts';
import { capReading, packInForce } from './pack-in-force.ts';
import { readRules } from './read-rules.ts';
import { nearestText } from './unit-resolver.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

/** What is tried instead of what is in force: another pack or file, and single settings. */
export interface Trial {
  /**
   * Id of a pack, or path of a file with a pack or an overlay, which is laid over the central pack alone: so a changed
   * overlay can be tried beside the one in force. `undefined`: the rules in force.
   */
  readonly rules: string | undefined;
  /** `name=value`: `cap.base`, `cap.rounding`, `reviewCutoff`, or a parameter of the rules. */
  readonly set: readonly string[];
}

/** The settings that may be tried, beside the parameters, with what they may be. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'cap.base': ['goodOnly', 'goodOrBetter'],
  'cap.rounding': ['floor', 'nearest'],
};
const CUTOFF = 'reviewCutoff';

/** What a period is judged under as things stand. */
export function rulesInForce(workspace: Workspace, period: Period): JudgedUnder {
  const pack = packInForce(workspace, period);
  return {
    pack,
    period,
    asOf: cutoffOf(period, workspace.settings),
    reading: capReading(pack, workspace.settings),
    lawYear: period.year,
  };
}

/**
 * What a period would be judged under. A pack of other years is taken as it stands in its own year nearest to the period.
 *
 * @param cwd folder that a path of a file is counted from.
 * @throws UserError with every problem: `rules.pack.unknown`, `rules.setting.unknown` with the nearest name,
 *   `usage.argument.invalid`, and what is wrong with a file.
 */
export function triedRules(workspace: Workspace, period: Period, trial: Trial, cwd: string): JudgedUnder {
  const problems: Diagnostic[] = [];
  let tried = rulesInForce(workspace, period);
  if (trial.rules !== undefined) {
    const pack = findTriedPack(trial.rules, cwd);
    const lawYear = Math.max(pack.years.from, Math.min(period.year, pack.years.to ?? period.year));
    tried = { ...tried, pack, lawYear, reading: capReading(pack, workspace.settings) };
  }
  for (const setting of trial.set) {
    const changed = applySetting(tried, setting);
    if ('code' in changed) problems.push(changed);
    else tried = changed;
  }
  if (problems.length > 0) throw new UserError(problems);
  return tried;
}

function findTriedPack(rules: string, cwd: string): RulePack {
  if (/\.ya?ml$/i.test(rules)) return readRules(cwd, rules).pack;
  const packs = builtInPacks();
  const known = packs.find(({ id }) => id === rules);
  if (known !== undefined) return known;
  const nearest = nearestText(
    rules,
    packs.map(({ id }) => id),
  );
  const params = { value: rules, ...(nearest === undefined ? {} : { nearest }) };
  throw new UserError([diagnose('rules.pack.unknown', {}, params)]);
}

function applySetting(tried: JudgedUnder, setting: string): JudgedUnder | Diagnostic {
  const [, name = setting, value = ''] = /^([^=]+)=(.*)$/.exec(setting) ?? [];
  const invalid = (allowed: string): Diagnostic =>
    diagnose('usage.argument.invalid', {}, { name: `--set ${name}`, value, allowed });
  const choices = CHOICES[name];
  if (choices !== undefined) {
    if (!choices.includes(value)) return invalid(choices.join(', '));
    const key = name === 'cap.base' ? 'base' : 'rounding';
    return { ...tried, reading: { ...tried.reading, [key]: value } };
  }
  if (name === CUTOFF) {
    const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.slice(1).map(Number) ?? [];
    const asOf = year === undefined ? undefined : makeDate(year, month, day);
    const { start, end } = tried.period;
    if (asOf === undefined || asOf < start || asOf > end) return invalid(`${start} … ${end}`);
    return { ...tried, asOf };
  }
  if (!tried.pack.parameters.has(name)) {
    const names = [...Object.keys(CHOICES), CUTOFF, ...tried.pack.parameters.keys()];
    const nearest = nearestText(name, names);
    const params = { value: name, ...(nearest === undefined ? {} : { nearest }), allowed: names.join(', ') };
    return diagnose('rules.setting.unknown', {}, params);
  }
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(value)) return invalid('0 … 999999');
  return { ...tried, pack: withParameter(tried.pack, name, Number(value)) };
}
