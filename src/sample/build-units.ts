import type { PlainDate } from '../calendar/plain-date.ts';
import { makeSampleDate } from './make-sample-date.ts';
import type { SampleSender, SampleUnit } from './plan.ts';
import {
  ENDINGS,
  FOUNDINGS,
  PROVINCE_CODE,
  PROVINCE_NAME,
  SENDERS,
  type SenderData,
} from './province-data.ts';
import type { Random } from './random.ts';
import {
  AGENCY_CELLS,
  AGENCY_COMMITTEES,
  COMMUNE_OFFICES,
  DISTRICT_CELLS,
  DISTRICT_COMMITTEES,
  OFFICE_CELLS,
  SERVICE_CELLS,
  SERVICE_COMMITTEES,
  type NamedUnit,
} from './unit-names.ts';

/** Code of the province itself. */
export const ROOT_CODE = `${PROVINCE_CODE}.000.000.000.000`;

/** The senders with their codes, in the order of the codes. */
export function buildSenders(): SampleSender[] {
  return SENDERS.map((data, index) => ({ ...data, code: codeOf(index + 1, 0, 0) }));
}

/** 14 digits in five groups: province, committee above the grassroots, grassroots organization, section, cell. */
function codeOf(sender: number, base: number, cell: number): string {
  const group = (value: number): string => String(value).padStart(3, '0');
  return `${PROVINCE_CODE}.${group(sender)}.${group(base)}.000.${group(cell)}`;
}

function committeeName(data: SenderData, index: number): NamedUnit {
  const commune = data.communes[index];
  if (commune !== undefined) {
    const sector = commune.startsWith('xã') ? 'Xã' : commune.startsWith('phường') ? 'Phường' : 'Thị trấn';
    return { name: `Đảng bộ ${commune}`, sector };
  }
  return nameUnit(data, 'Đảng bộ', index - data.communes.length, {
    district: DISTRICT_COMMITTEES,
    agencies: AGENCY_COMMITTEES,
    services: SERVICE_COMMITTEES,
  });
}

function cellName(data: SenderData, index: number): NamedUnit {
  return nameUnit(data, 'Chi bộ', index, {
    district: DISTRICT_CELLS,
    agencies: AGENCY_CELLS,
    services: SERVICE_CELLS,
  });
}

interface NameLists {
  readonly district: readonly NamedUnit[];
  readonly agencies: readonly NamedUnit[];
  readonly services: Readonly<Record<'army' | 'police' | 'border', readonly string[]>>;
}

function nameUnit(data: SenderData, prefix: string, index: number, lists: NameLists): NamedUnit {
  if (data.profile === 'district' || data.profile === 'agencies') {
    const unit = lists[data.profile][index];
    if (unit === undefined) throw new RangeError(`${data.name}: no name left for ${prefix} ${String(index)}`);
    const place = data.profile === 'district' ? ` ${data.place}` : '';
    return { name: `${prefix} ${unit.name}${place}`, sector: unit.sector };
  }
  const name = lists.services[data.profile][index];
  if (name === undefined) throw new RangeError(`${data.name}: no name left for ${prefix} ${String(index)}`);
  return {
    name: `${prefix} ${name} ${data.place}`,
    sector: data.profile === 'police' ? 'Công an' : 'Quân đội',
  };
}

/** Names of the cells below a grassroots committee; communes have hamlets, others offices or numbers. */
function dependentCellNames(sector: string, random: Random): string[] {
  if (sector === 'Xã' || sector === 'Phường' || sector === 'Thị trấn') {
    const word = sector === 'Xã' ? 'thôn' : 'khu phố';
    const hamlets = Array.from(
      { length: 3 + random.below(4) },
      (_, index) => `Chi bộ ${word} ${String(index + 1)}`,
    );
    return [...hamlets, ...COMMUNE_OFFICES.slice(0, 3 + random.below(2)).map((office) => `Chi bộ ${office}`)];
  }
  const count = 4 + random.below(4);
  if (random.happens(500)) return Array.from({ length: count }, (_, index) => `Chi bộ ${String(index + 1)}`);
  return OFFICE_CELLS.slice(0, Math.min(count, OFFICE_CELLS.length)).map((office) => `Chi bộ ${office}`);
}

