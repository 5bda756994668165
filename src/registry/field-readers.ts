import { isNothing, type CellReader } from './cells/cell-reader.ts';
import { readGrade } from './cells/grade-cells.ts';
import {
  readCard12,
  readCard8,
  readCitizenId,
  readOrganizationCode,
  readOwnCode,
} from './cells/identifier-cells.ts';
import { readFlag } from './cells/mark.ts';
import { readConclusion } from './cells/conclusion-cells.ts';
import { countReader, readPercent, readPoints } from './cells/number-cells.ts';
import { dateReader } from './cells/read-date.ts';
import { readReason } from './cells/reason-cells.ts';
import { wordReader } from './cells/word-cells.ts';
import {
  CHANGE_WORDS,
  DISCIPLINE_WORDS,
  MEMBER_KIND_WORDS,
  ORGANIZATION_KIND_WORDS,
  RATING_WORDS,
  REMOVAL_WORDS,
  SEX_WORDS,
  STATUS_WORDS,
} from './cells/words.ts';
import type { FactType } from './facts/definition.ts';
import { RECORD_READERS } from './cells/record-readers.ts';
import { OCCASIONAL_FACTS } from './facts/occasional-facts.ts';
import type { FieldId } from './fields.ts';
import { cleanText } from './text-key.ts';

/** Reads any text as it stands, tidied. */
export const readText: CellReader = (text) => (isNothing(text) ? null : cleanText(text));

const readEventDate = dateReader('event');
const readLevel = wordReader(RATING_WORDS);
const readTasks = countReader(100_000);

const readMemberKind = wordReader(MEMBER_KIND_WORDS);

const READERS_OF_TYPES: Readonly<Record<FactType, CellReader>> = {
  count: readTasks,
  points: readPoints,
  flag: readFlag,
  conclusion: readConclusion,
  date: readEventDate,
  grade: readGrade,
  level: readLevel,
  form: wordReader(DISCIPLINE_WORDS),
  memberKind: readMemberKind,
};

const OCCASIONAL_READERS = Object.fromEntries(
  Object.entries(OCCASIONAL_FACTS).map(([fact, { type }]) => [fact, READERS_OF_TYPES[type]]),
) as Readonly<Record<keyof typeof OCCASIONAL_FACTS, CellReader>>;

/** How the cell of each field is read. */
export const FIELD_READERS: Readonly<Partial<Record<FieldId, CellReader>>> = {
  ...OCCASIONAL_READERS,
  lowConfidencePercent: readPercent,
  ...RECORD_READERS,
  headOfCode: readOrganizationCode,
  sex: wordReader(SEX_WORDS),
  birth: dateReader('birth'),
  citizenId: readCitizenId,
  card12: readCard12,
  card8: readCard8,
  ownCode: readOwnCode,
  unitCode: readOrganizationCode,
  parentCode: readOrganizationCode,
  successorCode: readOrganizationCode,
  organizationKind: wordReader(ORGANIZATION_KIND_WORDS),
  changeKind: wordReader(CHANGE_WORDS),
  foundedOn: readEventDate,
  endedOn: readEventDate,
  memberKind: readMemberKind,
  admittedOn: readEventDate,
  officialOn: readEventDate,
  status: wordReader(STATUS_WORDS),
  exempt: readFlag,
  suspended: readFlag,
  selfReviewDone: readFlag,
  scoreGeneral: readPoints,
  scoreResults: readPoints,
  scoreTotal: readPoints,
  tasksAssigned: readTasks,
  tasksCompleted: readTasks,
  tasksOnTime: readTasks,
  tasksExceeded: readTasks,
  shortcomingsNamed: readTasks,
  shortcomingsRemedied: readTasks,
  ratingResults: readLevel,
  ratingOther: readLevel,
  disciplineForm: wordReader(DISCIPLINE_WORDS),
  disciplineDutyRelated: readFlag,
  disciplineSelfRemedied: readFlag,
  civilServiceGrade: readGrade,
  sickMonths: countReader(12),
  gradeSelf: readGrade,
  gradeCommittee: readGrade,
  gradeCell: readGrade,
  gradeDecided: readGrade,
  votesCalled: readTasks,
  votesPresent: readTasks,
  ballotsCast: readTasks,
  votesExcellent: readTasks,
  votesGood: readTasks,
  votesFair: readTasks,
  votesPoor: readTasks,
  notGradedReason: readReason,
  unitsDisciplined: readTasks,
  leadersDisciplined: readTasks,
  removalKind: wordReader(REMOVAL_WORDS),
  removedOn: readEventDate,
  decisionDate: readEventDate,
  admissionTarget: countReader(1_000_000),
};
