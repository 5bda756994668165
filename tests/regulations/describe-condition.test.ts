import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';
import { describeCondition } from '../../src/regulations/describe-condition.ts';
import { parseCondition } from '../../src/regulations/parse-condition.ts';

const parameters = builtInPacks().find(({ id }) => id === 'qd-366')?.parameters ?? new Map();

/** The sentence of a condition in both languages, with the parameters of the regulation of 2025. */
function sentence(text: string): [string, string] {
  const { node } = parseCondition(text, { parameters: new Set(parameters.keys()) });
  if (node === undefined) throw new RangeError(text);
  const day = '2025-12-31' as PlainDate;
  return [
    describeCondition(node, { language: 'vi', parameters, day }),
    describeCondition(node, { language: 'en', parameters, day }),
  ];
}

describe('a condition as a sentence', () => {
  it.each([
    ['scoreTotal < parameter("points.fair")', 'tổng điểm dưới 50 điểm', 'total points is below 50 points'],
    ['scoreTotal <= 49.5', 'tổng điểm không quá 49,5', 'total points is at most 49.5'],
    [
      'tasksExceeded * 100 < tasksAssigned * parameter("tasks.exceeded")',
      'số nhiệm vụ vượt mức dưới 30% của số nhiệm vụ được giao',
      'tasks exceeded is below 30% of tasks assigned',
    ],
    [
      '(tasksAssigned - tasksCompleted) * 100 > tasksAssigned * 50',
      'số nhiệm vụ được giao − số nhiệm vụ hoàn thành trên 50% của số nhiệm vụ được giao',
      'tasks assigned − tasks completed is above 50% of tasks assigned',
    ],
    [
      'admittedOn > monthsBefore(reviewCutoff, parameter("months.new-member"))',
      'ngày kết nạp sau mốc 6 tháng trước ngày chốt số liệu',
      'date of admission is after the day 6 months before the cut-off day',
    ],
    [
      'disciplineForm >= form("canh-cao")',
      'hình thức kỷ luật trong năm từ cảnh cáo trở lên',
      'form of discipline in the year is warning or more',
    ],
    [
      'memberKind == "leader"',
      'đối tượng đảng viên là cán bộ lãnh đạo, quản lý',
      'kind of member is leading or managing cadre',
    ],
    [
      '!exempt',
      '“được miễn công tác và sinh hoạt đảng” là không',
      '“exempt from Party work and activities” is no',
    ],
    ['!has(scoreTotal)', 'chưa ghi nhận tổng điểm', 'total points is not recorded'],
    [
      '!atLeast(civilServiceGrade, decidedGrade)',
      'mức xếp loại công chức, viên chức thấp hơn mức cấp có thẩm quyền đã xếp',
      'civil-service grade is worse than the grade decided',
    ],
  ])('%s', (text, vi, en) => {
    expect(sentence(text)).toEqual([vi, en]);
  });

  it('keeps together what belongs together', () => {
    expect(sentence('exempt && (suspended || sickMonths > 3)')[1]).toBe(
      '“exempt from Party work and activities” is yes and (“suspended from Party activities” is yes or months of sick leave in the year is above 3)',
    );
  });

  it('says the opposite of what is negated as a whole', () => {
    expect(sentence('!(scoreTotal >= 50 && exempt)')).toEqual(sentence('scoreTotal < 50 || !exempt'));
    expect(sentence('!(scoreTotal < 50 || exempt) && suspended')).toEqual(
      sentence('scoreTotal >= 50 && !exempt && suspended'),
    );
  });

  it('leaves nothing unsaid in the rules the program carries', () => {
    const texts = builtInPacks().flatMap((pack) =>
      pack.rules.flatMap(({ id, when }) => {
        if (when === null) return [];
        const { node } = parseCondition(when, { parameters: new Set(pack.parameters.keys()) });
        if (node === undefined) throw new RangeError(id);
        const day = `${String(pack.years.from)}-12-31` as PlainDate;
        return (['vi', 'en'] as const).map(
          (language) => `${id}: ${describeCondition(node, { language, parameters: pack.parameters, day })}`,
        );
      }),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /undefined|[{}]|\(\)| {2}|: $|not set|chưa quy định/.test(text))).toEqual(
      [],
    );
  });
});
