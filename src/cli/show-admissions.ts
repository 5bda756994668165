import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import { ADMISSION_GROUP_WORDS } from '../messages/movement-words.ts';
import { formatCount } from '../messages/numbers.ts';
import type { Admissions, NamedShare } from '../usecases/count-admissions.ts';
import { escapeControls } from './escape-controls.ts';
import type { Session } from './session.ts';
import { showTable } from './show-table.ts';

/** Admissions against the plan, the members and the pace of the year, by group and by unit; each share names its base. */
export function showAdmissions(session: Session, admissions: Admissions): string {
  const { say, language } = session;
  const { admitted, plan, ofMembers, pace, groups, groupsRecorded, organizations } = admissions;
  const n = (count: number): string => formatCount(count, language);
  const share = ({ count, base, percent }: NamedShare): string =>
    `${n(count)}/${n(base)}${percent === null ? '' : ` = ${shownPercent(session, percent)}`}`;
  return [
    say({
      vi: `Kết nạp đảng viên từ ${formatDate(admissions.from)} đến ${formatDate(admissions.to)}: ${n(admitted)}`,
      en: `Admitted from ${formatDate(admissions.from)} to ${formatDate(admissions.to)}: ${n(admitted)}`,
    }),
    plan === null
      ? say({
          vi: 'So với chỉ tiêu: chưa có chỉ tiêu của năm',
          en: 'Of the target: none is recorded for the year',
        })
      : say({
          vi: `So với chỉ tiêu cả năm: ${share(plan.share)}${namePlans(session, plan.documents)}`,
          en: `Of the target of the whole year: ${share(plan.share)}${namePlans(session, plan.documents)}`,
        }),
    say({
      vi: `So với số đảng viên đầu năm: ${share(ofMembers)}`,
      en: `Of the members at the start: ${share(ofMembers)}`,
    }),
    say({
      vi: `Đã qua: ${share(pace)} số ngày trong năm`,
      en: `Passed: ${share(pace)} of the days of the year`,
    }),
    say({
      vi: `Tổ chức cơ sở đảng có kết nạp: ${n(organizations.admitting)}/${n(organizations.grassroots)}; chi bộ chưa có đảng viên: ${n(organizations.cellsWithoutMembers)}/${n(organizations.cells)}`,
      en: `Grassroots organizations that admitted: ${n(organizations.admitting)}/${n(organizations.grassroots)}; cells without members: ${n(organizations.cellsWithoutMembers)}/${n(organizations.cells)}`,
    }),
    say({
      vi: `Đã ghi nhóm đối tượng của ${share(groupsRecorded)} người kết nạp${groups.length === 0 ? '.' : ':'}`,
      en: `The groups of ${share(groupsRecorded)} of those admitted are recorded${groups.length === 0 ? '.' : ':'}`,
    }),
    ...groups.map(({ group, count, percent }) => {
      const words = ADMISSION_GROUP_WORDS[language][group] ?? group;
      if (count === null)
        return say({ vi: `  ${words}: dưới 5, không nêu`, en: `  ${words}: fewer than 5, not shown` });
      return `  ${words}: ${n(count)}${percent === null ? '' : ` (${shownPercent(session, percent)})`}`;
    }),
    '',
    unitTable(session, admissions),
  ].join('\n');
}

function shownPercent({ language }: Session, percent: string): string {
  return `${language === 'vi' ? percent.replace('.', ',') : percent}%`;
}

function namePlans({ say }: Session, plans: NonNullable<Admissions['plan']>['documents']): string {
  if (plans.length === 0) return '';
  const named = plans.map(({ number, date, body }) => {
    const day = parseStoredDate(date);
    return `${escapeControls(number)}, ${day === undefined ? date : formatDate(day)}${body === '' ? '' : `, ${escapeControls(body)}`}`;
  });
  return say({ vi: ` (Kế hoạch số ${named.join('; ')})`, en: ` (plan ${named.join('; ')})` });
}

function unitTable(session: Session, { byUnit }: Admissions): string {
  const { say, language } = session;
  return showTable(
    [
      say({ vi: 'Đơn vị', en: 'Unit' }),
      say({ vi: 'Kết nạp', en: 'Admitted' }),
      say({ vi: 'Chỉ tiêu năm', en: 'Target of the year' }),
      '%',
    ],
    byUnit.map(({ name, admitted, target, percent }) => [
      name,
      formatCount(admitted, language),
      target === null ? '–' : formatCount(target, language),
      percent === null ? '' : language === 'vi' ? percent.replace('.', ',') : percent,
    ]),
    ['left', 'right', 'right', 'right'],
    session.io.columns,
  );
}
