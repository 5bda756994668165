import { describe, expect, it } from 'vitest';
import { buildSymbols, listSubjectRules } from '../../src/assessment/subject-rules.ts';
import { SUBJECT_KINDS } from '../../src/registry/facts.ts';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';
import { compileBoolean } from '../../src/regulations/compile-condition.ts';
import { listChildren, type ConditionNode } from '../../src/regulations/condition-node.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';
import { parseCondition } from '../../src/regulations/parse-condition.ts';
import type { Rule, RulePack } from '../../src/regulations/rule-pack.ts';
import { compileCaseJudge, periodOf, rowOf } from './judge-case.ts';
import { readCases, type Case } from './read-cases.ts';

const tables = builtInPacks().flatMap((pack) =>
  SUBJECT_KINDS.map((subject) => ({ id: pack.id, pack, subject, cases: readCases(pack.id, subject) })),
);

/** Comparisons and flags: the parts of a condition that are joined by `&&`, `||` and `!`. */
function listElements(node: ConditionNode): ConditionNode[] {
  return node.op === 'and' || node.op === 'or' || node.op === 'not'
    ? listChildren(node).flatMap(listElements)
    : [node];
}

function isAskedOf(rule: Rule, item: Case): boolean {
  const kind = item.facts.get('memberKind') ?? null;
  return (
    rule.memberKinds === null || kind === null || (rule.memberKinds as readonly unknown[]).includes(kind)
  );
}

describe.each(tables)('$id, $subject: conditions', ({ pack, subject, cases }) => {
  it('every comparison is seen true, false and unknown', () => {
    const facts = factsOf(pack, subject);
    const scope = { parameters: new Set(pack.parameters.keys()) };
    const seen = new Map<string, Set<string>>();
    for (const item of cases) {
      const symbols = buildSymbols(pack, facts, periodOf(item));
      const row = rowOf(item, facts);
      for (const { rule, when } of listSubjectRules(pack, subject, item.year)) {
        if (!isAskedOf(rule, item)) continue;
        const { node } = parseCondition(when, scope);
        for (const [index, element] of (node === undefined ? [] : listElements(node)).entries()) {
          const name = `${rule.id} ${String(index + 1)} ${JSON.stringify(element)}`;
          const answers = seen.get(name) ?? new Set();
          const answer = compileBoolean(element, symbols)(row, item.decided);
          seen.set(name, answers.add(answer === undefined ? 'unknown' : String(answer)));
          if (element.op === 'known' || element.op === 'isDecided') answers.add('unknown');
        }
      }
    }
    const lacking = [...seen].flatMap(([name, answers]) =>
      ['true', 'false', 'unknown']
        .filter((each) => !answers.has(each))
        .map((each) => `${name} is never ${each}`),
    );
    expect(lacking).toEqual([]);
  });
});

/** A pack in which one number of one rule's condition, or one value of a parameter, is another. */
interface Mutation {
  readonly name: string;
  readonly pack: RulePack;
}

/** Numbers of a condition: not those within quotes. */
const NUMBER = /(?<![\w.")])\b\d+\b(?!["\w])/g;

function mutateConstants(pack: RulePack): Mutation[] {
  return pack.rules.flatMap((rule, place) =>
    [...(rule.when ?? '').matchAll(NUMBER)].flatMap(({ index, 0: text }) =>
      [1, -1].map((step) => {
        const number = `(${text} ${step > 0 ? '+' : '-'} 1)`;
        const when =
          (rule.when ?? '').slice(0, index) + number + (rule.when ?? '').slice(index + text.length);
        return {
          name: `${pack.id} ${rule.id}: ${text} at ${String(index)} becomes ${number}`,
          pack: { ...pack, rules: pack.rules.with(place, { ...rule, when }) },
        };
      }),
    ),
  );
}

function mutateParameters(pack: RulePack): Mutation[] {
  return [...pack.parameters.values()].flatMap((parameter) => {
    // The share of a cap is held against groups; tests/assessment/cap.test.ts pins it.
    if (pack.rules.some(({ effect }) => effect.kind === 'cap' && effect.ratio === parameter.name)) return [];
    return parameter.values.flatMap((entry, place) =>
      [1, -1].map((step) => {
        const value = entry.value === null ? null : entry.value + step;
        const values = parameter.values.with(place, { ...entry, value });
        return {
          name: `${pack.id} ${parameter.name}: ${String(entry.value)} becomes ${String(value)}`,
          pack: {
            ...pack,
            parameters: new Map([...pack.parameters, [parameter.name, { ...parameter, values }]]),
          },
        };
      }),
    );
  });
}

/** Whether some case of the tables fails under the pack. */
function isNoticed(pack: RulePack): boolean {
  return tables.some(({ id, subject, cases }) => {
    if (id !== pack.id) return false;
    const judge = compileCaseJudge(pack, subject);
    return cases.some((item) => {
      const { met, unknown } = judge(item);
      return met.join(' ') !== item.met.join(' ') || unknown.join(' ') !== item.unknown.join(' ');
    });
  });
}

describe('a threshold moved by one', () => {
  it.each(builtInPacks().map((pack) => ({ id: pack.id, pack })))('$id: makes a case fail', ({ pack }) => {
    const mutations = [...mutateConstants(pack), ...mutateParameters(pack)];
    expect(mutations.length).toBeGreaterThan(10);
    expect(mutations.filter((each) => !isNoticed(each.pack)).map(({ name }) => name)).toEqual([]);
  });

  it('unchanged packs make none fail', () => {
    expect(builtInPacks().filter(isNoticed)).toEqual([]);
  });
});
