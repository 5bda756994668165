import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { CodeExample } from './example.ts';

/** An overlay that divides the 30 points of the general criteria in two lines. */
function overlayOf(pack: string, first: number, second = 'Đoàn kết'): string {
  return `id: tinh
title: { vi: Hướng dẫn của tỉnh, en: Guidance of the province }
lays-over: ${pack}
years: { from: 2023 }
documents:
  - key: hd-01
    number: 01-HD/TU
    kind: { vi: Hướng dẫn, en: Guidance }
    issuer: { vi: Tỉnh uỷ, en: Provincial Committee }
    issued: 2023-11-01
    title: { vi: về chấm điểm, en: on points }
    in-force: { from: 2023-11-01 }
points:
  - title: { vi: Đảng viên, en: Members }
    subjects: [member]
    general: [{ heading: Đạo đức, most: ${String(first)} }, { heading: ${second}, most: 10 }]
    results: [{ heading: Nhiệm vụ, most: 70 }]
    cites: [{ document: hd-01, item: '3' }]
`;
}

/** A list with both lines, and one member in it. */
function listWith(heading: string, cells: string): CodeExample {
  return {
    files: {
      'review.yaml': 'overlays: [tinh.yaml]\n',
      'tinh.yaml': overlayOf('qd-366', 20),
      'ds.csv': `Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,${heading}\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,${cells}\n`,
    },
    run: ['import ds.csv'],
  };
}

/** The smallest overlay, or list under one, that brings each message about the parts of points about. */
export const POINTS_EXAMPLES: Partial<Record<DiagnosticCode, CodeExample>> = {
  'import.points.part-missing': listWith('Đạo đức,Đoàn kết', '18,'),
  'import.points.differs': listWith('Đạo đức,Đoàn kết,Điểm tiêu chí chung', '18,9,28'),
  'rules.points.sum': { files: { 'tinh.yaml': overlayOf('qd-366', 25) }, run: ['rules lint tinh.yaml'] },
  'rules.points.heading': {
    files: { 'tinh.yaml': overlayOf('qd-366', 20, 'Đạo đức') },
    run: ['rules lint tinh.yaml'],
  },
  'rules.points.none': { files: { 'tinh.yaml': overlayOf('qd-124', 20) }, run: ['rules lint tinh.yaml'] },
};
