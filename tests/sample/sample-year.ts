import type { Grade } from '../../src/registry/grades.ts';
import { samplePlan } from '../../src/sample/sample-plan.ts';
import { sampleFiles } from '../../src/sample/sample-files.ts';
import {
  CARD_HEADINGS,
  CITIZEN_HEADINGS,
  firstOf,
  gradeOf,
  readList,
  storedDate,
  textRows,
  type ListRow,
} from './read-sample.ts';

export interface ReadUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string;
  readonly foundedOn: string;
  readonly endedOn: string;
  readonly successor: string;
  readonly change: string;
}

export interface ReadMember {
  readonly row: ListRow;
  readonly unit: ReadUnit;
  readonly grade: Grade | null;
  readonly citizenId: string;
  readonly card: string;
}

/** What can be read from the files of one year. */
export interface ReadYear {
  readonly year: string;
  readonly units: readonly ReadUnit[];
  readonly unitByCode: ReadonlyMap<string, ReadUnit>;
  readonly members: readonly ReadMember[];
  readonly unitGrades: readonly {
    readonly row: ListRow;
    readonly unit: ReadUnit;
    readonly grade: Grade | null;
  }[];
  readonly admissions: readonly {
    readonly row: ListRow;
    readonly unit: ReadUnit;
    readonly citizenId: string;
  }[];
  readonly removals: readonly ReadMember[];
  readonly targets: readonly number[];
}

export const PLAN = samplePlan();
export const FILES = [...sampleFiles(PLAN)];

/** The years as their rows give them; nothing of the plan is used. */
export const YEARS: readonly ReadYear[] = ['2021', '2022', '2023'].map((year) => readYear(year));

function listsOf(year: string, name: RegExp): ListRow[] {
  return FILES.filter(({ path }) => path.startsWith(`${year}/`) && name.test(path)).flatMap(readList);
}

function readYear(year: string): ReadYear {
  const units = listsOf(year, /\/to-chuc-dang\./).map(({ cells }): ReadUnit => ({
    code: cells.get('Mã tổ chức đảng') ?? '',
    name: cells.get('Tên tổ chức đảng') ?? '',
    kind: cells.get('Loại hình') ?? '',
    parent: cells.get('Mã đơn vị cấp trên') ?? '',
    foundedOn: storedDate(cells.get('Ngày thành lập') ?? ''),
    endedOn: storedDate(cells.get('Ngày kết thúc hoạt động') ?? ''),
    successor: cells.get('Chuyển vào (mã)') ?? '',
    change: cells.get('Hình thức thay đổi') ?? '',
  }));
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, ReadUnit[]>();
  for (const unit of units) {
    const key = `${unit.name}|${unitByCode.get(unit.parent)?.name ?? ''}`;
    byName.set(key, [...(byName.get(key) ?? []), unit]);
  }
  const unitOf = (row: ListRow): ReadUnit => {
    const code = firstOf(row, ['Mã tổ chức đảng', 'Mã chi bộ']);
    const name = row.section ?? firstOf(row, ['Chi bộ', 'Tên tổ chức đảng']);
    const named = byName.get(`${name}|${firstOf(row, ['Đảng bộ', 'Trực thuộc'])}`) ?? [];
    const unit = code === '' ? (named.length === 1 ? named[0] : undefined) : unitByCode.get(code);
    if (unit === undefined) throw new Error(`${row.file}: ${code || name} is ${String(named.length)} units`);
    return unit;
  };
  const readMember = (row: ListRow): ReadMember => ({
    row,
    unit: unitOf(row),
    grade: gradeOf(row),
    citizenId: firstOf(row, CITIZEN_HEADINGS),
    card: firstOf(row, CARD_HEADINGS),
  });
  return {
    year,
    units,
    unitByCode,
    members: listsOf(
      year,
      /\/(?:danh-sach-)?xep-loai-dang-vien\.|\/dang-vien-xep-loai\.|\/tong-hop-de-xuat/,
    ).map(readMember),
    unitGrades: listsOf(year, /\/xep-loai-(?:to-chuc-dang|dang-bo-cap-tren)\./).map((row) => ({
      row,
      unit: unitOf(row),
      grade: gradeOf(row),
    })),
    admissions: listsOf(year, /\/ket-nap-dang-vien\./).map((row) => ({
      row,
      unit: unitOf(row),
      citizenId: firstOf(row, CITIZEN_HEADINGS),
    })),
    removals: listsOf(year, /\/dua-ra-khoi-dang\./).map((row) => ({ ...readMember(row), grade: null })),
    targets: FILES.filter(({ path }) => path === `${year}/chi-tieu-ket-nap.csv`)
      .flatMap(textRows)
      .filter((row) => /^\d+$/.test(row[0] ?? ''))
      .map((row) => Number(row[3])),
  };
}

export function isGrassroots({ kind }: ReadUnit): boolean {
  return kind === 'Đảng bộ cơ sở' || kind === 'Chi bộ cơ sở';
}

export function standsOn({ foundedOn, endedOn }: ReadUnit, day: string): boolean {
  return foundedOn <= day && (endedOn === '' || endedOn > day);
}

/** Code of the grassroots organization a member's cell belongs to. */
export function grassrootsOf({ kind, code, parent }: ReadUnit): string {
  return kind === 'Chi bộ trực thuộc' ? parent : code;
}

export function isGood(grade: Grade | null): boolean {
  return grade === 'HTXSNV' || grade === 'HTTNV';
}

/** Keys of the groups in which HTXSNV is more than one in five of HTTNV. */
export function findExceeded(
  rows: readonly { readonly group: string; readonly grade: Grade | null }[],
): string[] {
  const counts = new Map<string, { excellent: number; good: number }>();
  for (const { group, grade } of rows) {
    const count = counts.get(group) ?? { excellent: 0, good: 0 };
    if (grade === 'HTXSNV') count.excellent += 1;
    if (grade === 'HTTNV') count.good += 1;
    counts.set(group, count);
  }
  return [...counts].flatMap(([group, { excellent, good }]) => (excellent * 5 > good ? [group] : []));
}
