import type { FieldValue } from '../fields.ts';
import type { RowProblem } from '../row-problem.ts';
import { isNothing, makeReader, uncoverText, type CellReader } from './cell-reader.ts';

/** `9,7085E+10`: what Excel shows of a long number. */
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i;
const CITIZEN_LENGTH = 12;
const OLD_CITIZEN_LENGTH = 9;
const CARD_LENGTH = 12;
const OLD_CARD_LENGTH = 8;
const ORGANIZATION_CODE_LENGTH = 14;

/**
 * Reads a citizen number of 12 digits. One or two lost leading zeros are put back (`import.identifier.zeros-restored`);
 * other lengths and letters give `import.identifier.length`, lost digits `import.identifier.lost-digits`.
 */
export const readCitizenId: CellReader = digitsReader(CITIZEN_LENGTH, (digits, report) =>
  digits.length === CITIZEN_LENGTH ? digits : restoreZeros(digits, CITIZEN_LENGTH, 2, report),
);

/** As `readCitizenId` for a column that also holds the older number of nine digits, which is not imported. */
export const readCitizenIdOrOlder: CellReader = digitsReader(CITIZEN_LENGTH, (digits, report) =>
  digits.length === CITIZEN_LENGTH
    ? digits
    : digits.length === OLD_CITIZEN_LENGTH
      ? null
      : restoreZeros(digits, CITIZEN_LENGTH, 2, report),
);

/** Reads a card number of 12 digits (the form of 2025 on), with the same diagnostics as a citizen number. */
export const readCard12: CellReader = digitsReader(CARD_LENGTH, (digits, report) =>
  digits.length === CARD_LENGTH ? digits : restoreZeros(digits, CARD_LENGTH, 2, report),
);

/** Reads a card number of 8 digits, also written `97.001234`; one lost leading zero is put back. */
export const readCard8: CellReader = digitsReader(OLD_CARD_LENGTH, readShortCard);

/**
 * Reads a card number of either length: 12 digits (or 10–11 of them left), or 8 (or 7 left). What follows a slash is the
 * file number and is cut. The length of the text tells which field it is.
 */
export const readAnyCard: CellReader = (text, column, problems) =>
  readCardDigits(/[/;\n]/.test(text) ? (text.split(/[/;\n]/, 1)[0] ?? '') : text, column, problems);

const EITHER_LENGTH = `${String(OLD_CARD_LENGTH)}/${String(CARD_LENGTH)}`;
const readCardDigits = digitsReader(EITHER_LENGTH, (digits, report, written) => {
  if (digits.length === CARD_LENGTH) return digits;
  if (digits.length === OLD_CARD_LENGTH || digits.length === OLD_CARD_LENGTH - 1)
    return readShortCard(digits, report, written);
  return restoreZeros(digits, CARD_LENGTH, 2, report, EITHER_LENGTH);
});

/**
 * Reads the code of an organization. The central form of 14 digits, `38.168.053.000.001`, loses its dots and gets a lost
 * zero back; any other code stays as written, without surrounding blanks.
 */
export const readOrganizationCode: CellReader = makeReader((text) => {
  const problems: RowProblem[] = [];
  const value = readOrganizationCodeText(text, 0, problems);
  const [problem] = problems;
  return problem === undefined ? { value } : { value, code: problem.code, params: problem.params };
});

const readOrganizationCodeText: CellReader = (text, column, problems) => {
  if (isNothing(text)) return null;
  const code = uncoverText(text);
  const digits = code.replace(/[. ]/g, '');
  if (/^\d{13,14}$/.test(digits))
    return digits.length === ORGANIZATION_CODE_LENGTH
      ? digits
      : restoreZeros(digits, ORGANIZATION_CODE_LENGTH, 1, (code, params) =>
          problems.push({ column, code, params }),
        );
  return readOwnCode(text, column, problems);
};

/** Reads a code of the sender's own making: as written, without surrounding blanks and without the `.0` of a long number. */
export const readOwnCode: CellReader = (text, column, problems) => {
  if (isNothing(text)) return null;
  const code = uncoverText(text).replace(/^(\d{7,})\.0+$/, '$1');
  if (!isCutShort(code)) return code;
  problems.push({ column, code: 'import.identifier.lost-digits', params: {} });
  return null;
};

type Report = (
  code: 'import.identifier.length' | 'import.identifier.zeros-restored' | 'import.identifier.lost-digits',
  params: RowProblem['params'],
) => void;

/** Leads a cell to its digits: no guard signs, blanks, dots and hyphens, scientific notation written out. */
function digitsReader(
  expected: string | number,
  read: (digits: string, report: Report, written: string) => FieldValue,
): CellReader {
  return (text, column, problems) => {
    if (text === '') return null;
    const report: Report = (code, params) => problems.push({ column, code, params });
    if (isPlainDigits(text)) return read(text, report, text);
    if (isNothing(text)) return null;
    const written = uncoverText(text).replace(/^(\d{7,})[.,]0+$/, '$1');
    if (isCutShort(written)) {
      report('import.identifier.lost-digits', {});
      return null;
    }
    const digits = SCIENTIFIC.test(written)
      ? written.replace(/e.*$/i, '').replace(/[.,]/, '')
      : written.replace(/[ .–-]/g, '');
    if (isPlainDigits(digits)) return read(digits, report, written);
    report('import.identifier.length', { length: digits.length, expected });
    return null;
  };
}

function isPlainDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

/** Scientific notation that holds fewer digits than the number had. */
function isCutShort(text: string): boolean {
  const match = SCIENTIFIC.exec(text);
  return match !== null && (match[2] ?? '').length < Number(match[3]);
}

function readShortCard(digits: string, report: Report, written: string): FieldValue {
  if (digits.length === OLD_CARD_LENGTH) return digits;
  // `97.00123` is 97.001230 held as a number: the zero was lost behind, not in front.
  if (/^\d{2}\.\d{1,5}$/.test(written)) {
    report('import.identifier.lost-digits', {});
    return null;
  }
  return restoreZeros(digits, OLD_CARD_LENGTH, 1, report);
}

function restoreZeros(
  digits: string,
  length: number,
  most: number,
  report: Report,
  expected: string | number = length,
): FieldValue {
  if (digits.length < length && digits.length >= length - most) {
    report('import.identifier.zeros-restored', { zeros: length - digits.length });
    return digits.padStart(length, '0');
  }
  report('import.identifier.length', { length: digits.length, expected });
  return null;
}