/**
 * Builds the whole tree of the province with the dates of every unit: the province, its senders, their grassroots
 * organizations (those founded and ended in the term included) and the cells below the committees, in order of code.
 */
export function buildUnits(random: Random): SampleUnit[] {
  const units: SampleUnit[] = [
    {
      ...bare(ROOT_CODE, PROVINCE_NAME, 'province', null, makeSampleDate(1976, 2, 5)),
      senderCode: null,
    },
  ];
  for (const [index, data] of SENDERS.entries()) {
    const sender = codeOf(index + 1, 0, 0);
    units.push({
      ...bare(sender, data.name, data.kind, ROOT_CODE, makeSampleDate(1981, 1 + index, 3)),
      senderCode: sender,
    });
    const founded = FOUNDINGS.filter((founding) => founding.sender === index);
    const committees = datesOf(founded, 'base-committee', data.committees, random);
    for (const [position, foundedOn] of committees.entries()) {
      units.push(...buildCommittee(data, index, position, foundedOn, random));
    }
    for (const [position, foundedOn] of datesOf(founded, 'base-cell', data.cells, random).entries()) {
      units.push(buildBaseCell(data, index, position, foundedOn));
    }
  }
  return units;
}

/** Founding days: `count` days long before the term, then those of the term. */
function datesOf(
  founded: readonly (typeof FOUNDINGS)[number][],
  kind: 'base-committee' | 'base-cell',
  count: number,
  random: Random,
): PlainDate[] {
  const old = Array.from({ length: count }, () =>
    makeSampleDate(1985 + random.below(34), 1 + random.below(12), 1 + random.below(28)),
  );
  return [...old, ...founded.filter((one) => one.kind === kind).map((one) => one.on as PlainDate)];
}

function bare(
  code: string,
  name: string,
  kind: SampleUnit['kind'],
  parentCode: string | null,
  foundedOn: PlainDate,
): Omit<SampleUnit, 'senderCode'> {
  return {
    code,
    name,
    kind,
    parentCode,
    sector: '',
    foundedOn,
    endedOn: null,
    successorCode: null,
    change: null,
  };
}

function buildCommittee(
  data: SenderData,
  index: number,
  position: number,
  foundedOn: PlainDate,
  random: Random,
): SampleUnit[] {
  const senderCode = codeOf(index + 1, 0, 0);
  const code = codeOf(index + 1, position + 1, 0);
  const { name, sector } = committeeName(data, position);
  const cells = dependentCellNames(sector, random).map((cell, order) => ({
    ...bare(codeOf(index + 1, position + 1, order + 1), cell, 'cell' as const, code, foundedOn),
    senderCode,
  }));
  return [{ ...bare(code, name, 'base-committee', senderCode, foundedOn), sector, senderCode }, ...cells];
}

function buildBaseCell(data: SenderData, index: number, position: number, foundedOn: PlainDate): SampleUnit {
  const senderCode = codeOf(index + 1, 0, 0);
  // Codes of cells begin after a gap, so that later committees keep their place in the list.
  const codeAt = (cell: number): string => codeOf(index + 1, 101 + cell, 0);
  const { name, sector } = cellName(data, position);
  const ending = ENDINGS.find((one) => one.sender === index && one.cell === position);
  return {
    ...bare(codeAt(position), name, 'base-cell', senderCode, foundedOn),
    sector,
    senderCode,
    endedOn: ending === undefined ? null : (ending.on as PlainDate),
    successorCode: ending === undefined ? null : codeAt(ending.successor),
    change: ending?.change ?? null,
  };
}
