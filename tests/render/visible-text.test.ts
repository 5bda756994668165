import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHiddenInJson, showHidden } from '../../src/render/visible-text.ts';

describe('showHidden', () => {
  it.each([
    ['\u001b[31m', '\\u001b[31m'],
    ['a\nb\tc\r', 'a\\u000ab\\u0009c\\u000d'],
    ['\u202eabc\u202c', '\\u202eabc\\u202c'],
    ['a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
    ['\u0000\ufffe\ud800', '\\u0000\\ufffe\\ud800'],
    ['\u{e0041}', '\\udb40\\udc41'],
  ])('shows %j as %s', (text, shown) => {
    expect(showHidden(text)).toBe(shown);
  });

  it('leaves Vietnamese alone, composed or not', () => {
    const name = 'Đảng uỷ xã Nguyễn Huệ – 1.234 “ấp”';
    expect(showHidden(name)).toBe(name);
    expect(showHidden(name.normalize('NFD'))).toBe(name.normalize('NFD'));
  });
});

describe('escapeHiddenInJson', () => {
  it('hides no character and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapeHiddenInJson(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(showHidden(json.replaceAll('\n', ''))).toBe(json.replaceAll('\n', ''));
      }),
    );
  });
});
