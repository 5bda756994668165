import type { Language, Worded } from '../language.ts';

/** Words of the tables of members coming and going: T1, T2, T9; `{name}` stands for a value. */
export interface MovementWords {
  readonly movement: {
    readonly title: string;
    readonly name: string;
    readonly rows: Readonly<
      Record<
        | 'A'
        | 'B'
        | 'B.1'
        | 'B.2'
        | 'B.2.a'
        | 'B.2.b'
        | 'B.2.c'
        | 'B.3'
        | 'C'
        | 'C.1'
        | 'C.2'
        | 'C.3'
        | 'C.3.p'
        | 'C.4'
        | 'C.5'
        | 'C.5.a'
        | 'C.5.b'
        | 'C.5.c'
        | 'D',
        string
      >
    >;
    readonly agrees: string;
    readonly differs: string;
    readonly unexplained: string;
    readonly opening: string;
    readonly openingDiffers: string;
    readonly missing: string;
  };
  readonly discipline: {
    readonly title: string;
    readonly name: string;
    readonly rows: Readonly<
      Record<
        | 'all'
        | 'A'
        | 'A.1'
        | 'A.1.1'
        | 'A.1.2'
        | 'A.1.3'
        | 'A.1.4'
        | 'A.2'
        | 'A.3'
        | 'B'
        | 'B.1'
        | 'B.2'
        | 'B.2.p'
        | 'B.3',
        string
      >
    >;
    readonly once: string;
    readonly heaviest: string;
    readonly notRecorded: string;
  };
}

