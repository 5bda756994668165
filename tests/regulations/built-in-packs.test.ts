import { describe, expect, it } from 'vitest';
import { builtInPacks, packFor } from '../../src/regulations/built-in-packs.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';
import { FACTS, SUBJECT_KINDS } from '../../src/registry/facts.ts';
import { renderCitation } from '../../src/regulations/render-citation.ts';
import {
  findLawDay,
  findParameterValue,
  isInForce,
  resolveParameters,
} from '../../src/regulations/resolve-parameters.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { readPackFile } from '../../src/regulations/pack-file.ts';
import * as qd124 from '../../src/regulations/packs/qd-124/pack.yaml';
import * as qd132 from '../../src/regulations/packs/qd-132/pack.yaml';
import * as qd366 from '../../src/regulations/packs/qd-366/pack.yaml';
import * as screening from '../../src/regulations/packs/screening/pack.yaml';
import { loadPack } from '../../src/regulations/load-pack.ts';
import { alterPack } from './tiny-pack.ts';

const packs = builtInPacks();

describe('the packs the program carries', () => {
  it.each([qd132, qd124, qd366, screening])(
    'are carried as JSON that says what their text says',
    (carried) => {
      const { content, problems } = readPackFile(carried.text, 'pack.yaml');
      expect(problems).toEqual([]);
      expect(JSON.parse(carried.json)).toEqual(content);
    },
  );

  it('place a mistake in their text', () => {
    const { text } = qd366;
    const json = qd366.json.replace('"C-01"', '"C 01"');
    let problems: readonly Diagnostic[] = [];
    try {
      loadPack(text, 'pack.yaml', json);
    } catch (error) {
      problems = error instanceof UserError ? error.diagnostics : [];
    }
    const row = text.slice(0, text.indexOf('id: C-01')).split('\n').length;
    expect(problems[0]).toMatchObject({ code: 'rules.pack.invalid', file: 'pack.yaml', row });
  });

  it.each([
    [2018, undefined],
    [2019, 'qd-132'],
    [2022, 'qd-132'],
    [2023, 'qd-124'],
    [2024, 'qd-124'],
    [2025, 'qd-366'],
    [2026, 'qd-366'],
  ])('%i is governed by %s', (year, id) => {
    expect(packFor(year, packs)?.id).toBe(id);
  });

  it('no two rules share an id, over all packs', () => {
    const ids = packs.flatMap((pack) => pack.rules.map((rule) => rule.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('a rule taken as read names the article or the item of the text', () => {
    for (const pack of packs) {
      for (const rule of pack.rules) {
        const parts = rule.cites.map(({ article, item }) => article ?? item);
        expect([rule.id, parts.includes(undefined)]).toEqual([rule.id, false]);
      }
    }
  });

  it('each cited text was issued before the year it governs ended', () => {
    for (const pack of packs) {
      for (const { cites, inForce } of pack.rules) {
        for (const { document } of cites) {
          const issued = pack.documents.get(document)?.issued ?? '9999';
          const first = inForce?.from ?? findLawDay(pack.years.from);
          expect([document, issued <= first]).toEqual([document, true]);
        }
      }
    }
  });

  it('no rule about one kind of subject asks for facts of the other', () => {
    for (const pack of packs) {
      for (const subject of SUBJECT_KINDS) {
        for (const fact of factsOf(pack, subject)) {
          expect([fact, (FACTS[fact].subjects as readonly string[]).includes(subject)]).toEqual([fact, true]);
        }
      }
    }
  });

  it('the numbers of the texts of 2025', () => {
    const pack = packFor(2025, packs);
    const values = pack === undefined ? [] : [...resolveParameters(pack.parameters, findLawDay(2025))];
    expect(Object.fromEntries(values)).toMatchObject({
      'points.excellent': 90,
      'points.good': 70,
      'points.fair': 50,
      'tasks.exceeded': 30,
      'tasks.late': 20,
      'tasks.failed': 50,
      'share.excellent': 20,
      'months.new-member': 6,
    });
  });
});

describe('renderCitation', () => {
  const pack = packs.find(({ id }) => id === 'qd-366');

  it('puts the finest part first in Vietnamese', () => {
    expect(pack).toBeDefined();
    if (pack === undefined) return;
    const cite = { document: 'qd-366', article: '11', clause: '4.3', point: 'a' };
    expect(renderCitation(pack, cite, 'vi')).toMatch(
      /^điểm a khoản 4\.3 Điều 11 Quy định số 366-QĐ\/TW ngày 30\/0?8\/2025$/,
    );
    expect(renderCitation(pack, cite, 'en')).toContain(
      'point a, clause 4.3, Article 11, Regulation No. 366-QĐ/TW',
    );
    expect(renderCitation(pack, { document: 'hd-43', item: '7.5' }, 'vi')).toMatch(
      /^mục 7\.5 Hướng dẫn số 43-HD\/BTCTW ngày 31\/10\/2025$/,
    );
  });
});

describe('dated values', () => {
  const values = [
    'values:',
    '      - { from: 2031-07-01, value: null, cites: [{ document: qd-1, article: "6" }] }',
    '      - { from: 2031-01-01, value: 55, cites: [{ document: qd-1, article: "5" }] }',
  ].join('\n');
  const verified = 'verified: { on: 2030-03-01, by: a test }';
  const pack = loadPack(
    alterPack(
      verified,
      `${verified}\n    in-force: { from: 2030-02-01, to: 2030-12-31 }`,
      alterPack('values:', values),
    ),
    'tiny.yaml',
  );
  const parameter = pack.parameters.get('points.fair');

  it.each([
    ['2030-01-31', undefined],
    ['2030-02-01', 50],
    ['2030-12-31', 50],
    ['2031-01-01', 55],
    ['2031-06-30', 55],
    ['2031-07-01', null],
  ])('the value on %s', (day, value) => {
    expect(parameter).toBeDefined();
    if (parameter === undefined) return;
    expect(findParameterValue(parameter, day as PlainDate)?.value).toBe(value);
  });

  it.each([
    ['2030-01-31', false],
    ['2030-02-01', true],
    ['2030-12-31', true],
    ['2031-01-01', false],
  ])('the rule on %s', (day, holds) => {
    expect(pack.rules.map((rule) => isInForce(rule, day as PlainDate))).toEqual([holds]);
  });
});
