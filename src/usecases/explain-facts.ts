import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import type { Language } from '../messages/language.ts';
import { sourceColumn, type ColumnSource } from '../registry/describe-columns.ts';
import {
  factDefinition,
  FACTS,
  readStored,
  type FactCode,
  type FactValue,
  type SubjectKind,
} from '../registry/facts.ts';
import type { FieldId } from '../registry/fields.ts';
import type { ReviewPeriod } from '../assessment/subject-rules.ts';
import type { Bilingual, RulePack } from '../regulations/rule-pack.ts';
import { formatAddress } from '../sheets/cell-address.ts';
import { YEAR_TABLES } from '../store/columns.ts';
import { findOrigin, type Origin } from '../store/provenance.ts';
import type { Db } from '../store/open-database.ts';

/** A recorded value with the cell it was read from. */
export interface ExplainedFact {
  readonly fact: string;
  readonly label: string;
  /** Type of the fact in the dictionary, for words; `grade` for the links of the chain, `count` for votes. */
  readonly type: string;
  readonly value: FactValue;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** The decision that the list is attached to, or that was recorded by itself. */
  readonly decision?: string;
}

/** The links of the grading chain, in the order in which they speak. */
export const CHAIN = ['gradeSelf', 'gradeCommittee', 'gradeCell', 'gradeDecided'] as const;
export const CHAIN_WORDS: Readonly<Record<(typeof CHAIN)[number], Bilingual>> = {
  gradeSelf: { vi: 'tự xếp loại', en: 'self-assessment' },
  gradeCommittee: { vi: 'chi uỷ', en: 'cell committee' },
  gradeCell: { vi: 'chi bộ đề nghị', en: 'cell' },
  gradeDecided: { vi: 'cấp có thẩm quyền xếp loại', en: 'decided' },
};

/** The vote behind the proposal, as the minutes give it. */
export const VOTES = [
  'votesCalled',
  'votesPresent',
  'ballotsCast',
  'votesExcellent',
  'votesGood',
  'votesFair',
  'votesPoor',
] as const;

/** Whose record is looked at. */
export interface SubjectPlace {
  readonly kind: SubjectKind;
  readonly id: number;
  readonly period: string;
}

/** What a run judged a subject by, ready to be explained. */
export interface JudgedSubject {
  readonly pack: RulePack;
  readonly review: ReviewPeriod;
  readonly facts: readonly FactCode[];
  /** In the order of `facts`, as the run saw them. */
  readonly row: readonly FactValue[];
  readonly place: SubjectPlace;
}

/** Grades people recorded, or the vote on them, with their cells; what is not recorded is left out. */
export function explainFields<Field extends string>(
  db: Db,
  subject: SubjectPlace,
  fields: readonly Field[],
  type: string,
  wordOf: (field: Field) => string,
): ExplainedFact[] {
  return fields.flatMap((field) => {
    const origin = findOrigin(db, YEAR_TABLES[subject.kind].table, subject.id, subject.period, field);
    return origin === undefined ? [] : [placeFact(field, wordOf(field), type, origin.value, origin)];
  });
}

/** A fact a rule rests on, with the cell its value stands in; a value that differs from the one recorded now has no cell. */
export function explainFact(
  db: Db,
  subject: SubjectPlace,
  name: string,
  value: FactValue,
  language: Language,
): ExplainedFact {
  if (!isFact(name)) return { fact: name, label: CHAIN_WORDS.gradeDecided[language], type: 'grade', value };
  const { type, [language]: label } = factDefinition(name);
  const origin = originOf(db, subject, name);
  if (origin === undefined || readStored(name, origin.value) !== value)
    return placeFact(name, label, type, value, undefined);
  return placeFact(name, label, type, type === 'conclusion' && value === 1 ? origin.value : value, origin);
}

/** The name of a fact, or of the decided grade, in a language. */
export function wordFact(name: string, language: Language): string {
  return isFact(name) ? factDefinition(name)[language] : CHAIN_WORDS.gradeDecided[language];
}

function isFact(name: string): name is FactCode {
  return Object.hasOwn(FACTS, name);
}

/** Facts of the person live in `member`, all others in the year's record; counted ones come from no single cell. */
function originOf(db: Db, subject: SubjectPlace, fact: FactCode): Origin | undefined {
  if (factDefinition(fact).origin === 'counted' || fact === 'foundedOn') return undefined;
  const lasting = fact === 'birth' || fact === 'admittedOn' || fact === 'officialOn';
  if (subject.kind === 'member' && lasting) return findOrigin(db, 'member', subject.id, null, fact);
  return findOrigin(db, YEAR_TABLES[subject.kind].table, subject.id, subject.period, fact);
}

function placeFact(
  fact: string,
  label: string,
  type: string,
  value: FactValue,
  origin: Origin | undefined,
): ExplainedFact {
  if (origin === undefined) return { fact, label, type, value };
  const decidedOn = origin.decision === null ? undefined : parseStoredDate(origin.decision.decidedOn);
  const decision =
    origin.decision === null || decidedOn === undefined
      ? {}
      : { decision: `${origin.decision.number}, ${formatDate(decidedOn)}, ${origin.decision.body}` };
  const sources = JSON.parse(origin.columns) as ColumnSource[];
  // A decision recorded by itself has no sheet to point at.
  if (sources.length === 0) return { fact, label, type, value, ...decision };
  const column = sourceColumn(sources, fact as FieldId, origin.value);
  return {
    fact,
    label,
    type,
    value,
    file: origin.file,
    ...(origin.sheet === '' ? {} : { sheet: origin.sheet }),
    cell: column === undefined ? String(origin.row) : formatAddress(origin.row, column),
    ...decision,
  };
}
