import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberRows, type MemberRow } from '../support/member-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const person = fc.record({
  name: fc.constantFrom('Nguyễn Văn Thử', 'Trần Thị Mẫu', 'Lê Hữu Ví', 'Phạm Hoà'),
  birth: fc.constantFrom('05/09/1984', '28/02/1975', '17/11/1960'),
  hasCitizen: fc.boolean(),
  cell: fc.constantFrom('T.01.01.1', 'T.01.01.2'),
});

/** People told apart by their cards, and by citizen numbers where they have one. */
const people = fc.array(person, { minLength: 1, maxLength: 120 }).map((all) =>
  all.map(({ name, birth, hasCitizen, cell }, index): MemberRow => ({
    name,
    birth,
    cell,
    card: String(99_000_000 + index),
    citizen: hasCitizen ? `099${String(index * 7919).padStart(9, '0')}` : '',
  })),
);

/** Everything known of the members, without the numbers that depend on the order of arrival. */
function describeMembers(workspace: WorkspaceFolder): unknown[] {
  return workspace.query(
    `SELECT card.value AS card, m.name_key, m.birth, m.admitted_on, y.organization_id, p.organization_id AS cell, p.to_date,
            (SELECT group_concat(i.kind || ' ' || i.value, ', ' ORDER BY i.kind, i.value) FROM identifier i WHERE i.member_id = m.id) AS numbers,
            (SELECT count(*) FROM sheet_row r JOIN sheet h ON h.id = r.sheet_id
              WHERE r.subject_id = m.id AND h.kind = 'members') AS rows
       FROM member m LEFT JOIN identifier card ON card.member_id = m.id AND card.kind = 'card8'
       LEFT JOIN membership p ON p.member_id = m.id
       LEFT JOIN member_year y ON y.member_id = m.id ORDER BY card.value`,
  );
}

async function importParts(parts: readonly (readonly MemberRow[])[]): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace();
  await addOrganizations(workspace);
  for (const [index, part] of parts.entries()) {
    await workspace.importFiles(workspace.csv(`dv-${String(index)}.csv`, memberRows(part)));
  }
  return workspace;
}

describe('a list of members', () => {
  it('gives the same people in whatever order and in however many files it comes', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.nat(119), async (all, cut) => {
        const whole = await importParts([all]);
        const backwards = [...all].reverse();
        const parts = await importParts(
          [backwards.slice(0, cut), backwards.slice(cut)].filter((part) => part.length > 0),
        );
        expect(describeMembers(whole)).toHaveLength(all.length);
        expect(describeMembers(parts)).toEqual(describeMembers(whole));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('leaves every index in place, also after a first load that built them at its end', async () => {
    const empty = await importParts([]);
    const loaded = await importParts([
      [{ name: 'Nguyễn Văn Thử', card: '99000001' }],
      [{ name: 'Trần Thị Mẫu', card: '99000002' }],
    ]);
    const indexes = 'SELECT name, tbl_name, sql FROM sqlite_master ORDER BY name';
    expect(loaded.query(indexes)).toEqual(empty.query(indexes));
    expect(loaded.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
});
