import { describe, expect, it } from 'vitest';
import { describeRelation } from '../../src/reconciliation/describe-relation.ts';
import { reconcileText } from '../../src/reconciliation/reconcile-text.ts';

function describeFirst(text: string): { vi: string; en: string } {
  const relation = reconcileText(text).relations[0];
  if (relation === undefined) throw new Error('no relation');
  return { vi: describeRelation(relation, 'vi'), en: describeRelation(relation, 'en') };
}

describe('describeRelation', () => {
  it('names the percent that is right and the base that would fit', () => {
    const words = describeFirst('439/709 62,62%');
    expect(words.vi).toBe(
      '439/709 bằng 61,92%, không phải 62,62%. Muốn có 62,62% thì tử số là 444 (trên 709), hoặc mẫu số là 701 (với tử số 439).',
    );
    expect(words.en).toBe('439 of 709 is 61.92%, not 62.62%. 62.62% would be 444 of 709, or 439 of 701.');
  });

  it('names the sum the parts make and each part that could be wrong, in the marks of the language', () => {
    const words = describeFirst('1.830 + 645 = 2.474');
    expect(words.vi).toBe(
      '1.830 + 645 = 2.475, không phải 2.474. Nếu tổng số đúng thì một trong các số hạng phải là 1.829 thay vì 1.830, hoặc 644 thay vì 645.',
    );
    expect(words.en).toContain('1,830 + 645 = 2,475, not 2,474.');
  });

  it.each([
    [
      'Kết nạp 288 đảng viên, đạt 35,34% chỉ tiêu.',
      '288 bằng 35,34% khi chỉ tiêu là 815.',
      '288 is 35.34% of a target of 815.',
    ],
    [
      '442 organizations, up 14 since the start of the term.',
      '442, tăng 14: văn bản không ghi số đầu kỳ; suy ra số đầu kỳ là 428.',
      '442, up 14: the figure at the start is not printed; it implies 428 at the start.',
    ],
    [
      'The share of members was 95.97%.',
      'Không kiểm tra được 95,97%: văn bản không ghi tử số và mẫu số.',
      '95.97% cannot be tested: the text gives neither the count nor its base.',
    ],
    [
      '2021: 417/433; 2022: 411/433 (94.92%).',
      'Không ghi tỷ lệ của 417/433; tỷ lệ đúng là 96,30%.',
      'No percent is printed for 417 of 433; it is 96.30%.',
    ],
  ])('%s', (text, vi, en) => {
    expect(describeFirst(text)).toEqual({ vi, en });
  });
});
