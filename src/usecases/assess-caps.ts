import { assessCap, type CapAssessment } from '../assessment/cap.ts';
import type { SubjectKind } from '../registry/facts.ts';
import { findLawDay } from '../regulations/resolve-parameters.ts';
import type { Rule } from '../regulations/rule-pack.ts';
import {
  countCapGroups,
  insertCap,
  insertCapMembers,
  type CapException,
  type ExceededCap,
  type GroupCount,
} from '../store/caps.ts';
import { listCapExceptions } from '../store/rulings.ts';
import type { JudgedUnder } from './judged-under.ts';
import type { Workspace } from './workspace.ts';

interface Group extends GroupCount {
  /** `null`: the group is a grassroots organization, which no text names. */
  readonly texts: readonly string[] | null;
}

/**
 * Holds the groups of a run against the caps of the pack. A group whose exception was decided has the larger share; one
 * that would need it and has none is marked. Where a group is over its limit its HTXSNV need a decision. `placement` and
 * `grade_count` must be filled.
 */
export function assessCaps(
  { db }: Workspace,
  runId: number,
  { pack, period, reading, lawYear }: JudgedUnder,
  kind: SubjectKind,
): void {
  const rules = pack.rules.filter((rule) => rule.effect.kind === 'cap' && rule.subjects.includes(kind));
  const decided = new Set(
    listCapExceptions(db, period.code, kind).map(({ organizationId, label }) =>
      groupKey(organizationId, label),
    ),
  );
  for (const rule of rules) {
    if (rule.effect.kind !== 'cap' || rule.effect.exception !== undefined) continue;
    const { group: grouping } = rule.effect;
    const counted = countCapGroups(db, grouping);
    const groups =
      grouping === 'named-group' ? splitTexts(counted) : counted.map((each) => ({ ...each, texts: null }));
    const hold = (held: Rule, group: Group): CapAssessment =>
      assessCap(pack, held, group, reading, findLawDay(lawYear));
    const findRule = (exception: 'decided' | 'missing'): Rule | undefined =>
      rules.find(
        ({ effect }) => effect.kind === 'cap' && effect.group === grouping && effect.exception === exception,
      );
    const exceeded: ExceededCap[] = [];
    for (const group of groups) {
      const larger = decided.has(groupKey(group.organizationId, group.label))
        ? findRule('decided')
        : undefined;
      const applied = larger ?? rule;
      const cap = hold(applied, group);
      const enough = larger === undefined && cap.exceeded ? findRule('missing') : undefined;
      let exception: CapException = larger === undefined ? 'none' : 'decided';
      if (enough !== undefined && !hold(enough, group).exceeded) exception = 'missing';
      const id = insertCap(db, runId, kind, {
        ...group,
        rule: applied.id,
        limits: JSON.stringify(cap.limits),
        allowed: cap.limit,
        exceeded: cap.exceeded,
        exception,
      });
      if (cap.exceeded) exceeded.push({ ...group, id });
    }
    insertCapMembers(db, runId, period.code, kind, grouping, exceeded);
  }
}

/** A cell may name several groups, apart by `;`, so that nested and crossing groups can be written down. */
export function splitGroups(text: string): string[] {
  const labels = text.split(/[;\n]/).map((label) => label.trim().replace(/\s+/g, ' '));
  return [...new Set(labels.filter((label) => label !== ''))];
}

function splitTexts(counted: readonly GroupCount[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { organizationId, label: text, excellent, good } of counted) {
    for (const label of splitGroups(text)) {
      const key = groupKey(organizationId, label);
      const known = groups.get(key);
      groups.set(key, {
        organizationId,
        label,
        excellent: excellent + (known?.excellent ?? 0),
        good: good + (known?.good ?? 0),
        texts: [...(known?.texts ?? []), text],
      });
    }
  }
  return [...groups.values()];
}

function groupKey(organizationId: number | null, label: string): string {
  return `${String(organizationId)} ${label}`;
}
