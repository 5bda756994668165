import type { Language } from '../../messages/language.ts';
import type { NarrativeWords } from '../../messages/narrative-words/vi.ts';
import type { Heading, Paragraph } from '../model.ts';
import type { ReportFrame } from '../tables/frame.ts';

/** What every part of a narrative report needs. */
export interface NarrativeContext {
  readonly frame: ReportFrame;
  readonly language: Language;
  readonly words: NarrativeWords;
}

/** A heading of a section (1), a part of it (2) or a part of that (3). */
export function heading(text: string, level: 1 | 2 | 3): Heading {
  return { kind: 'heading', text, level };
}

/** A paragraph of running text. */
export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text };
}

/** A paragraph that people are to write: the text says what belongs there. */
export function fillIn(text: string): Paragraph {
  return { kind: 'paragraph', role: 'fill', text };
}
