import type { DataValidation } from 'hucre/xlsx';
import { columnLetters } from './cell-address.ts';
import type { OutInput } from './out-workbook.ts';

/** Day numbers between which a date may lie: 1 October 1905 to 31 December 2099. */
const FIRST_DAY = '2101';
const LAST_DAY = '73050';

/** The rule of a column as the workbook library takes it. A wrong value is warned of; people may still type it. */
export function toValidation(input: OutInput): DataValidation {
  const { column, firstRow, lastRow, rule, prompt } = input;
  const letters = columnLetters(column);
  const common = {
    range: `${letters}${String(firstRow + 1)}:${letters}${String(lastRow + 1)}`,
    allowBlank: true,
    showErrorMessage: rule.kind !== 'any',
    errorStyle: 'warning' as const,
    ...(prompt === undefined
      ? {}
      : {
          showInputMessage: true,
          inputTitle: prompt.title.slice(0, 32),
          inputMessage: prompt.text.slice(0, 255),
        }),
  };
  switch (rule.kind) {
    case 'list':
      return { ...common, type: 'list', values: [...rule.values] };
    case 'list-of-sheet':
      return { ...common, type: 'list', formula1: `'${rule.sheet}'!$A$1:$A$${String(rule.rows)}` };
    case 'date':
      return { ...common, type: 'date', operator: 'between', formula1: FIRST_DAY, formula2: LAST_DAY };
    case 'any':
      return { ...common, type: 'custom', formula1: 'TRUE' };
    default:
      return {
        ...common,
        type: rule.kind,
        operator: 'between',
        formula1: String(rule.min),
        formula2: String(rule.max),
      };
  }
}
