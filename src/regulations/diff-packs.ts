import type { PlainDate } from '../calendar/plain-date.ts';
import { POINT_GROUPS } from '../registry/point-forms.ts';
import { renderCitation } from './render-citation.ts';
import { findParameterValue, isInForce } from './resolve-parameters.ts';
import { describeParameter as writeValue } from './sentence-context.ts';
import type {
  Bilingual,
  Citation,
  CitedPointForm,
  PackDocument,
  PackParameter,
  Rule,
  RulePack,
} from './rule-pack.ts';

/** A pack as it stands on a day. */
export interface DatedPack {
  readonly pack: RulePack;
  readonly day: PlainDate;
}

/** One difference: what is there only before (`removed`), only after (`added`), or in both and not the same. */
export interface PackChange {
  readonly part: 'document' | 'parameter' | 'rule' | 'cap' | 'points';
  readonly change: 'added' | 'removed' | 'changed';
  /** Key of the document, name of the parameter, id of the rule, Vietnamese title of the points form. */
  readonly name: string;
  readonly title: Bilingual;
  /** What differs in a part that both have; texts as the language of the comparison writes them. */
  readonly differences: readonly PackDifference[];
}

export interface PackDifference {
  readonly field:
    'in-force' | 'value' | 'condition' | 'effect' | 'subjects' | 'citations' | 'confidence' | 'title';
  readonly before: string;
  readonly after: string;
}

/** A part reduced to texts, field by field. */
interface Described {
  readonly title: Bilingual;
  readonly fields: readonly (readonly [PackDifference['field'], string])[];
}

/** What changes from one pack to another, documents first, then parameters, rules, the reading of the cap and the points forms. */
export function diffPacks(before: DatedPack, after: DatedPack, language: keyof Bilingual): PackChange[] {
  const compare = (
    part: PackChange['part'],
    list: (dated: DatedPack) => Map<string, Described>,
  ): PackChange[] => diffParts(part, list(before), list(after));
  return [
    ...compare('document', ({ pack }) => describeAll(pack.documents, describeDocument)),
    ...compare('parameter', ({ pack, day }) =>
      describeAll(pack.parameters, (parameter) => describeParameter(pack, parameter, day, language)),
    ),
    ...compare('rule', ({ pack, day }) => {
      const rules = pack.rules.filter((rule) => isInForce(rule, day)).map((rule) => [rule.id, rule] as const);
      return describeAll(new Map(rules), (rule) => describeRule(pack, rule, language));
    }),
    ...compare('cap', ({ pack }) => describeCap(pack, language)),
    ...compare('points', ({ pack }) => describePoints(pack, language)),
  ];
}

function describeAll<T>(
  parts: ReadonlyMap<string, T>,
  describe: (part: T) => Described,
): Map<string, Described> {
  return new Map([...parts].map(([name, part]) => [name, describe(part)]));
}

function diffParts(
  part: PackChange['part'],
  before: ReadonlyMap<string, Described>,
  after: ReadonlyMap<string, Described>,
): PackChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name): PackChange[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (now === undefined)
      return old === undefined ? [] : [{ part, change: 'removed', name, title: old.title, differences: [] }];
    if (old === undefined) return [{ part, change: 'added', name, title: now.title, differences: [] }];
    const differences = now.fields.flatMap(([field, text], index) => {
      const was = old.fields[index]?.[1] ?? '';
      return was === text ? [] : [{ field, before: was, after: text }];
    });
    return differences.length === 0 ? [] : [{ part, change: 'changed', name, title: now.title, differences }];
  });
}

function describeDocument({ number, title, inForce }: PackDocument): Described {
  return {
    title,
    fields: [
      ['title', number],
      ['in-force', `${inForce.from} – ${inForce.to ?? ''}`],
    ],
  };
}

function describeParameter(
  pack: RulePack,
  parameter: PackParameter,
  day: PlainDate,
  language: keyof Bilingual,
): Described {
  const entry = findParameterValue(parameter, day);
  return {
    title: parameter.title,
    fields: [
      ['value', writeValue(parameter.name, { language, parameters: pack.parameters, day })],
      ['citations', writeCitations(pack, entry?.cites ?? [], language)],
    ],
  };
}

function describeRule(pack: RulePack, rule: Rule, language: keyof Bilingual): Described {
  return {
    title: rule.title,
    fields: [
      ['title', rule.title[language]],
      ['subjects', [...rule.subjects, ...(rule.memberKinds ?? [])].join(', ')],
      ['condition', (rule.when ?? '–').replace(/\s+/g, ' ').trim()],
      ['effect', Object.values(rule.effect).join(' ')],
      ['citations', writeCitations(pack, rule.cites, language)],
      ['confidence', rule.confidence],
    ],
  };
}

function describeCap(pack: RulePack, language: keyof Bilingual): Map<string, Described> {
  if (pack.cap === null) return new Map();
  const { base, rounding, cites } = pack.cap;
  const title = { vi: 'cách tính tỷ lệ xuất sắc', en: 'reading of the cap' };
  return new Map([
    [
      'cap',
      {
        title,
        fields: [
          ['value', `${base}, ${rounding}`],
          ['citations', writeCitations(pack, cites, language)],
        ],
      },
    ],
  ]);
}

function describePoints(pack: RulePack, language: keyof Bilingual): Map<string, Described> {
  const write = (form: CitedPointForm): string =>
    POINT_GROUPS.flatMap((group) => form[group])
      .map(({ heading, most }) => `${heading} ${String(most)}`)
      .join(', ');
  return new Map(
    (pack.pointForms ?? []).map((form) => [
      form.title.vi,
      {
        title: form.title,
        fields: [
          ['subjects', form.subjects.join(', ')],
          ['value', write(form)],
          ['citations', writeCitations(pack, form.cites, language)],
        ],
      },
    ]),
  );
}

function writeCitations(pack: RulePack, cites: readonly Citation[], language: keyof Bilingual): string {
  return cites.map((cite) => renderCitation(pack, cite, language)).join('; ');
}
