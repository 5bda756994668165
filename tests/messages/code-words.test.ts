import { expect, it } from 'vitest';
import { wordValue } from '../../src/messages/code-words.ts';

it.each([
  ['birth', '1984-09-05', '05/09/1984', '05/09/1984'],
  ['admittedOn', '2010', '2010', '2010'],
  ['status', 'exempt', 'được miễn công tác và sinh hoạt đảng', 'exempt from Party work and activities'],
  ['gradeDecided', 'HTTNV', 'HTTNV', 'HTTNV'],
  ['exempt', 0, 'không', 'no'],
  ['disciplineForm', 0, 'không', 'none'],
  ['disciplineForm', 2, 'cảnh cáo', 'warning'],
  ['ratingResults', 1, 'xuất sắc', 'excellent'],
  ['scoreTotal', 8750, '87,50', '87.50'],
  ['unitName', 'Chi bộ 2024', 'Chi bộ 2024', 'Chi bộ 2024'],
  ['citizenId', null, '–', '–'],
] as const)('%s %j reads %s', (field, value, vi, en) => {
  expect([wordValue(field, value, 'vi'), wordValue(field, value, 'en')]).toEqual([vi, en]);
});
