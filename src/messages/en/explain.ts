import type { EXPLAIN_CODES } from '../../diagnostics/codes/explain.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const explain: AreaCatalogue<typeof EXPLAIN_CODES> = {
  'explain.pack.changed': {
    message:
      'The rules {pack} have changed since run {run}; the former text is gone, so those of today explain it.',
    hint: 'Run review classify again for a result by the rules of today.',
  },
  'explain.facts.changed': {
    message: 'Changed since run {run}: {facts}. What follows is the record as the run saw it.',
    hint: 'Run review classify again for a result on the record of today.',
  },
  'explain.facts.uncertain': {
    message:
      'The record of run {run} is no longer whole (a submission was taken back, or counts have moved): what follows is the record of today.',
    hint: 'Run review classify again for a result on the record of today.',
  },
  'explain.notice.open': {
    message:
      'The competent body still has to look at this result; the notice should not be signed or sent yet.',
    hint: 'See review explain, record the decision with review decide, then write the notice again.',
  },
  'explain.notice.undecided': {
    message: 'No grade has been decided for period {period}, so there is nothing to notify.',
    hint: 'Import the decided list or use review decide grade, then run review classify again.',
  },
};
