import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, looseKey, textKey, wordKey } from '../../src/registry/text-key.ts';

/** Letters, marks and blanks that make trouble, in any order. */
const troublesome = fc.string({
  unit: fc.constantFrom(
    ...'aăâeêioôơuưydđ àòóùúỳÒÓÙẢ',
    '\u0300',
    '\u0301',
    '\u0309',
    '\u0323',
    '\u0302',
    '\u031b',
    'ð',
    'Ð',
    'Ɖ',
    'о',
    'а',
    'у',
    'İ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\n',
    '\t',
    'q',
    'Q',
  ),
  maxLength: 12,
});

describe('textKey', () => {
  it.each([
    ['ĐẢNG ỦY', 'đảng uỷ'],
    ['Hòa Bình', 'hoà bình'],
    ['Thùy', 'thuỳ'],
    ['xóa tên', 'xoá tên'],
    ['khỏe', 'khoẻ'],
    ['Qúy', 'quý'],
    ['quý', 'quý'],
    ['quỳ', 'quỳ'],
    ['toàn', 'toàn'],
    ['của', 'của'],
    ['Mùa', 'mùa'],
    ['NGUYỄN'.normalize('NFD'), 'nguyễn'],
    ['  Lò \u00a0Văn\t\nThử\u200b\ufeff ', 'lò văn thử'],
    ['Ðinh', 'đinh'],
    ['Ɖinh', 'đinh'],
    ['Нồ'.replace('Н', 'H'), 'hồ'],
    ['Vа', 'va'],
  ])('%j is %j', (text, key) => {
    expect(textKey(text)).toBe(key);
  });

  it('keeps apart what a person keeps apart', () => {
    expect(textKey('Nam')).not.toBe(textKey('Năm'));
    expect(textKey('Lý')).not.toBe(textKey('Lí'));
    expect(textKey('Mục')).not.toBe(textKey('Mức'));
  });

  it('keeps the soft hyphen, which is the ư of TCVN3', () => {
    expect(textKey('th\u00ad')).toBe('th\u00ad');
  });

  it('does not change when made again', () => {
    fc.assert(
      fc.property(fc.oneof(troublesome, fc.string({ unit: 'binary' })), (text) => {
        expect(textKey(textKey(text))).toBe(textKey(text));
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on how letters are composed', () => {
    fc.assert(
      fc.property(troublesome, (text) => {
        expect(textKey(text.normalize('NFD'))).toBe(textKey(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('looser keys', () => {
  it('has one loose key for Nam and Năm, Lý and Lí, Đ and D', () => {
    expect(looseKey('Năm')).toBe(looseKey('NAM'));
    expect(looseKey('Lý')).toBe(looseKey('Lí'));
    expect(looseKey('Đảng uỷ')).toBe('dang ui');
  });

  it('cuts brackets and punctuation from words', () => {
    expect(wordKey('Xóa tên (trong danh sách)')).toBe('xoá tên');
    expect(wordKey('CT/DB')).toBe('ct db');
  });
});
