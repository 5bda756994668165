import { COUNTED_FACTS } from './facts/counted-facts.ts';
import { NO_CONCLUSION, type FactDefinition } from './facts/definition.ts';
import { EXPECTED_FACTS } from './facts/expected-facts.ts';
import { MATTER_FACTS } from './facts/matter-facts.ts';
import { OCCASIONAL_FACTS } from './facts/occasional-facts.ts';
import { PAPER_FACTS } from './facts/paper-facts.ts';

export {
  isMatter,
  MATTER_KINDS,
  NO_CONCLUSION,
  RULE_SUBJECTS,
  SUBJECT_KINDS,
  type FactDefinition,
  type FactType,
  type MatterKind,
  type RuleSubject,
  type SubjectKind,
} from './facts/definition.ts';

/** Levels of one criterion's rating under the regulations of 2018–2024, best first; stored as 1–4. */
export const RATING_LEVELS = ['xuat-sac', 'tot', 'trung-binh', 'kem'] as const;

/** Forms of discipline, lightest first. `giai-tan` is for organizations only. */
export const DISCIPLINE_FORMS = ['khien-trach', 'canh-cao', 'cach-chuc', 'khai-tru', 'giai-tan'] as const;

/** Kinds of member the regulation of 2025 tells apart. */
export const MEMBER_KINDS = ['no-post', 'leader', 'outside'] as const;

/**
 * The closed dictionary of facts a rule may rest on: countable or documented things only. There is none for belief,
 * opinion, speech or online activity, and none can be added by a rule pack.
 */
export const FACTS = {
  ...EXPECTED_FACTS,
  ...OCCASIONAL_FACTS,
  ...COUNTED_FACTS,
  ...MATTER_FACTS,
  ...PAPER_FACTS,
} as const satisfies Record<string, FactDefinition>;

export type FactCode = keyof typeof FACTS;

/** A fact that only the screening rests on; all others bear on a grade. */
export type MatterFactCode = keyof typeof MATTER_FACTS | keyof typeof PAPER_FACTS;

/** The definition of one fact. */
export function factDefinition(code: FactCode): FactDefinition {
  return FACTS[code];
}

/**
 * A fact's value as the rules see it: a number (counts, points with up to two decimals, 0/1 for flags and conclusions,
 * 1–4 for levels, 1–5 for forms of discipline in the order of `DISCIPLINE_FORMS`, 0 for "none recorded as such"), a text
 * (dates in stored form, grades and member kinds as codes), or `null` when nobody recorded it.
 */
export type FactValue = number | string | null;

/** A stored value as the rules see it: points in hundredths become points, a conclusion a flag. */
export function readStored(fact: FactCode, stored: FactValue): FactValue {
  const { type } = factDefinition(fact);
  if (type === 'points' && typeof stored === 'number') return stored / 100;
  if (type === 'conclusion' && stored !== null) return stored === NO_CONCLUSION ? 0 : 1;
  return stored;
}
