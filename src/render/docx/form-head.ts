import type { DocumentForm, ReportDocument } from '../../documents/model.ts';
import type { OfficeTexts } from '../../documents/office-texts.ts';
import { layoutTable } from './layout-table.ts';
import { markBoxes } from './mark-boxes.ts';
import { textWidth } from './measures.ts';
import { paragraph } from './paragraph.ts';

/**
 * The head of an official form of statistics: issuer at the left, title and period in the middle, number of the form at
 * the right.
 */
export function formHead(
  { title, subtitle }: ReportDocument,
  form: Extract<DocumentForm, { kind: 'statistics' }>,
  landscape: boolean,
  texts: OfficeTexts | undefined,
): string[] {
  const whole = textWidth(landscape);
  const side = Math.round(whole * 0.27);
  // Whom the form is about stands under its title, unless it is who issues it.
  const isNamed = ['', texts?.parent, texts?.issuer].includes(subtitle.toUpperCase());
  const issuer =
    texts === undefined
      ? [paragraph('Parent', '')]
      : [
          ...(texts.parent === '' ? [] : [paragraph('Parent', texts.parent, { size: 12 })]),
          paragraph('Issuer', texts.issuer, { size: 12 }),
        ];
  return [
    layoutTable(
      [side, whole - 2 * side, side],
      [
        [
          issuer,
          [
            paragraph('FormTitle', title.toUpperCase()),
            ...(isNamed ? [] : [paragraph('FormTitle', subtitle.toUpperCase())]),
          ],
          [paragraph('FormNumber', form.number), ...markBoxes(texts?.marks ?? [], side)],
        ],
      ],
    ),
    paragraph('SummaryLine', ''),
  ];
}
