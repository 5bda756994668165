import { describe, expect, it } from 'vitest';
import { compareCase } from '../../src/assessment/judge-case.ts';
import { compileMatterCases } from '../../src/assessment/screening/judge-matter-case.ts';
import { measureMatterCoverage } from '../../src/assessment/screening/measure-coverage.ts';
import { isMatter, MATTER_KINDS } from '../../src/registry/facts.ts';
import type { RuleCase } from '../../src/regulations/case-table.ts';
import { listFacts } from '../../src/regulations/condition-node.ts';
import type { Effect } from '../../src/regulations/effects.ts';
import { builtInHolidays } from '../../src/regulations/load-holidays.ts';
import { parseCondition } from '../../src/regulations/parse-condition.ts';
import { renderCitation } from '../../src/regulations/render-citation.ts';
import type { RulePack } from '../../src/regulations/rule-pack.ts';
import { screeningPack } from '../../src/regulations/screening-pack.ts';
import { builtInCases } from '../../src/usecases/read-case-files.ts';

const pack = screeningPack();
const calendar = builtInHolidays();
const tables = builtInCases().flatMap(({ subject, cases }) =>
  isMatter(subject) ? [{ subject, cases }] : [],
);

function ids(item: RuleCase, column: 'met' | 'unknown'): string[] {
  return (item.expected.get(column) ?? '').split(' ').filter((id) => id !== '');
}

/** Whether a condition asks `has(…)` of every fact before it looks at it: such a rule is never unknown. */
function isGuarded(when: string, effect: Effect): boolean {
  const { node } = parseCondition(when, { parameters: new Set(pack.parameters.keys()) });
  const clocked = effect.kind === 'screen' && effect.within.length > 0;
  return !clocked && node !== undefined && listFacts(node).every((fact) => when.includes(`has(${fact})`));
}

it('there is a table for every kind of matter', () => {
  expect(tables.map(({ subject }) => subject).sort()).toEqual([...MATTER_KINDS].sort());
});

describe.each(tables)('$subject', ({ subject, cases }) => {
  const judge = compileMatterCases(pack, subject, calendar);

  it.each(cases.map((item) => ({ name: item.name, item })))('$name', ({ item }) => {
    expect(compareCase(item, judge(item))).toEqual([]);
  });

  it('names each case once', () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('names a clause that a rule about it cites', () => {
    const clauses = pack.rules
      .filter((rule) => rule.subjects.includes(subject))
      .flatMap((rule) => rule.cites.map((cite) => renderCitation(pack, cite, 'vi')));
    const strangers = cases.filter(({ clause }) => !clauses.some((text) => text.startsWith(clause)));
    expect(strangers.map(({ name, clause }) => `${name}: ${clause}`)).toEqual([]);
  });

  it('has every rule met, not met and unknown', () => {
    const lacking = pack.rules
      .filter((rule) => rule.subjects.includes(subject))
      .flatMap(({ id, when, effect }) => {
        const seen = new Set<string>(
          cases.map((item) =>
            ids(item, 'met').includes(id) ? 'met' : ids(item, 'unknown').includes(id) ? 'unknown' : 'not met',
          ),
        );
        return ['met', 'not met', ...(isGuarded(when ?? '', effect) ? [] : ['unknown'])]
          .filter((each) => !seen.has(each))
          .map((each) => `${id} never ${each}`);
      });
    expect(lacking).toEqual([]);
  });

  it('has a case on the day before, on and after each day a rule begins or ends', () => {
    const lacking = pack.rules
      .filter((rule) => rule.subjects.includes(subject))
      .flatMap(({ id, inForce, effect }) => {
        const fact = effect.kind === 'screen' ? (effect.lawOn ?? effect.starts) : undefined;
        const days = new Set(
          cases.map(({ facts, asOf }) => (fact === undefined ? asOf : (facts.get(fact) ?? null))),
        );
        return [inForce?.from, inForce?.to].flatMap((day) =>
          day === undefined
            ? []
            : [-1, 0, 1]
                .map((step) => new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10))
                .filter((each) => !days.has(each))
                .map((each) => `${id}: ${each}`),
        );
      });
    expect(lacking).toEqual([]);
  });

  it('brings every comparison to every answer it can have', () => {
    const lacking = measureMatterCoverage(pack, subject, cases, calendar).flatMap(
      ({ rule, node, possible, seen }) =>
        possible
          .filter((answer) => !seen.has(answer))
          .map((answer) => `${rule.id} ${JSON.stringify(node)} is never ${answer}`),
    );
    expect(lacking).toEqual([]);
  });
});

/** Numbers of a condition: not those within quotes or names. */
const NUMBER = /(?<![\w.")-])\b\d+\b(?!["\w-])/g;

/** A pack of the rules that a change bears on, before and after it. */
interface Mutation {
  readonly name: string;
  readonly before: RulePack;
  readonly after: RulePack;
}

function mutateConstants(): Mutation[] {
  return pack.rules.flatMap((rule) =>
    [...(rule.when ?? '').matchAll(NUMBER)].flatMap(({ index, 0: text }) =>
      [1, -1].map((step) => {
        const number = `(${text} ${step > 0 ? '+' : '-'} 1)`;
        const when =
          (rule.when ?? '').slice(0, index) + number + (rule.when ?? '').slice(index + text.length);
        return {
          name: `${rule.id}: ${text} at ${String(index)} becomes ${number}`,
          before: { ...pack, rules: [rule] },
          after: { ...pack, rules: [{ ...rule, when }] },
        };
      }),
    ),
  );
}

function mutateParameters(): Mutation[] {
  return [...pack.parameters.values()].flatMap((parameter) => {
    const rules = pack.rules.filter(
      ({ when, effect }) =>
        when?.includes(`"${parameter.name}"`) === true ||
        (effect.kind === 'screen' && [...effect.within, ...effect.orWithin].includes(parameter.name)),
    );
    const before = { ...pack, rules };
    return parameter.values.flatMap((entry, place) =>
      [1, -1].map((step) => {
        const value = (entry.value ?? 0) + step;
        const changed = { ...parameter, values: parameter.values.with(place, { ...entry, value }) };
        return {
          name: `${parameter.name}: ${String(entry.value)} becomes ${String(value)}`,
          before,
          after: { ...before, parameters: new Map([...pack.parameters, [parameter.name, changed]]) },
        };
      }),
    );
  });
}

function isNoticed({ before, after }: Mutation): boolean {
  return tables.some(({ subject, cases }) => {
    if (!before.rules.some(({ subjects }) => subjects.includes(subject))) return false;
    const [first, second] = [before, after].map((each) => compileMatterCases(each, subject, calendar));
    return cases.some((item) => {
      const [was, is] = [first?.(item), second?.(item)];
      return (['met', 'unknown', 'due'] as const).some((column) => was?.get(column) !== is?.get(column));
    });
  });
}

describe('a threshold moved by one', () => {
  it('makes a case fail', () => {
    const mutations = [...mutateConstants(), ...mutateParameters()];
    expect(mutations.length).toBeGreaterThan(100);
    expect(mutations.filter((each) => !isNoticed(each)).map(({ name }) => name)).toEqual([
      // The other way of counting, 30 working days, always ends later.
      'complaint.discipline.month: 1 becomes 0',
    ]);
  });
});
