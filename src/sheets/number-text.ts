const MAX_EXACT_LENGTH = 40;

/**
 * The digits of a number as a workbook stores it (`87.5`, `9.7085123456E+10`), written without exponent: whole numbers
 * keep every digit, fractions are cut to the 15 significant digits Excel shows, so that `0.30000000000000004` is `0.3`.
 * Numbers longer than 40 digits stay as stored; `undefined` for what is no number.
 */
export function plainNumber(stored: string): string | undefined {
  if (/^\d{1,15}$/.test(stored)) return stored;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(stored);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point > MAX_EXACT_LENGTH || point < -MAX_EXACT_LENGTH) return stored;
  const text = placePoint(digits, point);
  const exact = text.includes('.') && countSignificant(digits) > 15 ? roundTo15(text) : text;
  return exact === '0' || sign !== '-' ? exact : `-${exact}`;
}

/** Puts the decimal point behind so many digits, without needless zeros. */
function placePoint(digits: string, point: number): string {
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const split = point <= 0 ? 1 : point;
  const whole = padded.slice(0, split).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(split).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function countSignificant(digits: string): number {
  return digits.replace(/^0+|0+$/g, '').length;
}

function roundTo15(text: string): string {
  const rounded = Number(text).toPrecision(15);
  return /e/i.test(rounded)
    ? (plainNumber(rounded) ?? text)
    : placePoint(rounded.replace('.', ''), pointOf(rounded));
}

function pointOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? text.length : point;
}
