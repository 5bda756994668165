import { writeAdmissions } from './layouts/admissions.ts';
import { writeExportCsv } from './layouts/export-csv.ts';
import { writeMarkedSections } from './layouts/marked-sections.ts';
import type { MemberList } from './layouts/member-columns.ts';
import { writeOrganizationList } from './layouts/organization-list.ts';
import { writeUnitGrades } from './layouts/organization-grades.ts';
import { writePlainList } from './layouts/plain-list.ts';
import { writeProposalChain } from './layouts/proposal-chain.ts';
import { writeRemovals } from './layouts/removals.ts';
import { writeSemicolonCsv } from './layouts/semicolon-csv.ts';
import { writeTargets } from './layouts/targets.ts';
import type { MemberLayout, SamplePlan, SampleSender, SampleUnit, SampleYear } from './plan.ts';
import type { SampleFile } from './sample-file.ts';
import { spoilMarkedSections, spoilPlainList } from './spoil-examples.ts';

/** Cells and members of each that a small list shows. */
const CELLS = 2;
const MEMBERS = 7;
const PEOPLE = 12;

/**
 * Small files, one per layout, cut out of the sample's review year 2023: a list of organizations that covers all the
 * others, five forms of member lists, organization grades, admissions, removals, targets, and two lists with mistakes.
 * Paths are bare file names.
 */
export function layoutExamples(plan: SamplePlan): SampleFile[] {
  const year = plan.years.at(-1);
  if (year === undefined) throw new RangeError('a plan without years');
  const [marks, exported, plain, semicolon, chain] = (
    ['marks', 'export', 'plain', 'semicolon', 'chain'] as const
  ).map((layout) => cutMembers(plan, year, findSender(plan, year, layout)));
  if (!marks || !exported || !plain || !semicolon || !chain)
    throw new RangeError('a layout without a sender');
  const admissions = year.admissions
    .filter(({ unit }) => unit.senderCode === marks.sender.code)
    .slice(0, PEOPLE);
  const removals = year.removals.filter((_, index) => index % 6 === 0).slice(0, PEOPLE);
  const [members, proposals] = writeProposalChain(chain);
  if (members === undefined || proposals === undefined) throw new RangeError('two lists expected');

  const people = [marks, exported, plain, semicolon, chain].flatMap((list) => list.members);
  const used = collectUnits(
    plan,
    [...people, ...admissions, ...removals].map(({ unit }) => unit),
  );
  const small: SamplePlan = { ...plan, units: plan.units.filter((unit) => used.has(unit.code)) };
  const grades = year.unitGrades.filter(
    ({ unit }) =>
      unit.senderCode === plain.sender.code && unit.code !== plain.sender.code && used.has(unit.code),
  );

  return [
    rename(writeOrganizationList(small, year.year), '01-danh-sach-to-chuc-dang.xlsx'),
    rename(writeExportCsv(exported), '02-xuat-tu-he-thong-dau-phay.csv'),
    rename(writeMarkedSections(marks), '03-danh-dau-x-theo-chi-bo.xlsx'),
    rename(writeSemicolonCsv(semicolon), '04-csv-cham-phay.csv'),
    rename(writePlainList(plain), '05-danh-sach-don-gian-o-ngay.xlsx'),
    rename(members, '06-danh-sach-dang-vien.xlsx'),
    rename(proposals, '07-de-xuat-xep-loai-nhieu-cap.xlsx'),
    rename(writeUnitGrades({ ...plain, grades }), '08-xep-loai-to-chuc-dang.xlsx'),
    rename(writeAdmissions({ ...marks, admissions }), '09-ket-nap-dang-vien.xlsx'),
    rename(writeRemovals(plan, { ...year, removals }), '10-dua-ra-khoi-dang.xlsx'),
    rename(writeTargets(plan, year), '11-chi-tieu-ket-nap.csv'),
    rename(spoilMarkedSections(writeMarkedSections(marks)), '12-co-loi-danh-dau-x.xlsx'),
    rename(spoilPlainList(writePlainList(plain)), '13-co-loi-danh-sach-don-gian.xlsx'),
  ];
}

function findSender(plan: SamplePlan, { year }: SampleYear, layout: MemberLayout): SampleSender | undefined {
  return plan.senders.find((sender) => sender.layouts[year] === layout);
}

/** The first members of the first cells of a sender. */
function cutMembers(
  plan: SamplePlan,
  year: SampleYear,
  sender: SampleSender | undefined,
): MemberList | undefined {
  if (sender === undefined) return undefined;
  const own = year.members.filter(({ unit }) => unit.senderCode === sender.code);
  const cells = [...new Set(own.map(({ unit }) => unit.code))].slice(0, CELLS);
  const members = cells.flatMap((code) => own.filter(({ unit }) => unit.code === code).slice(0, MEMBERS));
  return { sender, year: year.year, members, unitByCode: plan.unitByCode };
}

/** Codes of the units, of everything above them, and of all senders. */
function collectUnits(plan: SamplePlan, units: readonly SampleUnit[]): ReadonlySet<string> {
  const used = new Set(plan.senders.map(({ code }) => code));
  for (const unit of units) {
    for (
      let at: SampleUnit | undefined = unit;
      at !== undefined;
      at = plan.unitByCode.get(at.parentCode ?? '')
    ) {
      used.add(at.code);
    }
  }
  for (const unit of plan.units) if (unit.kind === 'province') used.add(unit.code);
  return used;
}

function rename(file: SampleFile, path: string): SampleFile {
  return { ...file, path };
}
