import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Language } from '../messages/language.ts';
import type { PointPart } from '../registry/point-forms.ts';
import { carriedPacks } from '../regulations/carried-packs.ts';
import { renderCitation } from '../regulations/render-citation.ts';
import { findLawDay, isInForce } from '../regulations/resolve-parameters.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { screeningPack } from '../regulations/screening-pack.ts';
import { centralPack, packInForce } from './pack-in-force.ts';
import {
  showDocument,
  showParameter,
  showRule,
  type ShownDocument,
  type ShownParameter,
  type ShownRule,
} from './show-rule.ts';
import { screeningRules } from './screening-rules.ts';
import { nearestText } from './unit-resolver.ts';
import { findPeriod, type Workspace } from './workspace.ts';

/** A part with the id of the pack or overlay that brought it. */
interface Layered {
  readonly layer: string;
}

export interface ShownPointForm {
  readonly title: string;
  readonly subjects: readonly string[];
  readonly general: readonly PointPart[];
  readonly results: readonly PointPart[];
  readonly citations: readonly string[];
}

export interface ShownPack {
  readonly id: string;
  readonly title: string;
  readonly years: { readonly from: number; readonly to?: number };
  readonly hash: string;
  /** The pack itself, then what is laid over it. */
  readonly layers: readonly { readonly id: string; readonly title: string }[];
  readonly documents: readonly (ShownDocument & Layered)[];
  readonly parameters: readonly (ShownParameter & Layered)[];
  /** How the cap is read, where an overlay settles it. */
  readonly cap: {
    readonly base: string;
    readonly rounding: string;
    readonly citations: readonly string[];
  } | null;
  /** How overlays divide the points. */
  readonly points: readonly ShownPointForm[];
  readonly rules: readonly ShownRule[];
}

/** A pack, and the day on which it is looked at. */
interface DatedPack {
  readonly pack: RulePack;
  readonly day: PlainDate;
  /** The pack below the overlays, then with each of them on it, in their order. */
  readonly stages: readonly RulePack[];
}

/**
 * What is in force for a period, layer by layer: documents, parameters with their values, rules; of the classification, then
 * of the screening. In a workspace the period
 * is its current one unless another is asked for, and its overlays are laid over; without any period every pack
 * is shown as it stands in its last year, or its first where it has no last.
 *
 * @throws UserError `rules.pack.none`, `rules.overlay.missing`, and what is wrong with an overlay.
 */
export function listRules(
  workspace: Workspace | undefined,
  asked: Period | undefined,
  language: Language,
): { readonly period: string | null; readonly packs: ShownPack[] } {
  const { period, packs } = choosePacks(workspace, asked);
  return { period, packs: packs.map((each) => showPack(each, language)) };
}

/** One rule by its id, in force or not. @throws UserError `rules.rule.unknown` with the nearest id. */
export function findRule(
  workspace: Workspace | undefined,
  asked: Period | undefined,
  id: string,
  language: Language,
): ShownRule {
  const wanted = id.trim().toUpperCase();
  const chosen = choosePacks(workspace, asked).packs;
  const others = carriedPacks().filter((pack) => chosen.every((each) => each.pack.id !== pack.id));
  const packs = [...chosen, ...others.map(dateByYears)];
  for (const { pack, day } of packs) {
    const rule = pack.rules.find((each) => each.id.toUpperCase() === wanted);
    if (rule !== undefined) return showRule(pack, rule, day, language);
  }
  const known = packs.flatMap(({ pack }) => pack.rules.map((rule) => rule.id));
  const nearest = nearestText(wanted, known);
  const params = { value: id, ...(nearest === undefined ? {} : { nearest }) };
  throw new UserError([diagnose('rules.rule.unknown', {}, params)]);
}

function choosePacks(
  workspace: Workspace | undefined,
  asked: Period | undefined,
): { readonly period: string | null; readonly packs: readonly DatedPack[] } {
  const period = workspace === undefined ? asked : findPeriod(workspace, asked);
  if (period === undefined) return { period: null, packs: carriedPacks().map(dateByYears) };
  const stages = [
    centralPack(period),
    ...(workspace === undefined ? [] : stackOverlays(workspace, period, packInForce)),
  ];
  const pack = stages.at(-1) ?? centralPack(period);
  const day = findLawDay(period.year);
  const central = screeningPack();
  const screening = [
    central,
    ...(workspace === undefined ? [] : stackOverlays(workspace, period, screeningRules)),
  ];
  return {
    period: period.code,
    packs: [
      { pack, day, stages },
      { pack: screening.at(-1) ?? central, day, stages: screening },
    ],
  };
}

function stackOverlays(
  { dir, settings }: Workspace,
  period: Period,
  lay: (folder: Pick<Workspace, 'dir' | 'settings'>, of: Period) => RulePack,
): RulePack[] {
  return settings.overlays.map((_, index) =>
    lay({ dir, settings: { ...settings, overlays: settings.overlays.slice(0, index + 1) } }, period),
  );
}

/** Which layer first had a document or parameter of this name. */
function findLayer(stages: readonly RulePack[], part: 'documents' | 'parameters', name: string): string {
  const stage = stages.find((each) => each[part].has(name));
  return stage === undefined ? '' : (stage.layers.at(-1)?.id ?? stage.id);
}

function dateByYears(pack: RulePack): DatedPack {
  return { pack, day: findLawDay(pack.years.to ?? pack.years.from), stages: [pack] };
}

function showPack({ pack, day, stages }: DatedPack, language: Language): ShownPack {
  return {
    id: pack.id,
    title: pack.title[language],
    years: pack.years,
    hash: pack.hash,
    layers: [pack, ...pack.layers].map(({ id, title }) => ({ id, title: title[language] })),
    documents: [...pack.documents.values()].map((document) => ({
      ...showDocument(document, language),
      layer: findLayer(stages, 'documents', document.key),
    })),
    parameters: [...pack.parameters.values()].map((parameter) => ({
      ...showParameter(pack, parameter, day, language),
      layer: findLayer(stages, 'parameters', parameter.name),
    })),
    cap:
      pack.cap === null
        ? null
        : {
            base: pack.cap.base,
            rounding: pack.cap.rounding,
            citations: pack.cap.cites.map((cite) => renderCitation(pack, cite, language)),
          },
    points: (pack.pointForms ?? []).map(({ title, subjects, cites, scoreGeneral, scoreResults }) => ({
      title: title[language],
      subjects,
      general: scoreGeneral,
      results: scoreResults,
      citations: cites.map((cite) => renderCitation(pack, cite, language)),
    })),
    rules: pack.rules
      .filter((rule) => isInForce(rule, day))
      .map((rule) => showRule(pack, rule, day, language)),
  };
}
