import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { loadPack } from '../../src/regulations/load-pack.ts';
import { addRule, alterPack, TINY_PACK } from './tiny-pack.ts';

function findProblems(text: string): readonly Diagnostic[] {
  try {
    loadPack(text, 'pack.yaml');
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** Line and place in the line of a text that stands once in a file, both from 1. */
function placeOf(text: string, part: string): { row: number; column: string } {
  const before = text.slice(0, text.lastIndexOf(part)).split('\n');
  return { row: before.length, column: String((before.at(-1) ?? '').length + 1) };
}

describe('a pack without mistakes', () => {
  it('is loaded with what its file says', () => {
    const pack = loadPack(TINY_PACK, 'pack.yaml');
    expect(pack.id).toBe('tiny');
    expect(pack.years).toEqual({ from: 2030 });
    expect(pack.parameters.get('points.fair')?.values[0]?.value).toBe(50);
    expect(pack.documents.get('qd-1')?.number).toBe('1-QĐ/TU');
    expect(pack.rules).toHaveLength(1);
    expect(pack.rules[0]).toMatchObject({
      id: 'T-01',
      when: 'scoreTotal < parameter("points.fair")',
      effect: { kind: 'force', grade: 'KHTNV' },
      memberKinds: null,
      inForce: null,
    });
  });
});

describe('a pack with one mistake is refused', () => {
  const condition = (text: string): string => alterPack('scoreTotal < parameter("points.fair")', text);

  it.each([
    {
      mistake: 'unknown fact',
      text: condition('tasksLate > 2 || scoreTotl < 50'),
      part: 'scoreTotl',
      code: 'rules.fact.unknown',
      params: { rule: 'T-01', name: 'scoreTotl', nearest: 'scoreTotal' },
      count: 2,
    },
    {
      mistake: 'unknown parameter in a condition',
      text: condition('scoreTotal < parameter("point.fair")'),
      part: '"point.fair"',
      code: 'rules.parameter.unknown',
      params: { rule: 'T-01', name: 'point.fair', nearest: 'points.fair' },
    },
    {
      mistake: 'unknown parameter in a cap',
      text: alterPack(
        '{ force: KHTNV }',
        '{ cap: { ratio: points.best, group: named-group } }',
        alterPack('    when: >-\n      scoreTotal < parameter("points.fair")\n', ''),
      ),
      part: '{ cap:',
      code: 'rules.parameter.unknown',
      params: { name: 'points.best', nearest: '' },
    },
    {
      mistake: 'citation of an unknown document',
      text: alterPack("document: qd-1, article: '5'", "document: qd-2, article: '5'"),
      part: 'qd-2',
      code: 'rules.citation.unknown',
      params: { name: 'qd-2', nearest: 'qd-1' },
    },
    {
      mistake: 'rule with an empty list of citations',
      text: alterPack(
        "    cites:\n      - { document: qd-1, article: '5', clause: '1', point: a }\n",
        '    cites: []\n',
      ),
      part: '[]',
      code: 'rules.pack.invalid',
      params: { path: 'rules.0.cites' },
    },
    {
      mistake: 'rule without a citation',
      text: alterPack("    cites:\n      - { document: qd-1, article: '5', clause: '1', point: a }\n", ''),
      part: 'id: T-01',
      code: 'rules.pack.invalid',
      params: { path: 'rules.0.cites' },
    },
    {
      mistake: 'rule id given twice',
      text: addRule('T-01', 'exempt'),
      part: 'T-01',
      code: 'rules.rule.duplicate',
      params: { id: 'T-01' },
    },
    {
      mistake: 'condition with a syntax error',
      text: condition('scoreTotal < < 50'),
      part: '< 50',
      code: 'rules.condition.invalid',
      params: { rule: 'T-01', found: '< 50' },
    },
    {
      mistake: 'comparison of unlike types',
      text: condition('scoreTotal < admittedOn'),
      part: 'admittedOn',
      code: 'rules.condition.type',
      params: { rule: 'T-01', left: 'number', right: 'date' },
    },
    {
      mistake: 'condition that is no yes-or-no',
      text: condition('scoreTotal + 1'),
      part: 'scoreTotal + 1',
      code: 'rules.condition.type',
      params: { rule: 'T-01', left: 'boolean', right: 'number' },
    },
    {
      mistake: 'function that does not exist',
      text: condition('exempt && matches(birth)'),
      part: 'matches(birth)',
      code: 'rules.condition.invalid',
      params: { rule: 'T-01', found: 'matches(birth)' },
    },
    {
      mistake: 'grade that does not exist',
      text: condition('civilServiceGrade == "HTTN"'),
      part: '"HTTN"',
      code: 'rules.value.unknown',
      params: { rule: 'T-01', value: 'HTTN', nearest: 'HTTNV' },
    },
    {
      mistake: 'fact of another kind of subject',
      text: condition('unitsDisciplined > 0'),
      part: 'unitsDisciplined',
      code: 'rules.fact.subject',
      params: { rule: 'T-01', name: 'unitsDisciplined', subject: 'member' },
    },
    {
      mistake: 'number with a leading zero in the file',
      text: alterPack('value: 50', 'value: 050'),
      part: '050',
      code: 'rules.number.leading-zero',
      params: { value: '050' },
    },
    {
      mistake: 'key given twice',
      text: alterPack('    unit: points\n', '    unit: points\n    unit: percent\n'),
      part: 'unit: percent',
      code: 'rules.pack.invalid',
      params: { path: '' },
    },
    {
      mistake: 'key that is not known',
      text: alterPack('    confidence: inferred\n', '    confidence: inferred\n    weight: 3\n'),
      part: '3\n',
      code: 'rules.pack.invalid',
      params: { path: 'rules.0.weight' },
    },
    {
      mistake: 'day that does not exist',
      text: alterPack('on: 2030-03-01', 'on: 2030-02-30'),
      part: '2030-02-30',
      code: 'rules.pack.invalid',
      params: { path: 'rules.0.verified.on' },
    },
    {
      mistake: 'parameter that has no value in the first year',
      text: alterPack('      - from: 2030-02-01\n        value', '      - from: 2031-02-01\n        value'),
      part: '- from: 2031',
      code: 'rules.pack.invalid',
      params: { path: 'points.fair' },
    },
  ])('$mistake', ({ text, part, code, params, count }) => {
    const problems = findProblems(text);
    expect(problems).toHaveLength(count ?? 1);
    expect(problems.at(-1)).toMatchObject({ code, file: 'pack.yaml', ...placeOf(text, part), params });
  });

  it('number with a leading zero in a condition', () => {
    const text = condition('scoreTotal < 050');
    expect(findProblems(text)).toMatchObject([
      { code: 'rules.number.leading-zero', ...placeOf(text, '050'), params: { value: '050' } },
    ]);
  });
});

describe('a pack with many mistakes', () => {
  it('is refused with all of them at once, in the order of the file', () => {
    const text = [
      ["document: qd-1, article: '4'", "document: qd-9, article: '4'"],
      [
        'scoreTotal < parameter("points.fair")',
        'scoreTotl < 50\n      && parameter("points.good") > admittedAt',
      ],
      ['{ force: KHTNV }', '{ force: KTHNV }'],
    ].reduce((altered, [from = '', to = '']) => alterPack(from, to, altered), TINY_PACK);
    const withSecond = addRule(
      'T-02',
      'scoreTotl < 50\n      && parameter("points.good") > admittedAt',
      text,
    );
    const problems = findProblems(withSecond);
    expect(problems.map(({ code }) => code)).toEqual([
      'rules.citation.unknown',
      'rules.pack.invalid',
      'rules.fact.unknown',
      'rules.parameter.unknown',
      'rules.fact.unknown',
    ]);
    expect(problems.slice(2)).toMatchObject(
      ['scoreTotl', '"points.good"', 'admittedAt'].map((part) => placeOf(withSecond, part)),
    );
    expect(problems[4]?.params?.nearest).toBe('admittedOn');
  });

  it('is refused when it is not YAML at all', () => {
    expect(findProblems('id: [tiny\nrules: }')).not.toEqual([]);
    expect(findProblems('').map(({ code }) => code)).toContain('rules.pack.invalid');
    expect(findProblems('[]').map(({ code }) => code)).toContain('rules.pack.invalid');
  });
});
