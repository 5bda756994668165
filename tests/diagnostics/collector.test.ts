import { describe, expect, it } from 'vitest';
import { DiagnosticCollector } from '../../src/diagnostics/collector.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';

describe('collected diagnostics', () => {
  it('are counted all, kept up to a thousand of each code, and the rest is said', () => {
    const collector = new DiagnosticCollector();
    for (let row = 1; row <= 1003; row++) collector.add(diagnose('import.date.invalid', { row }));
    collector.add(diagnose('import.sheet.hidden'));
    const list = collector.list();
    expect([collector.count(), collector.count('import.date.invalid')]).toEqual([1004, 1003]);
    expect(list.findLast(({ code }) => code === 'import.date.invalid')).toMatchObject({ row: 1000 });
    expect(list.at(-1)).toMatchObject({
      code: 'usage.diagnostics.more',
      severity: 'notice',
      params: { code: 'import.date.invalid', more: 3 },
    });
    expect(list).toHaveLength(1002);
  });

  it('know whether one of a severity was among them', () => {
    const collector = new DiagnosticCollector();
    collector.add(diagnose('import.sheet.hidden'));
    expect([collector.has('notice'), collector.has('warning'), collector.has('error')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
