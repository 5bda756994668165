import type { AnswerCollector } from '../registry/answers/answer-collector.ts';
import type { Answers } from '../registry/answers/answers.ts';
import type { UnsureLog } from './unsure-log.ts';

/** What reading a file goes by beside the dictionaries, and what is noted on the way. */
export interface Answering {
  /** What a clerk decided. */
  readonly answers: Answers;
  /** Of that, what was made use of. */
  readonly used: AnswerCollector;
  /** What nobody knows. */
  readonly unsure: UnsureLog;
}