const WORDS: Readonly<Record<Language, MovementWords>> = {
  vi: {
    movement: {
      title: 'Thống kê tăng, giảm đảng viên {period}',
      name: 'Tăng, giảm đảng viên',
      rows: {
        A: 'A- Tổng số đảng viên cuối kỳ trước chuyển sang',
        B: 'B- Đảng viên tăng trong kỳ',
        'B.1': '1. Kết nạp',
        'B.2': '2. Chuyển đến',
        'B.2.a': 'a. Tỉnh khác chuyển đến',
        'B.2.b': 'b. Nơi khác trong tỉnh chuyển đến',
        'B.2.c': 'c. Chưa ghi nơi chuyển đi',
        'B.3': '3. Phục hồi đảng tịch',
        C: 'C- Đảng viên giảm trong kỳ',
        'C.1': '1. Từ trần',
        'C.2': '2. Khai trừ',
        'C.3': '3. Xoá tên',
        'C.3.p': 'Trong đó: Đảng viên dự bị',
        'C.4': '4. Xin ra khỏi Đảng',
        'C.5': '5. Chuyển đi',
        'C.5.a': 'a. Chuyển đi tỉnh khác',
        'C.5.b': 'b. Chuyển đi nơi khác trong tỉnh',
        'C.5.c': 'c. Chưa ghi nơi chuyển đến',
        D: 'D- Đảng viên trong danh sách cuối kỳ báo cáo',
      },
      agrees: 'Kiểm tra: A + B - C = {computed}, khớp với D.',
      differs: 'Kiểm tra: A + B - C = {computed}, không khớp với D = {closing} (chênh lệch {difference}).',
      unexplained:
        'Đối chiếu danh sách hai kỳ: {appeared} người có tên kỳ này, không có kỳ trước, chưa ghi lý do tăng; {vanished} người có tên kỳ trước, không còn kỳ này, chưa ghi lý do giảm.',
      opening: 'Kiểm tra: A kỳ này bằng D kỳ trước ({closing}).',
      openingDiffers: 'Kiểm tra: A kỳ này là {opening}, không bằng D kỳ trước là {closing}.',
      missing: 'Các mục để trống chưa có trong dữ liệu các đơn vị gửi, nên chưa tính vào B và C.',
    },
    discipline: {
      title: 'Thống kê đảng viên bị xử lý kỷ luật và đảng viên ra khỏi Đảng {period}',
      name: 'Kỷ luật, ra khỏi Đảng',
      rows: {
        all: 'Tổng số đảng viên bị xử lý kỷ luật và đảng viên ra khỏi Đảng',
        A: 'A. Đảng viên bị xử lý kỷ luật',
        'A.1': '1. Theo hình thức kỷ luật',
        'A.1.1': 'Khiển trách',
        'A.1.2': 'Cảnh cáo',
        'A.1.3': 'Cách chức',
        'A.1.4': 'Khai trừ',
        'A.2': '2. Theo nội dung vi phạm',
        'A.3': '3. Theo cấp uỷ viên các cấp',
        B: 'B. Đảng viên ra khỏi Đảng',
        'B.1': '1. Khai trừ (như A.1)',
        'B.2': '2. Xoá tên',
        'B.2.p': 'Trong đó: Đảng viên dự bị',
        'B.3': '3. Xin ra, cho ra khỏi Đảng',
      },
      once: 'Khai trừ có ở cả A và B; tổng số chung chỉ tính một lần.',
      heaviest:
        'Mỗi đảng viên tính một lần, theo hình thức kỷ luật nặng nhất trong kỳ; khai trừ lấy theo danh sách đưa ra khỏi Đảng.',
      notRecorded: 'Dữ liệu các đơn vị gửi chưa ghi nội dung vi phạm và cấp uỷ viên bị kỷ luật.',
    },
  },
  en: {
    movement: {
      title: 'Statistics on the increase and decrease of members, {period}',
      name: 'Increase and decrease',
      rows: {
        A: 'A- Members brought over from the period before',
        B: 'B- Increase in the period',
        'B.1': '1. Admitted',
        'B.2': '2. Transferred in',
        'B.2.a': 'a. From another province',
        'B.2.b': 'b. From elsewhere in the province',
        'B.2.c': 'c. From a place not recorded',
        'B.3': '3. Membership restored',
        C: 'C- Decrease in the period',
        'C.1': '1. Died',
        'C.2': '2. Expelled',
        'C.3': '3. Deleted from the list',
        'C.3.p': 'Of which probationary members',
        'C.4': '4. Left at their own request',
        'C.5': '5. Transferred out',
        'C.5.a': 'a. To another province',
        'C.5.b': 'b. To elsewhere in the province',
        'C.5.c': 'c. To a place not recorded',
        D: 'D- Members on the list at the end of the period',
      },
      agrees: 'Check: A + B - C = {computed}, which is D.',
      differs: 'Check: A + B - C = {computed}, which is not D = {closing} (difference {difference}).',
      unexplained:
        'Lists of the two periods held against each other: {appeared} people listed now and not before with nothing recorded of how they came; {vanished} listed before and not now with nothing recorded of how they went.',
      opening: 'Check: A of this period is D of the period before ({closing}).',
      openingDiffers: 'Check: A of this period is {opening}, D of the period before is {closing}.',
      missing: 'Items left empty are not in the data the units sent and so are not counted in B and C.',
    },
    discipline: {
      title: 'Statistics on members disciplined and members who left the Party, {period}',
      name: 'Discipline and removals',
      rows: {
        all: 'Members disciplined and members who left the Party',
        A: 'A. Members disciplined',
        'A.1': '1. By form of discipline',
        'A.1.1': 'Reprimand',
        'A.1.2': 'Warning',
        'A.1.3': 'Dismissal from office',
        'A.1.4': 'Expulsion',
        'A.2': '2. By kind of violation',
        'A.3': '3. By level of committee membership',
        B: 'B. Members who left the Party',
        'B.1': '1. Expelled (as A.1)',
        'B.2': '2. Deleted from the list',
        'B.2.p': 'Of which probationary members',
        'B.3': '3. Left at their own request',
      },
      once: 'Expulsions stand in A and in B; the grand total counts them once.',
      heaviest:
        'Each member is counted once, by the heaviest form of the period; expulsions are those of the list of removals.',
      notRecorded:
        'Neither the kind of violation nor committee membership of those disciplined is recorded in the data the units sent.',
    },
  },
};

/** The words of T1 and T9 in a language. */
export function movementWords({ language }: Worded): MovementWords {
  return WORDS[language];
}
