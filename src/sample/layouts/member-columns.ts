import type { PlainDate } from '../../calendar/plain-date.ts';
import { DISCIPLINE_WORDS, STATUS_WORDS } from './words.ts';
import { nameMemberGroup } from '../cap-groups.ts';
import type { GradedMember, SamplePerson, SampleSender, SampleUnit, SampleYearNumber } from '../plan.ts';
import { textColumn, type ListColumn } from './table-columns.ts';

/** What a member list is written from: one sender's members of one year, in order of their cells. */
export interface MemberList {
  readonly sender: SampleSender;
  readonly year: SampleYearNumber;
  readonly members: readonly GradedMember[];
  readonly unitByCode: ReadonlyMap<string, SampleUnit>;
}

/** Whom a row of any list of people is about. */
export interface OnePerson {
  readonly person: SamplePerson;
  readonly unit: SampleUnit;
}

/** The card number as the sender's lists of a year show it: a card comes in the second year after admission. */
export function shownCard(sender: SampleSender, person: SamplePerson, year: number): string | null {
  if (sender.identifiers === 'citizen') return null;
  return Number(person.admittedOn.slice(0, 4)) + 2 <= year ? person.card8 : null;
}

/** The citizen number as the sender's lists show it; senders who go by the card give it for members since 2019. */
export function shownCitizenId(sender: SampleSender, person: SamplePerson): string | null {
  return sender.identifiers === 'card' && person.admittedOn < '2019' ? null : person.citizenId;
}

/** The columns that tell people apart, as the sender keeps them. */
export function identifierColumns<Item extends OnePerson>(
  sender: SampleSender,
  year: number,
  headings: { readonly card: string; readonly citizenId: string },
): ListColumn<Item>[] {
  const citizen = textColumn<Item>(headings.citizenId, 15, ({ person }) => shownCitizenId(sender, person));
  if (sender.identifiers === 'citizen') return [citizen];
  return [textColumn<Item>(headings.card, 12, ({ person }) => shownCard(sender, person, year)), citizen];
}

/** Columns that only some years have: the comparable group is asked for since 124-QĐ/TW (review year 2023). */
export function groupColumns(list: MemberList): ListColumn<GradedMember>[] {
  if (list.year < 2023) return [];
  return [
    textColumn('Nhóm đối tượng', 40, ({ person, grade }) =>
      grade === null ? null : nameMemberGroup(person.kind, list.sender),
    ),
  ];
}

/** Status, discipline and the reason for a missing grade, under the headings given. */
export function statusColumn(heading: string): ListColumn<GradedMember> {
  return textColumn(heading, 20, ({ status }) => STATUS_WORDS[status]);
}

export function disciplineColumn(heading: string): ListColumn<GradedMember> {
  return textColumn(heading, 14, ({ discipline }) =>
    discipline === null ? null : DISCIPLINE_WORDS[discipline],
  );
}

export function reasonColumn(): ListColumn<GradedMember> {
  return textColumn('Lý do chưa xếp loại', 30, ({ reason }) => reason);
}

/** The day of recognition, once it has come. */
export function officialBy(person: SamplePerson, year: number): PlainDate | null {
  return person.officialOn <= `${String(year)}-12-31` ? person.officialOn : null;
}

/** Name of the organization directly above a cell. */
export function parentName(list: Pick<MemberList, 'unitByCode'>, unit: SampleUnit): string {
  return list.unitByCode.get(unit.parentCode ?? '')?.name ?? '';
}
