/** Headings of the plain list of members that the tests use. */
export const MEMBER_HEADINGS = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Số CCCD',
  'Số thẻ đảng viên',
  'Mã chi bộ',
  'Ngày vào đảng',
  'Ngày chính thức',
] as const;

/** An invented member; what a test does not say is left empty or the same for all. */
export interface MemberRow {
  readonly name: string;
  readonly birth?: string;
  readonly citizen?: string;
  readonly card?: string;
  readonly cell?: string;
  readonly admitted?: string;
  readonly official?: string;
}

/** Rows of a list of members under its headings. */
export function memberRows(members: readonly MemberRow[]): string[][] {
  return [
    [...MEMBER_HEADINGS],
    ...members.map((member, index) => [
      String(index + 1),
      member.name,
      member.birth ?? '05/09/1984',
      member.citizen ?? '',
      member.card ?? '',
      member.cell ?? 'T.01.01.1',
      member.admitted ?? '03/02/2010',
      member.official ?? yearAfter(member.admitted ?? '03/02/2010'),
    ]),
  ];
}

/** The same day a year later: when probation ends. */
function yearAfter(date: string): string {
  return date.replace(/\d{4}$/, (year) => String(Number(year) + 1));
}

/** Three people who share nothing. */
export const THREE: readonly MemberRow[] = [
  { name: 'Nguyễn Văn Thử', birth: '05/09/1984', card: '99000001', admitted: '03/02/2010' },
  { name: 'Trần Thị Mẫu', birth: '28/02/1975', card: '99000002', admitted: '19/05/2001' },
  { name: 'Lê Hữu Ví', birth: '17/11/1990', card: '99000003', admitted: '02/09/2015' },
];
