import type { SamplePerson, SamplePlan, SampleSender, SampleUnit } from '../plan.ts';
import { shownCard, shownCitizenId } from './member-columns.ts';
import { dateCell, numberColumn, textColumn, type ListColumn } from './table-columns.ts';

/** Columns by which a province's own list names people of many units, with the numbers their senders use in a year. */
export function personColumns<Row extends { readonly person: SamplePerson; readonly unit: SampleUnit }>(
  plan: SamplePlan,
  year: number,
): ListColumn<Row>[] {
  const senders = new Map(plan.senders.map((sender) => [sender.code, sender]));
  const senderOf = ({ unit }: Row): SampleSender => {
    const sender = senders.get(unit.senderCode ?? '');
    if (sender === undefined) throw new RangeError(`no sender for ${unit.code}`);
    return sender;
  };
  return [
    numberColumn('TT'),
    textColumn('Họ và tên', 28, ({ person }) => person.fullName),
    { heading: 'Ngày sinh', width: 12, value: ({ person }) => dateCell(person.birth) },
    textColumn('Số thẻ đảng viên', 12, (row) => shownCard(senderOf(row), row.person, year)),
    textColumn('Số CCCD', 15, (row) => shownCitizenId(senderOf(row), row.person)),
    textColumn('Mã tổ chức đảng', 20, ({ unit }) => unit.code),
    textColumn('Chi bộ', 30, ({ unit }) => unit.name),
  ];
}
