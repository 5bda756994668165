import type { PointForm } from '../registry/point-forms.ts';
import type { MEMBER_KINDS, RuleSubject } from '../registry/facts.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Effect } from './effects.ts';

/** Id of the pack of the screening. */
export const SCREENING = 'screening';

/** A text for people in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A provision: the document by its key in the pack, or the series of documents that replaced each other, then the finest part that is known. Numbers as the text prints them. */
export interface Citation {
  readonly document: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  /** A numbered item of a guidance (`7.5`, `II.B.6`), which has no articles. */
  readonly item?: string;
}

/** A regulation or guidance the rules of a pack rest on. */
export interface PackDocument {
  readonly key: string;
  /** Number as printed: `366-QĐ/TW`; empty for the Charter, which has none. */
  readonly number: string;
  readonly kind: Bilingual;
  readonly issuer: Bilingual;
  readonly issued: PlainDate;
  readonly title: Bilingual;
  readonly inForce: DateRange;
  /** Number of the document that replaced it. */
  readonly replacedBy?: string;
  /** Name of the series it belongs to: a citation of the series means the document in force on the day that counts. */
  readonly series?: string;
  /** How well its text is known, where it was not read. */
  readonly confidence?: Confidence;
}

/** Both ends belong to the range; without `to` it is open. Day precision. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to?: PlainDate;
}

/** One value of a parameter, valid from its day until the next entry; `null` says that there is none from that day. */
export interface ParameterValue {
  readonly from: PlainDate;
  readonly value: number | null;
  readonly cites: readonly Citation[];
}

export interface PackParameter {
  readonly name: string;
  readonly title: Bilingual;
  readonly unit: 'percent' | 'points' | 'months' | 'days' | 'working-days' | 'count';
  /** Earliest first. */
  readonly values: readonly ParameterValue[];
}

export type MemberKind = (typeof MEMBER_KINDS)[number];

/** How well the provision is known: read itself, known from a secondary source, or inferred. */
export type Confidence = 'read' | 'secondary' | 'inferred';

export interface Rule {
  readonly id: string;
  /** Id of the pack or overlay that brought it. */
  readonly layer: string;
  readonly subjects: readonly RuleSubject[];
  /** Kinds of member the rule is limited to; `null`: all. */
  readonly memberKinds: readonly MemberKind[] | null;
  readonly title: Bilingual;
  /** CEL text; `null` for a cap, which is judged over a group and not over one subject. */
  readonly when: string | null;
  readonly effect: Effect;
  /**
   * Whether a verdict stays open while the rule is unknown. A rule that rests on an occasional fact, without asking `has(…)`
   * of it, keeps none open: lists need not have such a column.
   */
  readonly keepsOpen: boolean;
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
  readonly verified: { readonly on: PlainDate; readonly by: string };
  /** Days between which the rule holds; `null`: as long as the pack. */
  readonly inForce: { readonly from?: PlainDate; readonly to?: PlainDate } | null;
}

/** Whose grade it is, by kind: members, or organizations of the levels that grassroots work has. */
export const DECIDED_KINDS = ['member', 'cell', 'section-committee', 'base-cell', 'base-committee'] as const;
export type DecidedKind = (typeof DECIDED_KINDS)[number];

/** Whose committee decides: of the grassroots organization itself, or of the organization directly above it. */
export const DECIDING_LEVELS = ['base', 'above-base'] as const;
export type DecidingLevel = (typeof DECIDING_LEVELS)[number];

/** Which levels may decide the grade of some kinds of subject. */
export interface Competence {
  readonly subjects: readonly DecidedKind[];
  readonly by: readonly DecidingLevel[];
  readonly cites: readonly Citation[];
  readonly confidence: Confidence;
}

/** A pack or overlay as text. */
export interface PackSource {
  readonly text: string;
  /** What problems call it. */
  readonly source: string;
}

/** What a province or committee laid over a pack. */
export interface PackLayer {
  readonly id: string;
  readonly title: Bilingual;
}

/** The two points that the central texts leave open about the cap, settled by a document. */
export interface CapReading {
  readonly base: 'goodOnly' | 'goodOrBetter';
  readonly rounding: 'floor' | 'nearest';
  readonly cites: readonly Citation[];
}

/** How a province divides the points of each group among the lines of a form, which head columns of its lists. */
export interface CitedPointForm extends PointForm {
  readonly title: Bilingual;
  readonly cites: readonly Citation[];
}

/** The rules of one regime, checked: every condition compiles, every citation and parameter resolves. */
export interface RulePack {
  readonly id: string;
  readonly title: Bilingual;
  /** Review years it governs, both included. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly documents: ReadonlyMap<string, PackDocument>;
  readonly parameters: ReadonlyMap<string, PackParameter>;
  readonly rules: readonly Rule[];
  /** Who decides; empty where no text is known. */
  readonly deciding: readonly Competence[];
  /** Overlays laid over it, in their order. */
  readonly layers: readonly PackLayer[];
  /** How a province reads the cap, where an overlay says so; the settings decide otherwise. */
  readonly cap: CapReading | null;
  /** Forms by which overlays divide the points, the last overlay's first; absent where none does. */
  readonly pointForms?: readonly CitedPointForm[];
  /** The texts it was read from: the pack, then its overlays. Kept with each run, so that it can be explained years later. */
  readonly sources: readonly PackSource[];
  /** SHA-256 (hex) of the content, overlays included; independent of comments, spacing and the order of keys. */
  readonly hash: string;
}
