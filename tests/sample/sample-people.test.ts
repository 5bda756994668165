import { describe, expect, it } from 'vitest';
import { readList, firstOf, storedDate, CARD_HEADINGS, CITIZEN_HEADINGS } from './read-sample.ts';
import { FILES, PLAN, standsOn, YEARS, type ReadMember } from './sample-year.ts';

function numbersOf({ citizenId, card }: ReadMember): string[] {
  return [citizenId, card].filter((number) => number !== '');
}

const DISCIPLINE = ['Kỷ luật trong năm', 'Hình thức kỷ luật', 'Kỷ luật'];
const ADMITTED = ['Ngày kết nạp', 'Ngày vào Đảng', 'Ngày kết nạp Đảng'];
const CELLS = new Set(['Chi bộ cơ sở', 'Chi bộ trực thuộc']);

/** Sex as the row gives it, `''` where it gives none. */
function sexOf({ row }: ReadMember): string {
  const word = firstOf(row, ['Giới tính', 'Nam/nữ']);
  if (word !== '' || row.cells.get('Nam') === undefined) return word;
  return row.cells.get('Nam') === '' ? 'Nữ' : 'Nam';
}

function birthOf({ row }: ReadMember): string {
  const one = firstOf(row, ['Ngày sinh', 'Sinh ngày']);
  return storedDate(one !== '' ? one : `${row.cells.get('Nam') ?? ''}${row.cells.get('Nữ') ?? ''}`);
}

function nameOf({ row }: ReadMember): string {
  return firstOf(row, ['Họ và tên', 'Họ tên đảng viên']).toUpperCase();
}

/** Whether a citizen number agrees with century, sex and year of birth. */
function agrees(member: ReadMember): boolean {
  const birth = birthOf(member);
  const sex = sexOf(member);
  const century = birth.startsWith('20') ? 2 : 0;
  const digits = sex === '' ? [century, century + 1] : [century + (sex === 'Nữ' ? 1 : 0)];
  return digits.includes(Number(member.citizenId[3])) && member.citizenId.slice(4, 6) === birth.slice(2, 4);
}

describe.each(YEARS)('the people of $year', ({ year, members, admissions, removals }) => {
  const numbers = new Set(members.flatMap(numbersOf));

  it('sit in cells that stand at the end of the year', () => {
    expect(
      members.filter(({ unit }) => !CELLS.has(unit.kind) || !standsOn(unit, `${year}-12-31`)).map(nameOf),
    ).toEqual([]);
  });

  it('have at least one number each, and no number twice', () => {
    expect(members.every((member) => numbersOf(member).length > 0)).toBe(true);
    expect(numbers.size).toBe(members.flatMap(numbersOf).length);
  });

  it('have numbers of unassigned ranges that agree with sex and year of birth', () => {
    const citizens = members.filter(({ citizenId }) => citizenId !== '');
    expect(citizens.filter(({ citizenId }) => !/^(?:000|099)\d{9}$/.test(citizenId)).map(nameOf)).toEqual([]);
    expect(citizens.filter((member) => !agrees(member)).map(nameOf)).toEqual([]);
    expect(members.filter(({ card }) => !/^(?:99\d{6})?$/.test(card)).map(nameOf)).toEqual([]);
    expect(members.filter(({ card }) => card === '').length).toBeGreaterThan(1000);
    expect(members.length - citizens.length).toBeGreaterThan(1000);
  });

  it('grade KHTNV whoever was disciplined', () => {
    const disciplined = members.filter(({ row }) => firstOf(row, DISCIPLINE) !== '');
    expect(disciplined.length).toBeGreaterThan(5);
    expect(new Set(disciplined.map(({ grade }) => grade))).toEqual(new Set(['KHTNV']));
  });

  it('list everybody admitted this year, without a grade when admitted after 30 June', () => {
    const listed = new Map(members.map((member) => [member.citizenId, member]));
    const wrong = admissions.filter(({ citizenId, row, unit }) => {
      const admittedOn = storedDate(row.cells.get('Ngày kết nạp') ?? '');
      const decidedOn = storedDate(row.cells.get('Ngày quyết định') ?? '');
      const member = listed.get(citizenId);
      if (member?.unit.code !== unit.code || !admittedOn.startsWith(year) || decidedOn >= admittedOn)
        return true;
      return (member.grade === null) !== admittedOn > `${year}-06-30`;
    });
    expect(wrong.map(({ citizenId }) => citizenId)).toEqual([]);
  });

  it('do not include anybody removed this year or before', () => {
    const gone = YEARS.filter((one) => one.year <= year).flatMap((one) => one.removals);
    expect(gone.flatMap(numbersOf).filter((number) => numbers.has(number))).toEqual([]);
    expect(removals.every((removal) => numbersOf(removal).length > 0)).toBe(true);
  });
});

