import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Language } from '../messages/language.ts';
import { builtInPacks } from '../regulations/built-in-packs.ts';
import type { Effect } from '../regulations/effects.ts';
import { renderCitation } from '../regulations/render-citation.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import { centralPack } from './pack-in-force.ts';
import { nearestText } from './unit-resolver.ts';

/** A rule as people read it. */
export interface ShownRule {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly subjects: readonly string[];
  readonly effect: Effect;
  readonly when: string | null;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly verified: string;
}

export interface ShownPack {
  readonly id: string;
  readonly title: string;
  readonly years: { readonly from: number; readonly to?: number };
  readonly hash: string;
  readonly rules: readonly ShownRule[];
}

/** The pack in force for a period, or every pack when no period is given. @throws UserError `rules.pack.none`. */
export function listRules(period: Period | undefined, language: Language): ShownPack[] {
  const packs = period === undefined ? builtInPacks() : [centralPack(period)];
  return packs.map((pack) => ({
    id: pack.id,
    title: pack.title[language],
    years: pack.years,
    hash: pack.hash,
    rules: pack.rules.map((rule) => showRule(pack, rule, language)),
  }));
}

/** One rule by its id. @throws UserError `rules.rule.unknown` with the nearest id. */
export function findRule(id: string, language: Language): ShownRule {
  const packs = builtInPacks();
  for (const pack of packs) {
    const rule = pack.rules.find((each) => each.id.toUpperCase() === id.trim().toUpperCase());
    if (rule !== undefined) return showRule(pack, rule, language);
  }
  const nearest = nearestText(
    id.trim().toUpperCase(),
    packs.flatMap((pack) => pack.rules.map((rule) => rule.id)),
  );
  throw new UserError([
    diagnose('rules.rule.unknown', {}, { value: id, ...(nearest === undefined ? {} : { nearest }) }),
  ]);
}

function showRule(pack: RulePack, rule: Rule, language: Language): ShownRule {
  return {
    id: rule.id,
    pack: pack.id,
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
    citations: rule.cites.map((cite) => renderCitation(pack, cite, language)),
    confidence: rule.confidence,
    verified: `${rule.verified.on}, ${rule.verified.by}`,
  };
}
