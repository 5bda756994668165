import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { makeLetterReader, type OldLetters } from '../../src/sheets/letters/letter-reader.ts';
import { decodeTcvn3 } from '../../src/sheets/letters/tcvn3.ts';
import { decodeVni } from '../../src/sheets/letters/vni.ts';

/** Names and words whose letters cover the alphabet. */
const NAMES = [
  'Nguyễn Văn Hùng',
  'Trần Thị Ngọc Bích',
  'Đặng Hữu Phước',
  'Lê Quỳnh Như',
  'Phạm Thuỳ Dương',
  'Bùi Đức Thịnh',
  'Hoàng Thị Tuyết Mỹ',
  'Võ Ngọc Quyền',
  'Đỗ Khắc Kỳ',
  'Vũ Thị Huyền Trang',
  'Chi bộ thôn Phú Mỹ',
  'Hoàn thành xuất sắc nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
  'Đảng uỷ xã Bình Thuận',
  'Khiển trách',
  'Ngày tháng năm sinh',
];

/** Writes Unicode in an old alphabet by turning its table round; capitals with accents are left to fonts. */
function encode(text: string, decode: (text: string) => string | undefined): string {
  const table = new Map<string, string>();
  const signs = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index));
  const vowels = [...'aeiouyAEIOUYôöÔÖ', ''];
  for (const vowel of vowels)
    for (const sign of signs) {
      const letter = decode(vowel + sign);
      if (letter?.length === 1 && !table.has(letter)) table.set(letter, vowel + sign);
    }
  return [...text].map((letter) => (letter < '\u0080' ? letter : (table.get(letter) ?? '?'))).join('');
}

describe('TCVN3', () => {
  it('is read letter by letter, ư from the soft hyphen included', () => {
    expect(decodeTcvn3('NguyÔn V¨n Hïng')).toBe('Nguyễn Văn Hùng');
    expect(decodeTcvn3('Ph\u00adíc, §¶ng uû x· B×nh ThuËn')).toBe('Phước, Đảng uỷ xã Bình Thuận');
    expect(decodeTcvn3('Hoàng')).toBeUndefined();
  });
});

describe('VNI', () => {
  it('is read in pairs of vowel and mark', () => {
    expect(decodeVni('Nguyeãn Vaên Huøng')).toBe('Nguyễn Văn Hùng');
    expect(decodeVni('Ñaûng uûy xaõ Bình Thuaän, Phöôùc')).toBe('Đảng ủy xã Bình Thuận, Phước');
    expect(decodeVni('TRAÀN THÒ MYÕ')).toBe('TRẦN THỊ MỸ');
  });
});

describe('the reader of letters', () => {
  it.each(['tcvn3', 'vni'] as const)(
    'finds a column in %s and gives Unicode, whichever cell comes first',
    (letters: OldLetters) => {
      const decode = letters === 'tcvn3' ? decodeTcvn3 : decodeVni;
      const read = makeLetterReader();
      const column = NAMES.map((name) => encode(name, decode));
      expect(column.join('')).not.toContain('?');
      const texts = column.map((text) => read(text, 0)?.text ?? text);
      expect(texts).toEqual(NAMES);
    },
  );

  it.each([
    ...NAMES,
    ...NAMES.map((name) => name.normalize('NFD')),
    'Hồ Sĩ Hoá',
    'Lê Hà',
    'Lê Minh',
    'Trần Ô',
    'café',
    'naïve',
    'Müller',
    '5°C',
    '§ 3',
    '½ suất',
    '«Bốn tốt»',
    '“Chi bộ 4 tốt” ®',
    'Y Blăk Niê',
    'Chamaléa Âu',
    '100 ± 2',
    'H\u00a0Nam',
    '10 µm',
    'H¹',
    'Lê Toán',
    'Boóng ke',
  ])('leaves Unicode as it is: %s', (text) => {
    expect(makeLetterReader()(text, 0)).toBeUndefined();
  });

  it('decides cell by cell, also where both stand in one sheet', () => {
    const read = makeLetterReader();
    expect(read('NguyÔn V¨n Hïng', 1)?.text).toBe('Nguyễn Văn Hùng');
    expect(read('Trần Thị Mẫu', 1)).toBeUndefined();
    expect(read('Lê Minh', 1)).toBeUndefined();
    expect(read('TrÇn ThÞ MÉu', 1)).toEqual({ text: 'Trần Thị Mẫu', letters: 'tcvn3' });
  });

  it('tells VNI from TCVN3 where both have the signs', () => {
    const read = makeLetterReader();
    expect(read('NguyÔn V¨n Hïng', 0)?.letters).toBe('tcvn3');
    expect(read('Leâ Thò Taâm', 0)).toEqual({ text: 'Lê Thị Tâm', letters: 'vni' });
  });

  it('reads names of other peoples, and capitals that a font of capitals showed', () => {
    const read = makeLetterReader();
    expect(read('Y Bl¨k Niª', 0)?.text).toBe('Y Blăk Niê');
    expect(read('NGUYÔN V¡N HïNG', 1)?.text).toBe('NGUYỄN VĂN HÙNG');
    expect(read('NGUYÔN V¨N HïNG', 1)?.text).toBe('NGUYỄN VĂN HÙNG');
  });

  it('follows the column where a text could be either', () => {
    const read = makeLetterReader();
    expect(read('Céng', 2)).toBeUndefined();
    expect(read('NguyÔn', 2)?.letters).toBe('tcvn3');
    expect(read('Céng', 2)?.text).toBe('Cộng');
    expect(read('Céng', 3)).toBeUndefined();
  });

  it('believes a font, and its capitals', () => {
    const read = makeLetterReader();
    expect(read('Céng', 0, { letters: 'tcvn3', capitals: false })?.text).toBe('Cộng');
    expect(read('nguyÔn v¨n hïng', 0, { letters: 'tcvn3', capitals: true })?.text).toBe('NGUYỄN VĂN HÙNG');
    expect(read('Nguyễn', 0, { letters: 'tcvn3', capitals: false })).toBeUndefined();
  });

  it('repairs UTF-8 read as Windows-1252 where the way back is exact', () => {
    const read = makeLetterReader();
    for (const name of NAMES) {
      const broken = iconv.decode(Buffer.from(name), 'windows-1252');
      // A byte without a sign of its own is lost for good.
      const lost = broken.includes('\ufffd');
      expect(read(broken, 0)?.text).toBe(lost ? undefined : name);
    }
    expect(read('Nguyá»…n', 0)?.letters).toBe('utf8-as-1252');
    expect(read('Nguyá»', 1)).toBeUndefined();
  });
});
