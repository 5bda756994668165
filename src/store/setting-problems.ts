import type { z } from 'zod';
import { nearestName } from '../registry/answers/read-answers.ts';

/** A setting that cannot be used. */
export interface SettingProblem {
  readonly path: readonly string[];
  /** What stands there, when it is not the value at the path. */
  readonly found?: string;
  /** What may stand there: a code with words (`date`), or the values themselves with commas between. */
  readonly expected: string;
  /** The known name most like it. */
  readonly nearest?: string;
}

/** What may stand behind each key, where it is not one of a few words; below `entries` stand further keys. */
const EXPECTED: Readonly<Record<string, string>> = {
  name: 'text',
  reviewCutoff: 'day',
  termStart: 'date',
  deadlines: 'date',
  limits: 'count',
  overlays: 'paths',
  documents: 'text',
};

/** The same for keys below another key that hold more than a line of text. */
const EXPECTED_BELOW: Readonly<Record<string, string>> = {
  'documents.recipients': 'lines',
  'documents.sign': 'entries',
};

/**
 * One finding of the schema in terms a person can mend.
 *
 * @param keys the keys that may stand at the top (``) and below a key.
 */
export function settingProblems(
  issue: z.core.$ZodIssue,
  keys: Readonly<Record<string, readonly string[]>>,
): SettingProblem[] {
  const path = issue.path.map(String);
  const [section = '', ...below] = path;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keys[path.join('.')] ?? [];
      return issue.keys.map((key) => {
        const nearest = nearestName(key, known);
        const problem = { path: [...path, key], found: key, expected: known.join(', ') };
        return nearest === '' ? problem : { ...problem, nearest };
      });
    }
    case 'invalid_value':
      return [{ path, expected: issue.values.map(String).join(', ') }];
    case 'invalid_key':
      return [
        { path, found: path.at(-1) ?? '', expected: section === 'checks' ? 'period-or-all' : 'period' },
      ];
    case 'custom': {
      const { expected, nearest } = (issue.params ?? {}) as { expected?: string; nearest?: string };
      return [{ path, expected: expected ?? '', ...(nearest === undefined ? {} : { nearest }) }];
    }
    default: {
      const holdsEntries = ['deadlines', 'limits', 'cap', 'documents', 'checks', ''].includes(section);
      const isBelow = below.length > (section === 'checks' ? 1 : 0);
      return [
        {
          path,
          expected:
            EXPECTED_BELOW[path.join('.')] ??
            (holdsEntries && !isBelow ? 'entries' : (EXPECTED[section] ?? 'text')),
        },
      ];
    }
  }
}
