import type { ClaimReason, ClaimSubject, Measure } from './claim.ts';
import type { TextLanguage } from './detect-language.ts';

/** Words, folded, by which a text says what a figure is. Of several that fit the first one counts. */
export interface ClaimWords {
  readonly measures: readonly (readonly [Exclude<Measure, `${string}.${string}`> | ClaimReason, RegExp])[];
  /** The things counted, directly behind the figure. */
  readonly parts: readonly (readonly [Measure, RegExp])[];
  readonly subjects: readonly (readonly [ClaimSubject, RegExp])[];
  /** The words of a figure stand behind it rather than before it. */
  readonly wordsAfter: boolean;
  /** Several years without saying which. */
  readonly severalYears: RegExp;
  /** `from 2021 to 2023`. */
  readonly range: RegExp;
  /** What follows is of the period before. */
  readonly earlier: RegExp;
  readonly total: RegExp;
  readonly target: RegExp;
  readonly opening: RegExp;
}

const VIETNAMESE: ClaimWords = {
  measures: [
    ['closing', /cuoi ky/],
    ['removed', /dua ra khoi dang/],
    ['left', /xin ra|cho ra/],
    ['expelled', /khai tru/],
    ['deleted', /xoa ten/],
    ['disciplined', /(?:thi hanh|xu ly|bi) ky luat/],
    ['reprimanded', /khien trach/],
    ['warned', /canh cao/],
    ['dismissed', /cach chuc/],
    ['reviewable', /phai kiem diem/],
    ['notReviewed', /chua kiem diem/],
    ['reviewed', /da kiem diem/],
    ['exempt', /duoc mien/],
    ['suspended', /dinh chi/],
    ['newMember', /moi ket nap/],
    ['newlyFounded', /moi thanh lap|thanh lap moi/],
    ['notGraded', /chua (?:duoc )?(?:danh gia|xep loai)/],
    ['goodOrBetter', /tot (?:nhiem vu )?tro len/],
    ['HTXSNV', /hoan thanh xuat sac|htxsnv/],
    ['KHTNV', /khong hoan thanh|khtnv/],
    ['HTTNV', /hoan thanh tot|httnv/],
    ['HTNV', /hoan thanh nhiem vu|(?:^|[^a-z])htnv/],
    ['graded', /(?:duoc|da) (?:danh gia|xep loai)/],
    ['target', /chi tieu/],
    ['admitted', /ket nap/],
    ['termStart', /dau nhiem ky/],
    ['opening', /dau ky/],
    ['existing', /tong so|hien co/],
  ],
  parts: [
    ['committees', /^\s*dang bo/],
    ['cells', /^\s*chi bo/],
  ],
  subjects: [
    ['upper', /cap tren truc tiep/],
    ['cells', /chi bo truc thuoc/],
    ['collectives', /tap the/],
    ['leaders', /can bo lanh dao/],
    ['grassroots', /tccsd|to chuc/],
    ['members', /dang vien|dong chi/],
  ],
  wordsAfter: false,
  severalYears: /thoi gian nay|giai doan|(?:^|[^u]) nhiem ky|(?:cac|ba|hai|nhieu|[2-9]) nam(?! \d{4})/,
  range: /(?:tu|giai doan) (?:nam )?(\d{4})(?: den(?: het)? (?:nam )?| ?- ?)(\d{4})/,
  earlier: /cung ky|(?:nam|ky) truoc/,
  total: /tong cong|cong lai/,
  target: /chi tieu/,
  opening: /dau ky/,
};

const ENGLISH: ClaimWords = {
  measures: [
    ['closing', /list at (?:its|the) end/],
    ['removed', /removed|removals/],
    ['left', /left at their|who left|own request/],
    ['expelled', /expelled/],
    ['deleted', /deleted/],
    ['disciplined', /disciplined/],
    ['reprimanded', /reprimanded/],
    ['warned', /warned/],
    ['dismissed', /dismissed/],
    ['reviewable', /had to be reviewed/],
    ['notReviewed', /not (?:yet )?reviewed/],
    ['reviewed', /reviewed/],
    ['exempt', /exempt/],
    ['suspended', /suspended/],
    ['newMember', /newly admitted|admitted less than/],
    ['newlyFounded', /newly founded/],
    ['notGraded', /not graded/],
    ['goodOrBetter', /good or better/],
    ['HTXSNV', /excellent/],
    ['KHTNV', /non-completion/],
    ['HTTNV', /\bgood\b/],
    ['HTNV', /completion/],
    ['graded', /graded/],
    ['target', /target/],
    ['admitted', /admitted|admissions|new members/],
    ['termStart', /start of the term/],
    ['opening', /start of the period/],
    ['existing', /total of|there are|now has/],
  ],
  parts: [
    ['committees', /^\s*committees/],
    ['cells', /^\s*cells/],
  ],
  subjects: [
    ['upper', /directly above/],
    ['cells', /cells directly/],
    ['collectives', /collectives/],
    ['leaders', /leading or managing/],
    ['grassroots', /organizations/],
    ['members', /members/],
  ],
  wordsAfter: true,
  severalYears: /same years|(?:two|three|several|[2-9]) years|(?:^|[^e]) term\b/,
  range: /from (\d{4}) to (\d{4})/,
  earlier: /same period|(?:previous|last) (?:year|period)|year before/,
  total: /in all|in total|altogether/,
  target: /target/,
  opening: /start of the period/,
};

/** The words of a language. */
export function claimWords(language: TextLanguage): ClaimWords {
  return language === 'vi' ? VIETNAMESE : ENGLISH;
}
