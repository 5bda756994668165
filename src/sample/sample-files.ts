import { writeAdmissions } from './layouts/admissions.ts';
import { writeDeaths } from './layouts/deaths.ts';
import { writeDiscipline } from './layouts/discipline.ts';
import { writeExportCsv } from './layouts/export-csv.ts';
import { writeMarkedSections } from './layouts/marked-sections.ts';
import type { MemberList } from './layouts/member-columns.ts';
import { writeMonthBooks } from './layouts/month-books.ts';
import { writeOrganizationList } from './layouts/organization-list.ts';
import { writeUnitGrades } from './layouts/organization-grades.ts';
import { writePlainList } from './layouts/plain-list.ts';
import { writeProposalChain } from './layouts/proposal-chain.ts';
import { writeRemovals } from './layouts/removals.ts';
import { writeSemicolonCsv } from './layouts/semicolon-csv.ts';
import { writeTargets } from './layouts/targets.ts';
import { writeTransfers } from './layouts/transfers.ts';
import type { MemberLayout, SamplePlan, SampleSender, SampleYear } from './plan.ts';
import type { SampleFile } from './sample-file.ts';
import { samplePlan } from './sample-plan.ts';

const MEMBER_WRITERS: Readonly<Record<MemberLayout, (list: MemberList) => SampleFile | SampleFile[]>> = {
  export: writeExportCsv,
  marks: writeMarkedSections,
  semicolon: writeSemicolonCsv,
  plain: writePlainList,
  chain: writeProposalChain,
};

/**
 * The spreadsheets of the sample province, one after the other: for each year the list of organizations, then what each
 * subordinate committee sends, then the province's own lists. The first folder of each path is the year.
 *
 * @example for (const file of sampleFiles()) file.path // '2021/to-chuc-dang.csv', …
 */
export function* sampleFiles(plan: SamplePlan = samplePlan()): Iterable<SampleFile> {
  for (const year of plan.years) {
    yield writeOrganizationList(plan, year.year);
    for (const sender of plan.senders) yield* writeSender(plan, year, sender);
    yield writeUnitGrades({
      sender: null,
      year: year.year,
      grades: year.unitGrades.filter(({ unit }) => unit.code === unit.senderCode),
      unitByCode: plan.unitByCode,
    });
    yield writeRemovals(plan, year);
    yield writeDeaths(plan, year);
    yield writeDiscipline(plan, year);
    yield writeTargets(plan, year);
  }
}

function writeSender(plan: SamplePlan, year: SampleYear, sender: SampleSender): SampleFile[] {
  const own = ({ unit }: { readonly unit: { readonly senderCode: string | null } }): boolean =>
    unit.senderCode === sender.code;
  const about = { sender, year: year.year, unitByCode: plan.unitByCode };
  const members = MEMBER_WRITERS[sender.layouts[year.year]]({ ...about, members: year.members.filter(own) });
  return [
    ...(Array.isArray(members) ? members : [members]),
    writeUnitGrades({
      ...about,
      grades: year.unitGrades.filter((graded) => own(graded) && graded.unit.code !== sender.code),
    }),
    writeAdmissions({ ...about, admissions: year.admissions.filter(own) }),
    writeTransfers(sender, year.year, year.transfers.filter(own)),
    ...writeMonthBooks({ ...about, months: year.months.filter(({ member }) => own(member)) }),
  ];
}
