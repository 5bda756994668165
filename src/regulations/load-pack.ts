import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { z } from 'zod';
import { checkCitations, checkPack, type PackParts } from './check-pack.ts';
import { checkPointForm } from './check-point-form.ts';
import { restsOnOccasional } from './condition-node.ts';
import { BINDING_EFFECTS } from './effects.ts';
import { hashPack } from './hash-pack.ts';
import { parseCondition } from './parse-condition.ts';
import { readPackFile, type PackFile, type PartPath, type PlacedPart } from './pack-file.ts';
import {
  capSchema,
  competenceSchema,
  documentSchema,
  headSchema,
  overlaySchema,
  parameterSchema,
  pointFormSchema,
  ruleSchema,
} from './pack-schema.ts';
import type { CitedPointForm, PackDocument, PackParameter, PackSource, Rule, RulePack } from './rule-pack.ts';

/**
 * Reads a rule pack from YAML text; `source` names it in problems. A rule without a citation, a condition that does not
 * compile, an unknown fact, parameter or document is refused, and so is a citation of a document that is out of force in
 * a year for which it is cited.
 *
 * @param json the same content as JSON, where the program carries it.
 *
 * Throws UserError with every problem found, each with file, line (`row`) and place in the line (`column`):
 * `rules.pack.invalid`, `rules.number.leading-zero`, `rules.rule.duplicate`, `rules.citation.unknown`,
 * `rules.citation.expired`, `rules.parameter.unknown`, `rules.fact.unknown`, `rules.fact.subject`,
 * `rules.value.unknown`, `rules.condition.invalid`, `rules.condition.type`.
 */
export function loadPack(text: string, source: string, json?: string): RulePack {
  const file = readPackFile(text, source, json);
  const problems: Diagnostic[] = [...file.problems];
  if (file.content === undefined) throw new UserError(problems);
  const head = readPart(file, headSchema, file.content, [], problems);
  const parts = readLists(file, file.content, head?.id ?? '', problems);
  problems.push(...checkPack(parts, head?.years, file));
  if (problems.length > 0 || head === undefined) throw new UserError(sortByPlace(problems));
  const content = {
    id: head.id,
    title: head.title,
    years: head.years,
    documents: new Map(parts.documents.map(({ value }) => [value.key, value])),
    parameters: new Map(parts.parameters.map(({ value }) => [value.name, value])),
    rules: parts.rules.map(({ value }) => value),
    deciding: parts.deciding.map(({ value }) => value),
    layers: [],
    cap: null,
  };
  return { ...content, sources: [{ text, source }], hash: hashPack(content) };
}

/**
 * Lays an overlay of a province or committee over a pack: it adds documents, parameters and rules, and may say how the cap
 * is read. What the central texts say cannot be changed or taken away: a name that the pack has is refused.
 *
 * Throws UserError as `loadPack` does; with `rules.overlay.pack` when the overlay is for another pack.
 */
export function layOver(base: RulePack, text: string, source: string): RulePack {
  const file = readPackFile(text, source);
  const problems: Diagnostic[] = [...file.problems];
  if (file.content === undefined) throw new UserError(problems);
  const head = readPart(file, overlaySchema, file.content, [], problems);
  const parts = readLists(file, file.content, head?.id ?? '', problems, base);
  if (head !== undefined && head['lays-over'] !== base.id) {
    const params = { value: head['lays-over'], pack: base.id };
    problems.push(file.report('rules.overlay.pack', ['lays-over'], params));
  }
  const cap = head?.cap === undefined ? undefined : readPart(file, capSchema, head.cap, ['cap'], problems);
  problems.push(...checkPack(parts, head?.years, file, base));
  if (cap !== undefined) problems.push(...checkCitations(cap.cites, ['cap', 'cites'], parts, file, base));
  const pointForms = readParts(file, pointFormSchema, head?.points ?? [], 'points', problems, toPointForm);
  for (const { value, path: place } of pointForms)
    problems.push(
      ...checkCitations(value.cites, [...place, 'cites'], parts, file, base),
      ...checkPointForm(value, place, base, head?.years, file),
    );
  if (problems.length > 0 || head === undefined) throw new UserError(sortByPlace(problems));
  const content = {
    id: base.id,
    title: base.title,
    years: base.years,
    documents: new Map([
      ...base.documents,
      ...parts.documents.map(({ value }) => [value.key, value] as const),
    ]),
    parameters: new Map([
      ...base.parameters,
      ...parts.parameters.map(({ value }) => [value.name, value] as const),
    ]),
    rules: [...base.rules, ...parts.rules.map(({ value }) => value)],
    deciding: base.deciding,
    layers: [...base.layers, { id: head.id, title: head.title }],
    cap: cap ?? base.cap,
    ...joinPointForms(
      pointForms.map(({ value }) => value),
      base,
    ),
  };
  return { ...content, sources: [...base.sources, { text, source }], hash: hashPack(content) };
}

