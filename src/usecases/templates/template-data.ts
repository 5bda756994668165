import type { ReportDocument } from '../../documents/model.ts';
import { officeTexts } from '../../documents/office-texts.ts';

/** What every template should print, so that a sheet of paper says what its figures rest on. */
export const BASIS_TAGS: readonly string[] = ['period', 'asOf', 'run', 'rules.id', 'rules.hash'];

/**
 * What the tags of a template may name: the report's data under the names the JSON format has, `report` with title,
 * summary and basis, `office` with the texts of head and foot.
 */
export function templateData(document: ReportDocument): Readonly<Record<string, unknown>> {
  const { data, title, subtitle, basis, office, language } = document;
  return {
    ...(typeof data === 'object' && data !== null ? data : {}),
    report: {
      title,
      summary: title.slice(0, 1).toLowerCase() + title.slice(1),
      subtitle,
      basis: basis.map(({ label, value }) => ({ label, value })),
    },
    ...(office === undefined ? {} : { office: { ...officeTexts(office, language) } }),
  };
}
