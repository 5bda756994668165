import type { Language } from './language.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Whom a rule is about. */
export const SUBJECT_WORDS: Words = {
  vi: { member: 'đảng viên', organization: 'tổ chức đảng', collective: 'tập thể lãnh đạo, quản lý' },
  en: { member: 'members', organization: 'organizations', collective: 'leadership collectives' },
};
