import type { PlainDate } from '../calendar/plain-date.ts';
import type { Marks, Office } from '../documents/office.ts';
import type { Settings } from '../store/settings.ts';

export { SECRECY_LEVELS } from '../documents/office.ts';

const NO_MARKS: Marks = { secrecy: null, draft: null, meeting: false };

/** Number, day and marks of one document, where they are known. */
export interface Issue {
  readonly number?: string;
  readonly date?: PlainDate;
  readonly marks?: Marks;
}

/**
 * Who issues and signs the workspace's documents, from `documents` in `review.yaml`. What is not set stays open: no
 * place, title or name is guessed.
 */
export function officeOf(settings: Settings, issue: Issue): Office {
  const { format, parent, issuer, symbol, place, recipients, endMark, sign } = settings.documents;
  return {
    format,
    parent: parent ?? null,
    issuer: issuer ?? settings.name,
    symbol: symbol ?? null,
    number: issue.number ?? null,
    place: place ?? null,
    date: issue.date ?? null,
    recipients,
    signature: {
      mark: sign.mark ?? null,
      body: sign.body ?? null,
      title: sign.title ?? null,
      name: sign.name ?? null,
    },
    marks: issue.marks ?? NO_MARKS,
    endMark: endMark ?? (format === '2018' ? './.' : '.'),
  };
}