/** A pack read again from the texts of `sources`. Throws as `loadPack` and `layOver` do, and RangeError without any text. */
export function reloadPack([first, ...overlays]: readonly PackSource[]): RulePack {
  if (first === undefined) throw new RangeError('no text of a pack');
  return overlays.reduce(
    (pack, { text, source }) => layOver(pack, text, source),
    loadPack(first.text, first.source),
  );
}

/** The pack an overlay is for, and the years it is for; `undefined` where its head cannot be read (`layOver` says why). */
export function overlayTarget(
  text: string,
  source: string,
): { readonly pack: string; readonly from: number; readonly to: number | undefined } | undefined {
  const head = overlaySchema.safeParse(readPackFile(text, source).content);
  if (!head.success) return undefined;
  return { pack: head.data['lays-over'], from: head.data.years.from, to: head.data.years.to };
}

/** The lists of a pack or overlay, each part checked by its schema. */
function readLists(
  file: PackFile,
  content: unknown,
  layer: string,
  problems: Diagnostic[],
  base?: RulePack,
): PackParts {
  const lists = listParts(content);
  const parameterNames = listNames(lists.parameters, 'name');
  const names = new Set([...parameterNames, ...(base?.parameters.keys() ?? [])]);
  return {
    documents: readParts(file, documentSchema, lists.documents, 'documents', problems, toDocument),
    parameters: readParts(file, parameterSchema, lists.parameters, 'parameters', problems, toParameter),
    rules: readParts(file, ruleSchema, lists.rules, 'rules', problems, (part) => toRule(part, layer, names)),
    deciding: readParts(file, competenceSchema, lists.deciding, 'deciding', problems, (part) => part),
    documentKeys: listNames(lists.documents, 'key'),
    parameterNames,
  };
}

function listParts(
  content: unknown,
): Record<'documents' | 'parameters' | 'rules' | 'deciding', readonly unknown[]> {
  const head = new Map(typeof content === 'object' && content !== null ? Object.entries(content) : []);
  const list = (key: string): readonly unknown[] => {
    const value: unknown = head.get(key);
    return Array.isArray(value) ? value : [];
  };
  return {
    documents: list('documents'),
    parameters: list('parameters'),
    rules: list('rules'),
    deciding: list('deciding'),
  };
}

/** Names of all parts, also of those that failed their schema, so that one mistake is not reported twice. */
function listNames(parts: readonly unknown[], key: string): string[] {
  return parts.flatMap((part) => {
    const name: unknown =
      typeof part === 'object' && part !== null ? new Map(Object.entries(part)).get(key) : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}

function readParts<Schema extends z.ZodType, T>(
  file: PackFile,
  schema: Schema,
  parts: readonly unknown[],
  key: string,
  problems: Diagnostic[],
  convert: (part: z.output<Schema>) => T,
): PlacedPart<T>[] {
  return parts.flatMap((part, index) => {
    const value = readPart(file, schema, part, [key, index], problems);
    return value === undefined ? [] : [{ value: convert(value), path: [key, index] }];
  });
}

function readPart<Schema extends z.ZodType>(
  file: PackFile,
  schema: Schema,
  part: unknown,
  path: PartPath,
  problems: Diagnostic[],
): z.output<Schema> | undefined {
  const result = schema.safeParse(part);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const place = [...path, ...issue.path, ...keys];
    problems.push(
      file.report('rules.pack.invalid', place, { path: place.map(String).join('.'), detail: issue.message }),
    );
  }
  return undefined;
}

function toPointForm(part: z.output<typeof pointFormSchema>): CitedPointForm {
  const { general, results, ...rest } = part;
  return { ...rest, scoreGeneral: general, scoreResults: results };
}

function joinPointForms(
  forms: readonly CitedPointForm[],
  base: RulePack,
): { readonly pointForms?: readonly CitedPointForm[] } {
  const all = [...forms, ...(base.pointForms ?? [])];
  return all.length === 0 ? {} : { pointForms: all };
}

function toDocument(part: z.output<typeof documentSchema>): PackDocument {
  const { 'in-force': inForce, 'replaced-by': replacedBy, number = '', ...rest } = part;
  return { ...rest, number, inForce, ...(replacedBy === undefined ? {} : { replacedBy }) };
}

function toParameter(part: z.output<typeof parameterSchema>): PackParameter {
  return { ...part, values: part.values.toSorted((left, right) => (left.from < right.from ? -1 : 1)) };
}

function toRule(part: z.output<typeof ruleSchema>, layer: string, names: ReadonlySet<string>): Rule {
  const { 'in-force': inForce, memberKinds, when, ...rest } = part;
  const node = when === undefined ? undefined : parseCondition(when, { parameters: names }).node;
  return {
    ...rest,
    layer,
    memberKinds: memberKinds ?? null,
    when: when ?? null,
    keepsOpen: BINDING_EFFECTS.has(rest.effect.kind) && (node === undefined || !restsOnOccasional(node)),
    inForce: inForce ?? null,
  };
}

function sortByPlace(problems: readonly Diagnostic[]): Diagnostic[] {
  return problems.toSorted(
    (left, right) =>
      (left.row ?? 0) - (right.row ?? 0) || Number(left.column ?? 0) - Number(right.column ?? 0),
  );
}
