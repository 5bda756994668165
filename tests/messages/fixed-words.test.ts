import { describe, expect, it } from 'vitest';
import { respellFixedWords } from '../../src/messages/fixed-words.ts';

describe('respellFixedWords', () => {
  it('writes a difference of shares in % without a space before it, where that is the custom', () => {
    const respell = respellFixedWords({ toneStyle: 'new', points: '%' });
    expect(respell?.('giảm 1,50 điểm % so với năm 2022')).toBe('giảm 1,50% so với năm 2022');
    expect(respell?.('hiệu số tính bằng điểm %')).toBe('hiệu số tính bằng %');
  });

  it('changes nothing unless asked to, and both at once when asked for both', () => {
    expect(respellFixedWords({ toneStyle: 'new', points: 'điểm %' })).toBeUndefined();
    const both = respellFixedWords({ toneStyle: 'old', points: '%' });
    expect(both?.('cấp uỷ: tăng 02 điểm %')).toBe('cấp ủy: tăng 02%');
  });
});
