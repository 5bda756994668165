import type { Period } from '../calendar/period.ts';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';

/**
 * A list whose titles name another year than the one it is imported for is most likely last year's file:
 * `import.period.mismatch`. `undefined` when the titles name no year, or this one too.
 */
export function checkYear(titles: readonly string[], place: Place, period: Period): Diagnostic | undefined {
  const years = titles.flatMap((title) =>
    [...title.normalize('NFC').matchAll(/năm\s+((?:19|20)\d\d)(?!\s*[-–])/giu)].map((match) =>
      Number(match[1]),
    ),
  );
  const found = years[0];
  if (found === undefined || years.includes(period.year)) return undefined;
  return diagnose('import.period.mismatch', place, { found, period: period.code });
}
