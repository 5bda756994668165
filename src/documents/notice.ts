import type { Language } from '../messages/language.ts';
import { REASON_WORDS } from '../messages/fact-words.ts';
import { wordFactValue } from '../messages/fact-values.ts';
import { noticeWords } from '../messages/notice-words.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import { reportWords } from '../messages/report-words/words.ts';
import type { SubjectKind } from '../registry/facts.ts';
import { isGrade } from '../registry/grades.ts';

/** A fact the notice shows, and the cell it was read from. */
export interface NoticeFact {
  readonly label: string;
  /** Type of the fact in the dictionary. */
  readonly type: string;
  readonly value: number | string | null;
  /** File, sheet and cell, without the folders of the machine; empty where it comes from no cell. */
  readonly place: string;
}

export interface NoticeRule {
  readonly title: string;
  readonly citations: readonly string[];
  readonly facts: readonly NoticeFact[];
  readonly missing: readonly string[];
}

/** What is told to the one whom a grade is about; nothing of anybody else. */
export interface NoticeData {
  readonly committee: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string | null;
  /** In words, `năm 2025`. */
  readonly period: string;
  readonly grade: string | null;
  /** Why there is no grade. */
  readonly reason: string | null;
  /** Number, day and body, where they are recorded. */
  readonly decision: string | undefined;
  readonly steps: readonly { readonly who: string; readonly grade: string }[];
  readonly met: readonly NoticeRule[];
  readonly unknown: readonly NoticeRule[];
  /** The provision by which the assessment is notified; `undefined` where the rules of the year name none. */
  readonly notifiedBy: string | undefined;
}

export interface NoticeSection {
  readonly title: string;
  readonly lines: readonly NoticeLine[];
}

export interface NoticeLine {
  readonly style: 'text' | 'strong' | 'rule' | 'item' | 'blank';
  readonly text: string;
}

export interface Notice {
  readonly language: Language;
  readonly committee: string;
  readonly summary: string;
  readonly to: string;
  readonly sections: readonly NoticeSection[];
}

/** The notice to the one whom a grade is about: result, steps, rules with facts and cells, and how to answer. */
export function buildNotice(data: NoticeData, language: Language): Notice {
  const words = noticeWords(language);
  const { name, unit } = data;
  const to =
    data.kind !== 'member'
      ? fillWords(words.toOrganization, { name })
      : unit === null
        ? fillWords(words.toMember, { name })
        : fillWords(words.toMemberOf, { name, unit });
  const steps = data.steps.map(({ who, grade }) =>
    line('item', fillWords(words.step, { who, grade: wordGrade(grade, language) })),
  );
  const met = data.met.flatMap((rule) => listRule(rule, language));
  return {
    language,
    committee: data.committee,
    summary: fillWords(words.summary[data.kind], { period: data.period }),
    to,
    sections: [
      { title: words.result, lines: tellResult(data, language) },
      { title: words.steps, lines: steps },
      { title: words.met, lines: met.length === 0 ? [line('text', words.noRules)] : met },
      { title: words.unknown, lines: data.unknown.flatMap((rule) => listRule(rule, language)) },
      { title: words.reply, lines: tellReply(data, language) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function tellResult(data: NoticeData, language: Language): NoticeLine[] {
  const words = noticeWords(language);
  if (data.grade === null) {
    const reason = REASON_WORDS[language][data.reason ?? 'other'] ?? data.reason ?? '';
    return [line('strong', fillWords(words.notGraded, { reason }))];
  }
  return [
    line('strong', fillWords(words.graded, { grade: wordGrade(data.grade, language) })),
    data.decision === undefined
      ? line('blank', words.noDecision)
      : line('text', fillWords(words.decision, { decision: data.decision })),
  ];
}

function listRule(rule: NoticeRule, language: Language): NoticeLine[] {
  const words = noticeWords(language);
  return [
    line('rule', rule.title),
    ...rule.citations.map((citation) => line('item', fillWords(words.source, { citation }))),
    ...rule.facts.map(({ label, type, value, place }) => {
      const shown =
        type === 'grade' && value !== null
          ? wordGrade(String(value), language)
          : wordFactValue(type, value, language);
      const source = place === '' ? '' : ` (${fillWords(words.cell, { place })})`;
      return line('item', `${label}: ${shown}${source}`);
    }),
    ...(rule.missing.length === 0
      ? []
      : [line('item', fillWords(words.missing, { facts: rule.missing.join('; ') }))]),
  ];
}

function tellReply({ notifiedBy }: NoticeData, language: Language): NoticeLine[] {
  const words = noticeWords(language);
  return [
    ...(notifiedBy === undefined ? [] : [line('text', fillWords(words.notified, { citation: notifiedBy }))]),
    line('text', words.mayReply),
    line('blank', words.replyTo),
    line('blank', words.replyBy),
  ];
}

function wordGrade(grade: string, language: Language): string {
  return isGrade(grade) ? reportWords(language).grades[grade] : grade;
}

function line(style: NoticeLine['style'], text: string): NoticeLine {
  return { style, text };
}
