import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { yearOf } from '../calendar/plain-date.ts';
import { FACTS } from '../registry/facts.ts';
import { listFacts } from './condition-node.ts';
import type { ScreeningEffect } from './effects.ts';
import { findNearest } from './find-nearest.ts';
import type { PackFile, PartPath, PlacedPart } from './pack-file.ts';
import { parseCondition } from './parse-condition.ts';
import { findLawDay, findParameterValue } from './resolve-parameters.ts';
import type { Citation, Competence, PackDocument, PackParameter, Rule, RulePack } from './rule-pack.ts';

/** The lists of a pack whose parts passed their schema. */
export interface PackParts {
  readonly documents: readonly PlacedPart<PackDocument>[];
  readonly parameters: readonly PlacedPart<PackParameter>[];
  readonly rules: readonly PlacedPart<Rule>[];
  readonly deciding: readonly PlacedPart<Competence>[];
  /** Keys of all documents and names of all parameters, also of those whose part failed its schema. */
  readonly documentKeys: readonly string[];
  readonly parameterNames: readonly string[];
}

/** The years a pack or overlay governs, both included; without `to` open. */
export interface PackYears {
  readonly from: number;
  readonly to?: number;
}

/**
 * Checks what the parts of a pack say about each other: names given once, citations, parameters, conditions. Parts that
 * failed their schema are not there; `years` is missing when the head failed.
 *
 * @param base the pack that an overlay is laid over: its documents and parameters may be named, its names not taken.
 */
export function checkPack(
  parts: PackParts,
  years: PackYears | undefined,
  file: PackFile,
  base?: RulePack,
): Diagnostic[] {
  const names = new Set([...parts.parameterNames, ...(base?.parameters.keys() ?? [])]);
  return [
    ...findRepeated(parts.documents, 'key', ({ key }) => key, file, base?.documents.keys()),
    ...findRepeated(parts.parameters, 'name', ({ name }) => name, file, base?.parameters.keys()),
    ...findRepeated(
      parts.rules,
      'id',
      ({ id }) => id,
      file,
      base?.rules.map(({ id }) => id),
    ),
    ...parts.parameters.flatMap(({ value, path }) =>
      value.values.flatMap(({ cites }, index) =>
        checkCitations(cites, [...path, 'values', index, 'cites'], parts, file, base),
      ),
    ),
    ...parts.deciding.flatMap(({ value, path }) =>
      checkCitations(value.cites, [...path, 'cites'], parts, file, base),
    ),
    ...(years === undefined || isScreening(parts) ? [] : checkValues(parts.parameters, years, file)),
    ...parts.rules.flatMap(({ value, path }) => [
      ...checkCitations(value.cites, [...path, 'cites'], parts, file, base),
      ...(years === undefined ? [] : checkInForce(value, path, years, parts, file, base)),
      ...checkRule(value, path, parts, names, file),
    ]),
  ];
}

/** Whether the rules are those of the screening: each looks up the law of its own day, so a value may begin on any. */
function isScreening({ rules }: PackParts): boolean {
  return rules.some(({ value }) => value.effect.kind === 'screen');
}

function findRepeated<T>(
  parts: readonly PlacedPart<T>[],
  key: string,
  nameOf: (part: T) => string,
  file: PackFile,
  taken: Iterable<string> = [],
): Diagnostic[] {
  const seen = new Set<string>(taken);
  return parts.flatMap(({ value, path }) => {
    const name = nameOf(value);
    if (seen.has(name)) return [file.report('rules.rule.duplicate', [...path, key], { id: name })];
    seen.add(name);
    return [];
  });
}

/** Every cited document must be one of the pack's, or of the pack below. */
export function checkCitations(
  cites: readonly Citation[],
  path: PartPath,
  parts: PackParts,
  file: PackFile,
  base?: RulePack,
): Diagnostic[] {
  const documents = [...parts.documents.map(({ value }) => value), ...(base?.documents.values() ?? [])];
  const series = documents.flatMap((each) => each.series ?? []);
  const keys = [...parts.documentKeys, ...(base?.documents.keys() ?? []), ...series];
  return cites.flatMap(({ document }, index) =>
    keys.includes(document)
      ? []
      : [
          file.report('rules.citation.unknown', [...path, index, 'document'], {
            name: document,
            nearest: findNearest(document, keys),
          }),
        ],
  );
}

