import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { CodeExample } from './example.ts';
import { overlayOf } from './overlay.ts';

/** An overlay that divides the 30 points of the general criteria in two lines. */
function pointsOf(pack: string, first: number, second = 'Đoàn kết'): string {
  return overlayOf(
    `points:
  - title: { vi: Đảng viên, en: Members }
    subjects: [member]
    general: [{ heading: Đạo đức, most: ${String(first)} }, { heading: ${second}, most: 10 }]
    results: [{ heading: Nhiệm vụ, most: 70 }]
    cites: [{ document: hd-01, item: '3' }]
`,
    pack,
  );
}

/** A list with both lines, and one member in it. */
function listWith(heading: string, cells: string): CodeExample {
  return {
    files: {
      'review.yaml': 'overlays: [tinh.yaml]\n',
      'tinh.yaml': pointsOf('qd-366', 20),
      'ds.csv': `Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,${heading}\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,${cells}\n`,
    },
    run: ['import ds.csv'],
  };
}

/** The smallest overlay, or list under one, that brings each message about the parts of points about. */
export const POINTS_EXAMPLES: Partial<Record<DiagnosticCode, CodeExample>> = {
  'import.points.part-missing': listWith('Đạo đức,Đoàn kết', '18,'),
  'import.points.differs': listWith('Đạo đức,Đoàn kết,Điểm tiêu chí chung', '18,9,28'),
  'rules.points.sum': { files: { 'tinh.yaml': pointsOf('qd-366', 25) }, run: ['rules lint tinh.yaml'] },
  'rules.points.heading': {
    files: { 'tinh.yaml': pointsOf('qd-366', 20, 'Đạo đức') },
    run: ['rules lint tinh.yaml'],
  },
  'rules.points.none': { files: { 'tinh.yaml': pointsOf('qd-124', 20) }, run: ['rules lint tinh.yaml'] },
};
