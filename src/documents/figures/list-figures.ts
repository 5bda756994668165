/** One printed number of a report, with the path under which scripts read it. */
export interface Figure {
  /** `members.byGrade.HTXSNV.percent`, `byUnit[99.001].removals.total`, `trend[2023].members.existing`. */
  readonly key: string;
  /** A count; or a percent as a text with two decimals and a point, `null` where its base is 0. `X`: makes no sense. */
  readonly value: number | string | null;
  /** What a text with decimals is, where it is no percent. */
  readonly as?: 'points' | 'average';
}

/** Numbers that say which run or group is meant and are no figures. */
const NO_FIGURES = new Set(['run', 'list']);
/** What an element of a list is called by. */
const NAMED_BY = ['code', 'period', 'id'] as const;

/** Every figure of a report's data, in its order. */
export function listFigures(data: unknown, prefix = ''): Figure[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (NO_FIGURES.has(name)) return [];
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (Array.isArray(value))
      return value.flatMap((each: unknown) => listFigures(each, nameElement(key, each)));
    if (typeof value === 'number' || isPercent(name, value)) return [{ key, value }];
    return listFigures(value, key);
  });
}

function isPercent(name: string, value: unknown): value is string | null {
  return (
    /percent$/i.test(name) && (value === null || (typeof value === 'string' && /^\d+\.\d\d$/.test(value)))
  );
}

function nameElement(key: string, element: unknown): string {
  const named = element as Readonly<Partial<Record<(typeof NAMED_BY)[number], string>>>;
  const [name] = NAMED_BY.flatMap((by) => named[by] ?? []);
  return `${key}[${name ?? ''}]`;
}
