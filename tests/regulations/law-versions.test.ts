import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import {
  citesOn,
  confidenceOn,
  findDocument,
  findVersion,
  listLawChanges,
} from '../../src/regulations/law-versions.ts';
import { screeningPack } from '../../src/regulations/screening-pack.ts';

const pack = screeningPack();
const on = (day: string) => day as PlainDate;

describe('the regulation on carrying out the Charter', () => {
  it.each([
    ['2019-01-01', '29-QĐ/TW'],
    ['2021-07-29', '29-QĐ/TW'],
    ['2021-07-30', '24-QĐ/TW'],
    ['2025-01-19', '24-QĐ/TW'],
    ['2025-01-20', '232-QĐ/TW'],
    ['2025-06-30', '232-QĐ/TW'],
    ['2025-07-01', '294-QĐ/TW'],
    ['2026-04-07', '294-QĐ/TW'],
    ['2026-04-08', '20-QĐ/TW'],
    ['2026-07-25', '20-QĐ/TW'],
    ['2026-07-26', '208-QĐ/TW'],
  ])('on %s is %s', (day, number) => {
    expect(findDocument(pack, 'thi-hanh-dieu-le', on(day))?.number).toBe(number);
  });

  it.each(['thi-hanh-dieu-le', 'hd-thi-hanh-dieu-le', 'kiem-tra-ky-luat'])(
    'the documents of %s follow each other without a gap, each naming the next',
    (series) => {
      const documents = [...pack.documents.values()].filter((document) => document.series === series);
      for (const [place, { inForce, replacedBy }] of documents.entries()) {
        const next = documents[place + 1];
        expect(replacedBy).toBe(next?.number);
        if (next !== undefined)
          expect(Date.parse(next.inForce.from) - Date.parse(inForce.to ?? '')).toBe(86_400_000);
      }
    },
  );
});

describe('a rule as it stood on a day', () => {
  const rule = pack.rules.find(({ id }) => id === 'DEL-FEE-3M');
  if (rule === undefined) throw new RangeError('no rule');

  it('cites what was in force', () => {
    expect(citesOn(pack, rule, on('2026-01-31')).map(({ document }) => document)).toEqual([
      'dieu-le',
      'qd-294-2025',
    ]);
    expect(citesOn(pack, rule, on('2026-02-01')).map(({ document }) => document)).toEqual([
      'dieu-le',
      'qd-294-2025',
      'qd-01-2026',
    ]);
  });

  it('is known no better than its texts', () => {
    expect(
      [on('2025-06-30'), on('2025-07-01'), on('2026-02-01')].map((day) => confidenceOn(pack, rule, day)),
    ).toEqual(['secondary', 'read', 'secondary']);
  });
});

it('a version begins on the day of its change', () => {
  const changes = listLawChanges(pack);
  expect([...changes].sort()).toEqual(changes);
  expect(findVersion(changes, on('2025-07-01')) - findVersion(changes, on('2025-06-30'))).toBe(1);
  expect(findVersion(changes, on('2025-07-02'))).toBe(findVersion(changes, on('2025-07-01')));
});

it('no rule rests on what was not verified: the open points of the domain are absent', () => {
  expect(
    pack.rules
      .map(({ confidence }) => confidence)
      .every((each) => ['read', 'secondary', 'inferred'].includes(each)),
  ).toBe(true);
  expect(pack.rules.some(({ id }) => id.includes('STEP'))).toBe(false);
});
