import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../messages/language.ts';
import type { SubjectKind } from '../registry/facts.ts';
import { organizationKey } from '../registry/organization-key.ts';
import { renderCitation } from '../regulations/render-citation.ts';
import type { DecidingLevel, RulePack } from '../regulations/rule-pack.ts';
import type { PlacedOrganization } from '../store/placement.ts';

/** Words before the name of the organization whose committee issued a decision. */
const OFFICES = /^(?:ban thường vụ|thường trực|thường vụ|btv|ban chấp hành|bch|tập thể)\s+/;

/**
 * Whether the body that issued a decision is one that decides such grades, as the pack tells for the kind of subject. It is
 * looked for among the organizations above the subject, by code or by name; `Ban Thường vụ Đảng uỷ xã …` is the Đảng uỷ.
 * A decision is never refused for it.
 *
 * @param line the subject's organization and everything above it, lowest first.
 * @param again for a second grading: every committee above may correct one below (Điều 13 QĐ 366-QĐ/TW).
 * @returns none, `decision.body.level`, or `decision.body.unknown`; none where the pack knows no text.
 */
export function checkCompetence(
  pack: RulePack,
  kind: SubjectKind,
  line: readonly PlacedOrganization[],
  body: string,
  again: boolean,
  language: Language,
): Diagnostic[] {
  // No text read says who decides for leadership collectives.
  const decided = kind === 'organization' ? line[0]?.kind : kind;
  const rule = pack.deciding.find(({ subjects }) => subjects.some((subject) => subject === decided));
  const base = line.findIndex(({ kind: level }) => level === 'base-committee' || level === 'base-cell');
  if (rule === undefined || base < 0) return [];
  const placeOf = (level: DecidingLevel): number => (level === 'base' ? base : base + 1);
  const places = rule.by.map(placeOf).filter((place) => place < line.length);
  const [first] = places;
  const [cite] = rule.cites;
  if (first === undefined || cite === undefined) return [];
  const params = {
    body,
    competent: places.map((place) => line[place]?.name ?? '').join('; '),
    citation: renderCitation(pack, cite, language),
  };
  const found = line.findIndex((organization) => isMeant(organization, body));
  if (found < 0) return [diagnose('decision.body.unknown', {}, params)];
  const competent = again ? found >= Math.min(...places) : places.includes(found);
  return competent ? [] : [diagnose('decision.body.level', {}, params)];
}

function isMeant({ code, name }: PlacedOrganization, body: string): boolean {
  if (code !== null && code === body) return true;
  return organizationKey(name) === organizationKey(body.toLowerCase().normalize('NFC').replace(OFFICES, ''));
}
