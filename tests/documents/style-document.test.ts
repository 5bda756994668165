import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/documents/model.ts';
import { moveTonesBack } from '../../src/messages/tone-style.ts';
import { styleDocument } from '../../src/documents/style-document.ts';

const DOCUMENT: ReportDocument = {
  id: 'thu',
  language: 'vi',
  title: 'Xoá tên ở Đảng uỷ xã Hoà Xá',
  subtitle: 'Tỉnh uỷ Hoà Xuân',
  form: { kind: 'report' },
  basis: [],
  blocks: [
    {
      kind: 'table',
      id: 'bang',
      name: 'Bảng',
      title: 'Theo cấp uỷ',
      columns: [{ id: 'name', header: ['Cấp uỷ'], align: 'left', width: 20 }],
      rows: [
        { cells: [{ type: 'text', text: 'Xoá tên' }] },
        { cells: [{ type: 'text', text: 'Đảng uỷ xã Hoà Xá' }] },
      ],
      notes: [],
    },
  ],
  data: { name: 'Đảng uỷ xã Hoà Xá' },
};
const NAMES = ['Đảng uỷ xã Hoà Xá', 'Tỉnh uỷ Hoà Xuân', 'Hoà Xá'];

describe('a document in the old style of tone marks', () => {
  it('has its fixed words changed and its names as they are, also in the midst of a text', () => {
    const styled = JSON.stringify(styleDocument(DOCUMENT, moveTonesBack, NAMES, false));
    for (const text of [
      'Xóa tên ở Đảng uỷ xã Hoà Xá',
      'Tỉnh uỷ Hoà Xuân',
      'Theo cấp ủy',
      '"Cấp ủy"',
      '"Xóa tên"',
    ])
      expect(styled).toContain(text);
    expect(styled).not.toContain('Hòa');
  });

  it('has the cells of a list of people left alone', () => {
    const styled = JSON.stringify(styleDocument(DOCUMENT, moveTonesBack, NAMES, true).blocks);
    expect(styled).toContain('"Xoá tên"');
    expect(styled).toContain('Theo cấp ủy');
  });

  it('has its data left alone', () => {
    expect(styleDocument(DOCUMENT, moveTonesBack, NAMES, false).data).toBe(DOCUMENT.data);
  });
});
