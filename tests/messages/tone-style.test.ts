import { describe, expect, it } from 'vitest';
import { styleTones } from '../../src/messages/tone-style.ts';
import { reportWords } from '../../src/messages/report-words/words.ts';

describe('the style of tone marks', () => {
  it.each([
    ['Tỉnh uỷ, đảng uỷ', 'Tỉnh ủy, đảng ủy'],
    ['BAN TỔ CHỨC TỈNH UỶ', 'BAN TỔ CHỨC TỈNH ỦY'],
    ['xoá tên, HOÀ, Hoà', 'xóa tên, HÒA, Hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ, luỹ, huỷ', 'thủy, lũy, hủy'],
  ])('moves the mark in open rhymes: %s', (modern, former) => {
    expect(styleTones(modern, 'old')).toBe(former);
    expect(styleTones(modern, 'new')).toBe(modern);
  });

  it('leaves alone what is spelled the same both ways', () => {
    const same = 'quý, quỹ, hoàn thành, khoảng, thoát, tuyển, truyền, Quảng, huỳnh, hoạt động, xoay';
    expect(styleTones(same, 'old')).toBe(same);
  });

  it('is kept in all words of a report', () => {
    const words = JSON.stringify(reportWords('vi', 'old'));
    expect(words).toContain('xóa tên');
    expect(words).not.toMatch(/uỷ|xoá/i);
    expect(reportWords('en', 'old')).toEqual(reportWords('en', 'new'));
  });
});