describe('the lists of successive years', () => {
  it('add up: opening + in − out = closing', () => {
    for (const [index, { flows }] of PLAN.years.entries()) {
      const { opening, admitted, movedIn, died, movedOut, removed, closing } = flows;
      expect(opening + admitted + movedIn - died - movedOut - removed).toBe(closing);
      expect(YEARS[index]?.members).toHaveLength(closing);
      expect(YEARS[index]?.admissions).toHaveLength(admitted);
      expect(YEARS[index]?.removals).toHaveLength(removed);
    }
    expect(PLAN.years.slice(1).map(({ flows }) => flows.opening)).toEqual(
      YEARS.slice(0, 2).map(({ members }) => members.length),
    );
  });

  it('take the removed from the list of the year before', () => {
    for (const [index, { removals }] of YEARS.slice(1).entries()) {
      const before = new Set(YEARS[index]?.members.flatMap(numbersOf));
      const unknown = removals.filter((removal) => !numbersOf(removal).some((number) => before.has(number)));
      expect(unknown.map(nameOf)).toEqual([]);
    }
  });

  it('know a person by the same numbers, name and birth every year', () => {
    const known = new Map<string, string>();
    const changed: string[] = [];
    for (const member of YEARS.flatMap(({ members }) => members)) {
      const who = `${nameOf(member)} ${birthOf(member)}`;
      for (const number of numbersOf(member)) {
        if ((known.get(number) ?? who) !== who) changed.push(who);
        known.set(number, who);
      }
    }
    expect(changed).toEqual([]);
    expect(known.size).toBeGreaterThan(18000);
  });

  it('share a number from year to year with whoever stays', () => {
    for (const [index, { members }] of YEARS.slice(1).entries()) {
      const flows = PLAN.years[index + 1]?.flows;
      const before = new Set(YEARS[index]?.members.flatMap(numbersOf));
      const stayed = members.filter((member) => numbersOf(member).some((number) => before.has(number)));
      expect(stayed.length).toBe((flows?.closing ?? 0) - (flows?.admitted ?? 0) - (flows?.movedIn ?? 0));
    }
  });

  it('recognise members one year after admission, and admit nobody under 18', () => {
    const wrong = YEARS.flatMap(({ members }) => members).filter((member) => {
      const admitted = storedDate(firstOf(member.row, ADMITTED));
      const official = storedDate(firstOf(member.row, ['Ngày chính thức']));
      if (admitted !== '' && Number(admitted.slice(0, 4)) - Number(birthOf(member).slice(0, 4)) < 19)
        return true;
      if (admitted === '' || official === '') return false;
      return official !== `${String(Number(admitted.slice(0, 4)) + 1)}${admitted.slice(4)}`;
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('have many namesakes, told apart by birth, and names of several peoples', () => {
    const names = YEARS[2]?.members.map(nameOf) ?? [];
    expect(new Set(names).size).toBeLessThan(names.length * 0.85);
    expect(new Set(YEARS[2]?.members.map((member) => `${nameOf(member)} ${birthOf(member)}`)).size).toBe(
      names.length,
    );
    expect(names.some((name) => /^Y \S+ (?:NIÊ|ÊBAN|MLÔ)/.test(name))).toBe(true);
    expect(names.some((name) => name.startsWith('KATƠR THỊ '))).toBe(true);
  });

  it('know some births only by year or month', () => {
    const lengths = YEARS[0]?.members.map((member) => birthOf(member).length) ?? [];
    expect(lengths.filter((length) => length === 4).length).toBeGreaterThan(200);
    expect(lengths.filter((length) => length === 7).length).toBeGreaterThan(100);
  });
});

describe('the two lists of a sender that sends members and proposals apart', () => {
  it.each(
    ['2021', '2022', '2023'].flatMap((year) =>
      ['huyen-bac-lam', 'cong-an-tinh'].map((slug) => `${year}/${slug}`),
    ),
  )('hold the same people in the same cells: %s', (folder) => {
    const [people, proposals] = ['danh-sach-dang-vien', 'tong-hop-de-xuat-xep-loai'].map((name) =>
      FILES.filter(({ path }) => path === `${folder}/${name}.xlsx`)
        .flatMap(readList)
        .map((row) =>
          [
            firstOf(row, CARD_HEADINGS),
            firstOf(row, CITIZEN_HEADINGS),
            firstOf(row, ['Mã tổ chức đảng']),
          ].join(' '),
        ),
    );
    expect(people?.length).toBeGreaterThan(100);
    expect(people).toEqual(proposals);
  });
});
