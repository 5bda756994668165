import { addMonths, yearOf, type PlainDate } from '../../calendar/plain-date.ts';
import { SUBJECT_KINDS, type SubjectKind } from '../../registry/facts.ts';
import type { RulePack } from '../../regulations/rule-pack.ts';
import { findGaps } from './find-gaps.ts';
import { findOverlaps, findShadowed } from './find-shadowed.ts';
import type { LintFinding } from './lint-finding.ts';
import { probeRules } from './probe-rules.ts';

/** Months after which somebody should read the provision again. */
const VERIFIED_MONTHS = 12;

/**
 * What about a pack's rules a person must look at, as the law stands in the year of `today` (or the nearest the pack
 * governs): not verified within a year, never met, without effect beside another, setting another grade than another, a
 * hole between bands. Conditions are tried on invented subjects, the same ones every time; what is said is what was found.
 *
 * @param layer only findings that concern a rule of this layer.
 */
export function lintPack(pack: RulePack, today: PlainDate, layer?: string): LintFinding[] {
  const last = pack.years.to ?? Infinity;
  const year = Math.max(pack.years.from, Math.min(last, yearOf(today)));
  const subjects = SUBJECT_KINDS.filter((kind) => pack.rules.some((rule) => rule.subjects.includes(kind)));
  const found = [
    ...pack.rules
      .filter(({ verified }) => addMonths(verified.on, VERIFIED_MONTHS) < today)
      .map((rule): LintFinding => ({ kind: 'unverified', rule })),
    ...subjects.flatMap((subject) => lintSubject(pack, subject, year)),
  ];
  return dropRepeated(found).filter(
    ({ rule, other }) => layer === undefined || rule.layer === layer || other?.layer === layer,
  );
}

function lintSubject(pack: RulePack, subject: SubjectKind, year: number): LintFinding[] {
  const probed = probeRules(pack, subject, year);
  return [
    ...probed.rules
      .filter(({ met }) => met.length === 0)
      .map(({ rule }): LintFinding => ({ kind: 'unreachable', rule })),
    ...findShadowed(probed),
    ...findOverlaps(probed),
    ...findGaps(probed),
  ];
}

/** A rule for several kinds of subject is named once. */
function dropRepeated(findings: readonly LintFinding[]): LintFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, rule, other }) => {
    const key = `${kind} ${rule.id} ${other?.id ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
