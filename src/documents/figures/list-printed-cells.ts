import type { Figure } from './list-figures.ts';

/** The cells of tables that the data of a written report holds, by the keys printed beside them. */
export function listPrintedCells(data: unknown): Figure[] {
  if (typeof data !== 'object' || data === null) return [];
  const { values, keys } = data as { readonly values?: unknown; readonly keys?: unknown };
  const own =
    isRecord(values) && isRecord(keys)
      ? Object.entries(keys).flatMap(([column, key]) =>
          typeof key === 'string' ? [{ key, value: readValue(values[column]) }] : [],
        )
      : [];
  return [...own, ...Object.values(data).flatMap(listPrintedCells)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A count or a text as it stands; of a percent with its parts the percent. */
function readValue(value: unknown): Figure['value'] {
  const plain = isRecord(value) ? value['percent'] : value;
  return typeof plain === 'number' || typeof plain === 'string' ? plain : null;
}
