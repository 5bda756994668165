import { describe, expect, it } from 'vitest';
import { countKnownHeadings, recogniseSheet } from '../../src/registry/recognise-sheet.ts';
import { findTable } from '../../src/sheets/find-table.ts';
import { openSource } from '../../src/sheets/open-source.ts';

describe('the blank forms to hand out', () => {
  it.each([
    ['to-chuc-dang', 'organizations'],
    ['dang-vien', 'members'],
    ['xep-loai-dang-vien', 'grades'],
    ['xep-loai-to-chuc-dang', 'organization-grades'],
    ['ket-nap', 'admissions'],
    ['dua-ra-khoi-dang', 'removals'],
    ['chi-tieu-ket-nap', 'targets'],
    ['dang-phi', 'fees'],
    ['du-sinh-hoat', 'attendance'],
    ['ky-sinh-hoat', 'cell-meetings'],
    ['mien-dinh-chi', 'exemptions'],
    ['chuyen-sinh-hoat', 'transfers'],
    ['ky-luat', 'discipline'],
    ['khoi-phuc-dang-tich', 'restorations'],
    ['giao-duc-giup-do', 'education'],
    ['nhan-xet-noi-cu-tru', 'residence-comments'],
    ['bo-sung-ho-so', 'record-updates'],
    ['cam-ket', 'commitments'],
    ['ket-luan', 'conclusions'],
    ['the-dang', 'card-events'],
    ['huy-hieu', 'badges'],
    ['phieu-tin-nhiem', 'confidence-votes'],
    ['cac-buoc-ket-nap', 'admission-steps'],
    ['ho-so-ra-khoi-dang', 'exit-papers'],
    ['ban-an', 'judgments'],
    ['chat-luong-sinh-hoat', 'meeting-quality'],
    ['bon-tot', 'four-good'],
    ['doi-chieu-kiem-tra', 'unit-checks'],
  ])('%s.xlsx is recognised as %s, every column of it', async (name, kind) => {
    const source = await openSource(`templates/forms/${name}.xlsx`);
    try {
      const [sheet] = source.sheets;
      if (sheet === undefined) throw new Error('no sheet');
      const table = await findTable(sheet, {
        count: countKnownHeadings,
        recognise: (headings, titles) => {
          const mapping = recogniseSheet(headings, titles);
          return (
            mapping && {
              mapping,
              columns: { nameColumn: mapping.nameColumn, numberColumn: 0, knownColumns: [] },
            }
          );
        },
      });
      expect(table?.mapping.kind).toBe(kind);
      expect(table?.mapping.unknown).toEqual([]);
      expect(table?.mapping.duplicates).toEqual([]);
      const imported = table?.mapping.columns
        .filter(({ role }) => role?.kind === 'ignored')
        .map(({ heading }) => heading);
      expect(imported).toEqual([]);
    } finally {
      await source.close();
    }
  });
});
