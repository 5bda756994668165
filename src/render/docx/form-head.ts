import type { DocumentForm, ReportDocument } from '../../documents/model.ts';
import { layoutTable } from './layout-table.ts';
import { textWidth } from './measures.ts';
import { paragraph } from './paragraph.ts';

/**
 * The head of an official form of statistics: issuer at the left, title and period in the middle, number of the form at
 * the right.
 */
export function formHead(
  { title, subtitle, office }: ReportDocument,
  form: Extract<DocumentForm, { kind: 'statistics' }>,
  landscape: boolean,
): string[] {
  const whole = textWidth(landscape);
  const side = Math.round(whole * 0.27);
  const parent = office?.parent ?? null;
  const issuer = [
    ...(parent === null ? [] : [paragraph('Parent', parent.toUpperCase(), { size: 12 })]),
    ...(office === undefined ? [] : [paragraph('Issuer', office.issuer.toUpperCase(), { size: 12 })]),
  ];
  return [
    layoutTable(
      [side, whole - 2 * side, side],
      [
        [
          issuer.length === 0 ? [paragraph('Parent', '')] : issuer,
          [
            paragraph('FormTitle', title.toUpperCase()),
            ...(subtitle === '' ? [] : [paragraph('FormTitle', subtitle.toUpperCase())]),
          ],
          [paragraph('FormNumber', form.number)],
        ],
      ],
    ),
    paragraph('SummaryLine', ''),
  ];
}
