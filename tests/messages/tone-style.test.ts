import { describe, expect, it } from 'vitest';
import { hasMovableTone, moveTonesBack } from '../../src/messages/tone-style.ts';

describe('the style of tone marks', () => {
  it.each([
    ['Tỉnh uỷ, đảng uỷ', 'Tỉnh ủy, đảng ủy'],
    ['BAN TỔ CHỨC TỈNH UỶ', 'BAN TỔ CHỨC TỈNH ỦY'],
    ['xoá tên, HOÀ, Hoà', 'xóa tên, HÒA, Hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ, luỹ, huỷ', 'thủy, lũy, hủy'],
  ])('moves the mark in open rhymes: %s', (modern, former) => {
    expect(moveTonesBack(modern)).toBe(former);
    expect([hasMovableTone(modern), hasMovableTone(former)]).toEqual([true, false]);
  });

  it('leaves alone what is spelled the same both ways', () => {
    const same = 'quý, quỹ, hoàn thành, khoảng, thoát, tuyển, truyền, Quảng, huỳnh, hoạt động, xoay';
    expect(moveTonesBack(same)).toBe(same);
    expect(hasMovableTone(same)).toBe(false);
  });
});
