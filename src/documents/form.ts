import type { FieldId, ImportKind } from '../registry/fields.ts';

/** How the cells of a form's column are to be filled. */
export type FormInput = 'text' | 'number-text' | 'date' | 'count' | 'points' | 'choice';

export interface FormColumn {
  readonly heading: string;
  /** Undefined: the running number. */
  readonly field: FieldId | undefined;
  readonly input: FormInput;
  readonly required: boolean;
  /** Words to choose from, where they are fewer than the field has. */
  readonly choices?: readonly string[];
}

/** A blank sheet to hand out for one kind of list. */
export interface Form {
  readonly kind: ImportKind;
  /** Name of the file it is written to, without its ending. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly FormColumn[];
}

/** The hidden sheet of a form that holds what its drop-downs offer; nobody need be told of it when it comes back. */
export const LOOKUP_SHEET = 'TRA CUU';

/** A column of a form. */
export function column(
  heading: string,
  field: FieldId,
  input: FormInput = 'text',
  required = false,
): FormColumn {
  return { heading, field, input, required };
}

/** The running number. */
export const NUMBER: FormColumn = { heading: 'STT', field: undefined, input: 'count', required: false };

/** What tells people apart. */
export const PERSON: readonly FormColumn[] = [
  NUMBER,
  column('Họ và tên', 'fullName', 'text', true),
  column('Giới tính', 'sex', 'choice'),
  column('Ngày sinh', 'birth', 'date', true),
  column('Số CCCD', 'citizenId', 'number-text'),
  column('Số thẻ đảng viên', 'card8', 'number-text'),
];

/** Where people belong. */
export const UNIT: readonly FormColumn[] = [
  column('Mã tổ chức đảng', 'unitCode', 'number-text', true),
  column('Chi bộ', 'unitName'),
  column('Đảng bộ', 'parentName'),
];
