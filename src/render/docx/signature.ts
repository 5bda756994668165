import type { OfficeTexts } from '../../documents/office-texts.ts';
import type { Language } from '../../messages/language.ts';
import { officeWords } from '../../messages/office-words.ts';
import { layoutTable } from './layout-table.ts';
import { textWidth } from './measures.ts';
import { paragraph } from './paragraph.ts';

/** Room for stamp and signature. */
const EMPTY_LINES = 4;

/** Foot of a Party document: recipients on the left, on the right who signs with room for stamp and signature. */
export function signatureBlock(texts: OfficeTexts, language: Language): string {
  const words = officeWords(language);
  const whole = textWidth(false);
  const left = Math.round(whole * 0.45);
  return layoutTable(
    [left, whole - left],
    [
      [
        [
          paragraph('RecipientsTitle', words.recipients),
          ...texts.recipients.map((line) => paragraph('Recipient', line)),
        ],
        signatureLines(texts),
      ],
    ],
  );
}

/** Authority in bold capitals, title in capitals, four empty lines, name in bold. */
function signatureLines({ authority, title, name }: OfficeTexts): string[] {
  return [
    ...(authority === '' ? [] : [paragraph('Authority', authority)]),
    paragraph('SignerTitle', title),
    ...Array.from({ length: EMPTY_LINES }, () => paragraph('SignatureSpace', '')),
    paragraph('Signer', name),
  ];
}

/** Foot of an official form: place and day at the right, below them who filled it in and the head of the board. */
export function formSignatures(texts: OfficeTexts, landscape: boolean, language: Language): string {
  const words = officeWords(language);
  const whole = textWidth(landscape);
  const left = Math.round(whole / 2);
  const space = Array.from({ length: EMPTY_LINES }, () => paragraph('SignatureSpace', ''));
  return layoutTable(
    [left, whole - left],
    [
      [[paragraph('SignatureSpace', '')], [paragraph('PlaceDate', texts.placeDate)]],
      [
        [paragraph('Authority', words.preparer), paragraph('SignHint', words.preparerHint), ...space],
        [paragraph('Authority', words.head), paragraph('SignHint', words.headHint), ...space],
      ],
    ],
  );
}
