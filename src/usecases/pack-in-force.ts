import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { packForYear } from '../regulations/built-in-packs.ts';
import type { RulePack } from '../regulations/rule-pack.ts';

/** The rules that govern the review of a period. @throws UserError `rules.pack.none`. */
export function packInForce(period: Period): RulePack {
  const pack = packForYear(period.year);
  if (pack === undefined) throw new UserError([diagnose('rules.pack.none', {}, { year: period.year })]);
  return pack;
}
