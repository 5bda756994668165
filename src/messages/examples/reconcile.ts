import type { RECONCILE_CODES } from '../../diagnostics/codes/reconcile.ts';
import { type CodeExample, LIST } from './example.ts';

/** The smallest example of each message about the figures of a text. */
export const RECONCILE_EXAMPLES: Partial<Record<keyof typeof RECONCILE_CODES, CodeExample>> = {
  'reconcile.text.empty': { files: { 'tin.txt': '' }, run: ['reconcile tin.txt'] },
  'reconcile.missing': {
    files: {
      'tin.txt':
        'Năm 2021 có 411/433 tổ chức được xếp loại hoàn thành tốt nhiệm vụ trở lên, đạt 94,92%. Năm 2022 có 420/433 tổ chức được xếp loại hoàn thành tốt nhiệm vụ trở lên.\n',
    },
    run: ['reconcile tin.txt'],
  },
  'reconcile.contradiction': {
    files: {
      'tin.txt': 'Năm 2021 có 411/433 tổ chức được xếp loại hoàn thành tốt nhiệm vụ trở lên, đạt 90,92%.\n',
    },
    run: ['reconcile tin.txt'],
  },
  'reconcile.figure.differs': {
    files: { 'ds.csv': LIST, 'tin.txt': 'Tổng số đảng viên năm 2025: 9\n' },
    run: ['import ds.csv', 'classify', 'reconcile tin.txt --period 2025'],
  },
};
