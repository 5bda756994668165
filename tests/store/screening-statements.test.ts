import { beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/calendar/period.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { factDefinition, MATTER_KINDS, type FactCode } from '../../src/registry/facts.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';
import { screeningPack } from '../../src/regulations/screening-pack.ts';
import { openDatabase, type Db } from '../../src/store/open-database.ts';
import { fillPlacement } from '../../src/store/placement.ts';
import { countWithoutMonths, eachMonthsPage, fillCovered } from '../../src/store/screening/activity-rows.ts';
import { fillBarred } from '../../src/store/screening/barred.ts';
import { listBadgesDue, listCompleteCells, listFiveYears } from '../../src/store/screening/good-news.ts';
import { prepareLists } from '../../src/store/screening/list-sources.ts';
import { eachMatterPage, MATTER_SOURCES } from '../../src/store/screening/matter-pages.ts';
import { describeDay } from '../../src/store/screening/screened-day.ts';
import { makeWorkspace } from '../support/workspace-folder.ts';

const period = parsePeriod('2025');
if (period === undefined) throw new RangeError('no period');
const day = describeDay(period, '2025-12-31' as PlainDate);
const pack = screeningPack();
const others = MATTER_KINDS.filter((kind) => kind !== 'activity');
let db: Db;

beforeAll(async () => {
  db = openDatabase((await makeWorkspace()).database);
  fillPlacement(db, '2025-01-01', '2025-12-31');
  fillBarred(db, day);
  fillCovered(db, day);
  prepareLists(db, day);
  return () => {
    db.close();
  };
});

describe('the statements of the screening', () => {
  it.each(others)('%s: runs with every fact it has', (kind) => {
    const facts = Object.keys(MATTER_SOURCES[kind].facts) as FactCode[];
    expect(facts.length).toBeGreaterThan(0);
    eachMatterPage(db, kind, day, facts, (rows) => {
      expect(rows).toEqual(kind === 'unit' ? expect.anything() : []);
    });
  });

  it.each(others)('%s: has every fact that rules ask for', (kind) => {
    const known = MATTER_SOURCES[kind].facts;
    expect(factsOf(pack, kind).filter((fact) => known[fact] === undefined)).toEqual([]);
  });

  it.each(others)('%s: has only facts that the dictionary knows of it', (kind) => {
    const facts = Object.keys(MATTER_SOURCES[kind].facts) as FactCode[];
    expect(facts.filter((fact) => !factDefinition(fact).subjects.includes(kind))).toEqual([]);
  });

  it('months, completeness and good news run on an empty workspace', () => {
    eachMonthsPage(db, day, 2025, (page) => {
      expect(page).toEqual([]);
    });
    expect(countWithoutMonths(db, day)).toEqual({ members: 0, attendance: 0, fees: 0 });
    expect([listFiveYears(db, day), listBadgesDue(db, 1), listCompleteCells(db, 1, day)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
