import type { Period } from '../../calendar/period.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import type { Language } from '../../messages/language.ts';
import { listCases } from '../../store/cases.ts';
import { fillPlacement, listBelow } from '../../store/placement.ts';
import { findUnit } from '../list-subjects.ts';
import { choosePeriod, cutoffOf, type Workspace } from '../workspace.ts';
import { readCaseFiles, titleOf, type CaseFile } from './case-file.ts';
import { readingOf } from './reading.ts';
import { tellCount } from './show-case.ts';

export interface DueRequest {
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  /** Days from today; what is late is always listed. */
  readonly within: number;
  readonly now: string;
  readonly language: Language;
}

/** Something to be done by a day. */
export interface DueItem {
  readonly case: number;
  readonly rule: string;
  readonly subject: string;
  readonly unit: string;
  readonly unitCode: string | null;
  /** Id of the step; `finding` where the finding itself has a day and no step follows it. */
  readonly step: string;
  readonly title: string;
  readonly by: string;
  readonly dueOn: PlainDate;
  readonly late: boolean;
  /** A period that ends, such as that for a complaint: nobody is late when it is over. */
  readonly period: boolean;
  readonly how: string | null;
}

/** A clock that cannot be told, because the day it runs from is not recorded. */
export interface UnknownClock extends Omit<DueItem, 'dueOn' | 'late' | 'how' | 'period'> {
  /** Id and title of the step whose day is missing. */
  readonly waitsFor: string;
  readonly waitsForTitle: string;
}

export interface DueList {
  readonly period: string;
  readonly today: PlainDate;
  readonly until: PlainDate;
  /** The earliest first. */
  readonly items: readonly DueItem[];
  readonly unknown: readonly UnknownClock[];
}

/** What is late, and what becomes due within some days, over all open cases and what follows the closed ones. */
export function listDue(workspace: Workspace, request: DueRequest): DueList {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, request.period);
  fillPlacement(db, period.start, cutoffOf(period, settings));
  const within =
    request.unit === undefined ? undefined : listBelow(db, findUnit(workspace, period, request.unit));
  const reading = readingOf(workspace, request.now);
  const until = addDays(reading.today, request.within);
  const rows = listCases(db, { states: ['open', 'closed'], ...(within === undefined ? {} : { within }) });
  const files = readCaseFiles(db, rows, reading);
  const items = files
    .flatMap((file) => listItems(file, reading.calendar, reading.today, request.language))
    .filter(({ dueOn }) => dueOn <= until)
    .toSorted((left, right) => compare(left.dueOn, right.dueOn) || left.case - right.case);
  const unknown = files.flatMap((file) => listUnknown(file, request.language));
  return { period: period.code, today: reading.today, until, items, unknown };
}

function listItems(file: CaseFile, calendar: WorkCalendar, today: PlainDate, language: Language): DueItem[] {
  const { row, assessed, closing } = file;
  const steps = assessed
    .filter(({ state }) => state === 'open' || state === 'failed')
    .flatMap(({ step, due, dueOn, late }) =>
      dueOn === null
        ? []
        : [
            {
              ...nameCase(file),
              step: step.id,
              title: step.title[language],
              by: step.by[language],
              dueOn,
              late,
              period: step.kind === 'complaint',
              how:
                due
                  .filter(({ date }) => date === dueOn)
                  .map((each) => tellCount(each, calendar, language))
                  .find((how) => how !== null) ?? null,
            },
          ],
    );
  const dueOn = row.dueOn as PlainDate | null;
  const followed = assessed.some(({ step }) => step.due.some(({ from }) => from === 'finding'));
  if (dueOn === null || followed || closing !== null) return steps;
  const { procedure } = file;
  return [
    {
      ...nameCase(file),
      step: 'finding',
      title: procedure.title[language],
      by: assessed[0]?.step.by[language] ?? '',
      dueOn,
      late: today > dueOn,
      period: false,
      how: null,
    },
    ...steps,
  ];
}

function listUnknown(file: CaseFile, language: Language): UnknownClock[] {
  return file.assessed.flatMap(({ step, waitsFor }) =>
    waitsFor === null || step.optional || step.needsStep !== undefined || file.closing === null
      ? []
      : [
          {
            ...nameCase(file),
            step: step.id,
            title: step.title[language],
            by: step.by[language],
            waitsFor,
            waitsForTitle: titleOf(file, waitsFor, language),
          },
        ],
  );
}

function nameCase({ row }: CaseFile): Pick<DueItem, 'case' | 'rule' | 'subject' | 'unit' | 'unitCode'> {
  const { id, rule, subject, unit, unitCode } = row;
  return { case: id, rule, subject, unit, unitCode };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
