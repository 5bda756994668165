import { yearOf } from '../calendar/plain-date.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue, type ImportKind } from './fields.ts';
import { isRecordList, RECORD_LISTS } from './records.ts';
import type { ReadingDays } from './row-problem.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** Completes the values of a row by what its sheet and its kind of list say. */
export type Settling = (values: FieldValue[]) => void;

/**
 * Makes what completes the rows of a list of records: what the titles say, the one kind of record the list is of, the day
 * of the decision where no other day is given, the year. Of a transfer, its kind by direction and manner, and which of the
 * two organizations is the member's own. `undefined` where there is nothing to complete.
 */
export function compileSettling(mapping: SheetMapping, days: ReadingDays | undefined): Settling | undefined {
  const { kind, given = [] } = mapping;
  const fields: readonly FieldId[] = IMPORT_FIELDS[kind];
  const at = (field: FieldId): number => fields.indexOf(field);
  const defaults = [...given, ...ofKind(kind, days)]
    .map(({ field, value }) => ({ index: at(field), value }))
    .filter(({ index }) => index >= 0);
  const [onAt, decidedAt] = [at('onDate'), at('decisionDate')];
  const dated = isRecordList(kind) && decidedAt >= 0;
  const transfer = kind === 'transfers' ? compileTransfer(at) : undefined;
  if (defaults.length === 0 && !dated) return undefined;
  return (values) => {
    for (const { index, value } of defaults) values[index] ??= value;
    if (dated) values[onAt] ??= values[decidedAt] ?? null;
    transfer?.(values);
  };
}

function ofKind(
  kind: ImportKind,
  days: ReadingDays | undefined,
): { readonly field: FieldId; readonly value: FieldValue }[] {
  if (!isRecordList(kind)) return [];
  const { kinds } = RECORD_LISTS[kind];
  const [only] = kinds;
  return [
    ...(kinds.length === 1 ? [{ field: 'recordKind' as const, value: only }] : []),
    ...(days === undefined ? [] : [{ field: 'recordYear' as const, value: yearOf(days.periodEnd) }]),
  ];
}

/** `transfer-out`, `temporary-in`, …; the organization left is the member's own on the way out, the one reached on the way in. */
function compileTransfer(at: (field: FieldId) => number): Settling {
  const [kindAt, directionAt, mannerAt] = [at('recordKind'), at('direction'), at('manner')];
  const [codeAt, nameAt, otherAt] = [at('unitCode'), at('unitName'), at('otherOrganization')];
  const [fromAt, toAt] = [at('fromUnit'), at('toUnit')];
  return (values) => {
    const direction = values[directionAt];
    const manner = values[mannerAt];
    if (typeof direction !== 'string') return;
    if (typeof manner === 'string')
      values[kindAt] = `${manner === 'temporary' ? 'temporary' : 'transfer'}-${direction}`;
    const [ownAt, awayAt] = direction === 'out' ? [fromAt, toAt] : [toAt, fromAt];
    values[otherAt] = values[awayAt] ?? null;
    if (values[codeAt] === null) values[nameAt] ??= values[ownAt] ?? null;
  };
}
