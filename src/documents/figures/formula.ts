import { GRADES, isGrade, type Grade } from '../../registry/grades.ts';
import { NOT_GRADED_REASONS, type NotGradedReason } from '../../registry/not-graded-reason.ts';

/** What a count counts. */
export type Counted =
  | {
      readonly what: 'members' | 'organizations';
      /** `graded`: whatever the grade; `all`: also organizations below the grassroots. */
      readonly which:
        | 'existing'
        | 'graded'
        | 'committees'
        | 'cells'
        | { readonly grade: Grade }
        | { readonly reason: NotGradedReason };
    }
  | {
      readonly what: 'members' | 'organizations';
      readonly which: { readonly state: 'needs-decision' | 'insufficient' };
    }
  | { readonly what: 'events'; readonly kind: 'admitted' | 'khai-tru' | 'xoa-ten' | 'xin-ra' }
  | { readonly what: 'targets' }
  | { readonly what: 'caps'; readonly exceeded: boolean }
  | { readonly what: 'term-start' };

/** How a figure comes about: out of other figures, named by their keys, or by counting rows. */
export type Formula =
  | { readonly op: 'percent'; readonly of: readonly [count: string, base: string] }
  | { readonly op: 'sum' | 'difference'; readonly of: readonly string[] }
  | { readonly op: 'count'; readonly counted: Counted };

/** Where a figure is counted: in all, in one unit, or in all of an earlier year. */
export interface FigurePlace {
  readonly unit?: string;
  readonly year?: string;
}

/** Which part of the report a key stands in. */
export function placeOf(key: string): FigurePlace {
  const unit = /^byUnit\[(.*)\]\.[^\]]*$/.exec(key)?.[1];
  const year = /^trend\[(.*)\]\.[^\]]*$/.exec(key)?.[1];
  return { ...(unit === undefined ? {} : { unit }), ...(year === undefined ? {} : { year }) };
}

/**
 * The formula behind a figure of the province report: reports.md section 3 says which percent has which base.
 * `undefined` for a key that names no figure.
 */
export function formulaOf(key: string): Formula | undefined {
  const [, scope = '', part = '', path = ''] =
    /^((?:byUnit|trend)\[.*\]\.)?([a-zA-Z]+)\.(.+)$/.exec(key) ?? [];
  const own = (name: string): string => `${scope}${part}.${name}`;
  if (part === 'members' || part === 'organizations') return gradingFormula(part, path, own);
  if (part === 'removals') {
    if (path === 'total') return { op: 'sum', of: ['expelled', 'deleted', 'left'].map(own) };
    const kind = ({ expelled: 'khai-tru', deleted: 'xoa-ten', left: 'xin-ra' } as const)[path];
    return kind === undefined ? undefined : { op: 'count', counted: { what: 'events', kind } };
  }
  if (part === 'admissions') {
    if (path === 'percent') return { op: 'percent', of: [own('actual'), own('target')] };
    if (path === 'target') return { op: 'count', counted: { what: 'targets' } };
    return path === 'actual' ? { op: 'count', counted: { what: 'events', kind: 'admitted' } } : undefined;
  }
  if (part !== 'caps' || (path !== 'groups' && path !== 'exceeded')) return undefined;
  return { op: 'count', counted: { what: 'caps', exceeded: path === 'exceeded' } };
}

function gradingFormula(
  what: 'members' | 'organizations',
  path: string,
  own: (name: string) => string,
): Formula | undefined {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'gradedPercent') return { op: 'percent', of: [own('graded'), own('existing')] };
  if (path === 'notGraded' || path === 'notGraded.total')
    return { op: 'difference', of: [own('existing'), own('graded')] };
  if (path === 'atTermStart.existing') return { op: 'count', counted: { what: 'term-start' } };
  if (first === 'goodOrBetter' || first === 'byGrade') {
    const stem = first === 'byGrade' ? `byGrade.${second}` : first;
    const leaf = first === 'byGrade' ? third : second;
    if (leaf === 'percent') return { op: 'percent', of: [own(`${stem}.count`), own(`${stem}.base`)] };
    if (leaf === 'base') return { op: 'sum', of: [own('graded')] };
    if (leaf !== 'count') return undefined;
    if (first === 'goodOrBetter')
      return { op: 'sum', of: GRADES.slice(0, 2).map((grade) => own(`byGrade.${grade}.count`)) };
    return isGrade(second) ? { op: 'count', counted: { what, which: { grade: second } } } : undefined;
  }
  const reason = NOT_GRADED_REASONS.find((each) => each === (first === 'notGraded' ? third : second));
  if (reason !== undefined && first.startsWith('notGraded'))
    return { op: 'count', counted: { what, which: { reason } } };
  if (path === 'needsDecision') return { op: 'count', counted: { what, which: { state: 'needs-decision' } } };
  if (path === 'insufficient') return { op: 'count', counted: { what, which: { state: 'insufficient' } } };
  if (path === 'existing' || path === 'graded') return { op: 'count', counted: { what, which: path } };
  if (what === 'organizations' && (path === 'committees' || path === 'cells'))
    return { op: 'count', counted: { what, which: path } };
  return undefined;
}
