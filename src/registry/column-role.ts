import type { FieldId, FieldValue } from './fields.ts';
import type { Grade } from './grades.ts';
import type { PointGroup } from './point-forms.ts';

/** The links of the grading chain, in the order in which they speak. */
export type GradeLink = 'gradeSelf' | 'gradeCommittee' | 'gradeCell' | 'gradeDecided';

export type Sex = 'male' | 'female';

/**
 * Columns that are not simply one field:
 * `card` a card number of either length · `old-or-citizen` citizen number or the older nine digits · `family-name` and
 * `given-name` halves of one name · `admission-pair` dates of admission and recognition in one cell · `decision` number
 * and date in one cell · `form` a bare `Hình thức` · `reason` a bare `Lý do` · `code` a bare `Mã` · `not-reviewed` and
 * `not-graded` marks of a list of exceptions · `probationary` a mark for probationary members, or a date · `member-type` official
 * or probationary in words, in a list of organizations their kind ·
 * `fee-due` whether a fee is due at all ·
 * `ignored` known and on purpose never imported (ethnic group, religion, home, post, …).
 */
export type SpecialRole =
  | 'card'
  | 'old-or-citizen'
  | 'family-name'
  | 'given-name'
  | 'admission-pair'
  | 'decision'
  | 'form'
  | 'reason'
  | 'note'
  | 'code'
  | 'not-reviewed'
  | 'not-graded'
  | 'probationary'
  | 'member-type'
  | 'fee-due'
  | 'row-number'
  | 'ignored';

/**
 * Lists that are told by name and not taken: recognitions as official members, reports on fees, members abroad, members
 * active at their place of residence, statistics.
 */
export type UnsupportedList = 'recognitions' | 'fees' | 'abroad' | 'residence' | 'statistics';

/** What one column of a sheet means. */
export type ColumnRole =
  /** `weak`: a heading that means the field only when no plainer column does. */
  | { readonly kind: 'field'; readonly field: FieldId; readonly weak?: true }
  /** One of the columns `Nam` and `Nữ`: a mark or a birth date in it tells the sex. */
  | { readonly kind: 'birth-male' | 'birth-female' | 'sex-male' | 'sex-female' }
  /** One of the four columns that take an X for a grade. */
  | { readonly kind: 'grade-mark'; readonly link: GradeLink; readonly grade: Grade }
  /** One of the columns that take an X for one value of a field. */
  | { readonly kind: 'value-mark'; readonly field: FieldId; readonly value: FieldValue }
  /** One line of a points form; its points are summed into the group's. */
  | { readonly kind: 'points-part'; readonly field: PointGroup; readonly most: number }
  /** The column of one month, January being 0; with a value, a column that takes an X for it. */
  | { readonly kind: 'month'; readonly month: number; readonly value?: FieldValue }
  /** A heading that only lists outside the importer's kinds have. */
  | { readonly kind: 'foreign'; readonly list: UnsupportedList }
  | { readonly kind: SpecialRole };