/** A rule may not rest on a document that is out of force when the review of one of its years is held. */
function checkInForce(
  rule: Rule,
  path: PartPath,
  years: PackYears,
  parts: PackParts,
  file: PackFile,
  base: RulePack | undefined,
): Diagnostic[] {
  const own = new Map(parts.documents.map(({ value }) => [value.key, value]));
  const first = Math.max(years.from, yearOf(rule.inForce?.from ?? findLawDay(years.from)));
  const ends = [years.to, rule.inForce?.to === undefined ? undefined : yearOf(rule.inForce.to)];
  const last = Math.min(...ends.map((year) => year ?? Infinity));
  // A rule of the screening may go on under a new text beside the old one; it is cited from its day on.
  const isEarlier = ({ document }: Citation): boolean => {
    const cited = own.get(document) ?? base?.documents.get(document);
    return cited === undefined || cited.inForce.from <= findLawDay(first);
  };
  return rule.cites.flatMap(({ document }, index) => {
    const cited = own.get(document) ?? base?.documents.get(document);
    if (cited === undefined) return [];
    const { from, to } = cited.inForce;
    const early = from > findLawDay(first) && !(rule.effect.kind === 'screen' && rule.cites.some(isEarlier));
    const late = to !== undefined && (last === Infinity || to < findLawDay(last).replace('12-31', '01-01'));
    if (!early && !late) return [];
    const year = early ? first : last === Infinity ? yearOf(to ?? from) + 1 : last;
    const params = { rule: rule.id, number: cited.number, year };
    return [file.report('rules.citation.expired', [...path, 'cites', index, 'document'], params)];
  });
}

/** A parameter must have begun by the end of the first year the pack governs. */
function checkValues(
  parameters: PackParts['parameters'],
  years: { readonly from: number },
  file: PackFile,
): Diagnostic[] {
  const day = findLawDay(years.from);
  return parameters
    .filter(({ value }) => findParameterValue(value, day) === undefined)
    .map(({ value, path }) =>
      file.report('rules.pack.invalid', [...path, 'values'], {
        path: value.name,
        detail: `no value on ${day}`,
      }),
    );
}

function checkRule(
  rule: Rule,
  path: PartPath,
  parts: PackParts,
  names: ReadonlySet<string>,
  file: PackFile,
): Diagnostic[] {
  if (rule.effect.kind === 'cap')
    return checkRatio(rule.effect.ratio, [...path, 'effect'], parts, names, file);
  if (rule.when === null) return [];
  const clocks =
    rule.effect.kind === 'screen' ? checkClock(rule.effect, [...path, 'effect'], names, file) : [];
  const { node, problems } = parseCondition(rule.when, { parameters: names });
  const place = [...path, 'when'];
  const found = problems.map(({ code, params, offset }) =>
    file.report(code, place, { rule: rule.id, ...params }, offset),
  );
  const strangers = (node === undefined ? [] : listFacts(node)).flatMap((fact) =>
    rule.subjects
      .filter((subject) => !(FACTS[fact].subjects as readonly string[]).includes(subject))
      .map((subject) => file.report('rules.fact.subject', place, { rule: rule.id, name: fact, subject }, 0)),
  );
  return [...clocks, ...found, ...strangers];
}

/** The time allowed must be parameters of the pack. */
function checkClock(
  { within, orWithin }: ScreeningEffect,
  path: PartPath,
  names: ReadonlySet<string>,
  file: PackFile,
): Diagnostic[] {
  return [...within, ...orWithin]
    .filter((name) => !names.has(name))
    .map((name) =>
      file.report('rules.parameter.unknown', path, { name, nearest: findNearest(name, [...names]) }),
    );
}

/** The limit of a cap is computed with whole percents. */
function checkRatio(
  ratio: string,
  path: PartPath,
  parts: PackParts,
  names: ReadonlySet<string>,
  file: PackFile,
): Diagnostic[] {
  const parameter = parts.parameters.find(({ value }) => value.name === ratio)?.value;
  if (parameter === undefined) {
    if (names.has(ratio)) return [];
    const nearest = findNearest(ratio, [...names]);
    return [file.report('rules.parameter.unknown', path, { name: ratio, nearest })];
  }
  const whole = parameter.values.every(
    ({ value }) => value === null || (Number.isInteger(value) && value >= 0 && value <= 100),
  );
  return parameter.unit === 'percent' && whole
    ? []
    : [file.report('rules.pack.invalid', path, { path: ratio, detail: 'not a whole percent' })];
}
