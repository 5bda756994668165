import type { PlainDate } from '../calendar/plain-date.ts';
import { EFFECT_WORDS, LEVEL_WORDS } from '../messages/fact-words.ts';
import { LANGUAGES, type Language } from '../messages/language.ts';
import { SUBJECT_WORDS } from '../messages/rule-words.ts';
import { listParameters, type ConditionNode } from '../regulations/condition-node.ts';
import { LISTED_WORDS, MEMBER_KIND_WORDS } from '../regulations/condition-words.ts';
import { describeCondition } from '../regulations/describe-condition.ts';
import type { Effect } from '../regulations/effects.ts';
import { parseCondition } from '../regulations/parse-condition.ts';
import { nameDocument, renderCitation } from '../regulations/render-citation.ts';
import { findParameterValue } from '../regulations/resolve-parameters.ts';
import { describeParameter } from '../regulations/sentence-context.ts';
import type { PackDocument, PackParameter, Rule, RulePack } from '../regulations/rule-pack.ts';
import { gradeRank } from '../registry/grades.ts';

/** A rule as people read it. */
export interface ShownRule {
  readonly id: string;
  readonly pack: string;
  /** The pack or overlay that brought it. */
  readonly layer: string;
  readonly title: string;
  readonly subjects: readonly string[];
  readonly effect: Effect;
  readonly when: string | null;
  /** Whom it concerns, when it is met and what follows, made from the condition itself. */
  readonly sentence: Readonly<Record<Language, string>>;
  /** The parameters it rests on. */
  readonly parameters: readonly ShownParameter[];
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly verified: string;
}

/** A parameter with its value on the day it is looked at. */
export interface ShownParameter {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number | null;
  readonly from: string | null;
  readonly citations: readonly string[];
}

export interface ShownDocument {
  readonly key: string;
  readonly name: string;
  readonly issuer: string;
  readonly title: string;
  readonly inForce: { readonly from: string; readonly to?: string };
  readonly replacedBy?: string;
}

/** A rule of a pack as it stands on a day. */
export function showRule(pack: RulePack, rule: Rule, day: PlainDate, language: Language): ShownRule {
  const node = readCondition(pack, rule);
  const named = node === undefined ? ratioOf(rule) : [...new Set([...listParameters(node), ...timeOf(rule)])];
  return {
    id: rule.id,
    pack: pack.id,
    layer: rule.layer,
    title: rule.title[language],
    subjects:
      rule.memberKinds === null
        ? rule.subjects
        : [
            ...rule.subjects.filter((kind) => kind !== 'member'),
            ...rule.memberKinds.map((kind) => `member:${kind}`),
          ],
    effect: rule.effect,
    when: rule.when,
    sentence: writeSentences(pack, rule, node, day),
    parameters: named.flatMap((name) => {
      const parameter = pack.parameters.get(name);
      return parameter === undefined ? [] : [showParameter(pack, parameter, day, language)];
    }),
    citations: rule.cites.map((cite) => renderCitation(pack, cite, language)),
    confidence: rule.confidence,
    verified: `${rule.verified.on}, ${rule.verified.by}`,
  };
}

/** A parameter of a pack as it stands on a day. */
export function showParameter(
  pack: RulePack,
  parameter: PackParameter,
  day: PlainDate,
  language: Language,
): ShownParameter {
  const entry = findParameterValue(parameter, day);
  return {
    name: parameter.name,
    title: parameter.title[language],
    unit: parameter.unit,
    value: entry?.value ?? null,
    from: entry?.from ?? null,
    citations: (entry?.cites ?? []).map((cite) => renderCitation(pack, cite, language)),
  };
}

/** A document with its number and the days it is in force. */
export function showDocument(document: PackDocument, language: Language): ShownDocument {
  const { key, issuer, title, inForce, replacedBy } = document;
  return {
    key,
    name: nameDocument(document, language),
    issuer: issuer[language],
    title: title[language],
    inForce,
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

/** What follows from a rule, in words; grades in full in Vietnamese. */
export function wordEffect(effect: Effect, language: Language): string {
  if (effect.kind === 'screen') {
    const level = LEVEL_WORDS[language][effect.level] ?? effect.level;
    return `${EFFECT_WORDS[language]['screen'] ?? ''} (${level}): ${effect.next[language]}`.replace(
      /\.$/,
      '',
    );
  }
  const grade = 'grade' in effect ? (LISTED_WORDS[language].grade[gradeRank(effect.grade)] ?? '') : '';
  return (EFFECT_WORDS[language][effect.kind] ?? effect.kind).replace('{grade}', () => grade);
}

function readCondition(pack: RulePack, rule: Rule): ConditionNode | undefined {
  if (rule.when === null) return undefined;
  return parseCondition(rule.when, { parameters: new Set(pack.parameters.keys()) }).node;
}

function ratioOf(rule: Rule): readonly string[] {
  return rule.effect.kind === 'cap' ? [rule.effect.ratio] : [];
}

/** The time a rule of the screening allows. */
function timeOf({ effect }: Rule): readonly string[] {
  return effect.kind === 'screen' ? [...effect.within, ...effect.orWithin] : [];
}

function writeSentences(
  pack: RulePack,
  rule: Rule,
  node: ConditionNode | undefined,
  day: PlainDate,
): Record<Language, string> {
  const write = (language: Language): string => {
    const context = { language, parameters: pack.parameters, day };
    const subjects = listSubjects(rule, language);
    const effect = wordEffect(rule.effect, language);
    if (node === undefined) {
      const ratios = ratioOf(rule).map((name) => describeParameter(name, context));
      return language === 'vi'
        ? `Đối với ${subjects}: ${effect}, không quá ${ratios.join()}.`
        : `For ${subjects}: ${effect} to ${ratios.join()}.`;
    }
    const condition = describeCondition(node, context);
    return language === 'vi'
      ? `Đối với ${subjects}, khi: ${condition} – thì: ${effect}.`
      : `For ${subjects}, when: ${condition} – then: ${effect}.`;
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Record<
    Language,
    string
  >;
}

function listSubjects(rule: Rule, language: Language): string {
  const words = rule.subjects.map((kind) => {
    const word = SUBJECT_WORDS[language][kind] ?? kind;
    if (kind !== 'member' || rule.memberKinds === null) return word;
    const kinds = rule.memberKinds.map((each) => MEMBER_KIND_WORDS[language][each] ?? each);
    return `${word} (${kinds.join('; ')})`;
  });
  return words.join(', ');
}
