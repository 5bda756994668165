import type { Office } from '../../documents/office.ts';
import type { Language } from '../../messages/language.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { officeWords } from '../../messages/office-words.ts';
import { layoutTable } from './layout-table.ts';
import { textWidth } from './measures.ts';
import { DOTS, officeTexts } from './office-texts.ts';
import { paragraph } from './paragraph.ts';

/** Room for stamp and signature. */
const EMPTY_LINES = 4;

/** Foot of a Party document: recipients on the left, on the right who signs with room for stamp and signature. */
export function signatureBlock(office: Office, language: Language): string {
  const words = officeWords(language);
  const whole = textWidth(false);
  const left = Math.round(whole * 0.45);
  return layoutTable(
    [left, whole - left],
    [
      [
        [
          paragraph('RecipientsTitle', words.recipients),
          ...listRecipients(office, words.keep).map((line) => paragraph('Recipient', line)),
        ],
        signatureLines(office, language),
      ],
    ],
  );
}

/** Each on a line of its own: since 2026 with `;` behind, before with `,`; behind the last a full stop. */
function listRecipients({ recipients, format }: Office, keep: string): string[] {
  const all = recipients.length === 0 ? [DOTS, fillWords(keep, { place: DOTS })] : recipients;
  const mark = format === '2018' ? ',' : ';';
  return all.map((line, index) => `- ${line}${index === all.length - 1 ? '.' : mark}`);
}

/** Authority in bold capitals, title in capitals, four empty lines, name in bold. */
function signatureLines({ signature }: Office, language: Language): string[] {
  const words = officeWords(language);
  const { mark, body, title, name } = signature;
  return [
    ...(mark === null ? [] : [paragraph('Authority', `${mark} ${(body ?? DOTS).toUpperCase()}`)]),
    paragraph('SignerTitle', title === null ? words.openTitle : title.toUpperCase()),
    ...Array.from({ length: EMPTY_LINES }, () => paragraph('SignatureSpace', '')),
    paragraph('Signer', name ?? words.openName),
  ];
}

/** Foot of an official form: place and day at the right, below them who filled it in and the head of the board. */
export function formSignatures(office: Office, landscape: boolean, language: Language): string {
  const words = officeWords(language);
  const whole = textWidth(landscape);
  const left = Math.round(whole / 2);
  const space = Array.from({ length: EMPTY_LINES }, () => paragraph('SignatureSpace', ''));
  return layoutTable(
    [left, whole - left],
    [
      [[paragraph('SignatureSpace', '')], [paragraph('PlaceDate', officeTexts(office, language).placeDate)]],
      [
        [paragraph('Authority', words.preparer), paragraph('SignHint', words.preparerHint), ...space],
        [
          paragraph('Authority', words.head),
          paragraph('SignHint', words.headHint),
          ...space,
          ...(office.signature.name === null ? [] : [paragraph('Signer', office.signature.name)]),
        ],
      ],
    ],
  );
}
