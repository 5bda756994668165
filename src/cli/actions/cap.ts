import { formatCount } from '../../messages/numbers.ts';
import {
  solveCaps,
  type CapSolution,
  type ShownCandidate,
  type ShownGroup,
  type ShownPart,
  type ShownPlan,
} from '../../usecases/solve-caps.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

/** Ways to settle one set of groups that are written out; the others are counted. */
const SHOWN_OPTIONS = 3;

/** The groups of the last run under every reading, and the fewest changes for those over their limit. */
export async function capCommand(session: Session, unit: string | undefined): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), (workspace) => {
    const { diagnostics, ...solution } = solveCaps(workspace, session.period, unit);
    return Promise.resolve({
      data: solution,
      period: solution.period,
      run: solution.run,
      diagnostics,
      text: showSolution(session, solution),
      attention: solution.groups.some(({ exceeded }) => exceeded),
    });
  });
}

function showSolution(session: Session, solution: Omit<CapSolution, 'diagnostics'>): string {
  const { say, language } = session;
  const count = (value: number): string => formatCount(value, language);
  const exceeded = solution.groups.filter((group) => group.exceeded);
  const intro = say({
    vi: `Kỳ ${solution.period}, lần chạy ${String(solution.run)}: ${count(solution.groups.length)} nhóm, ${count(exceeded.length)} nhóm vượt mức tối đa (cách tính: ${readingWords(session, solution)}).`,
    en: `Period ${solution.period}, run ${String(solution.run)}: ${count(solution.groups.length)} groups, ${count(exceeded.length)} over their limit (reading: ${readingWords(session, solution)}).`,
  });
  const shown = solution.groups.filter((group) => group.exceeded || group.excellent > leastLimit(group));
  const within = solution.groups.length - shown.length;
  const lines = [
    intro,
    ...(shown.length === 0
      ? []
      : [
          '',
          groupTable(session, shown).trimEnd(),
          say({
            vi: '(T: so với HTTNV; X+T: so với HTTNV và HTXSNV cộng lại; ↓ làm tròn xuống, ≈ làm tròn gần nhất)',
            en: '(T: against HTTNV; X+T: against HTTNV and HTXSNV together; ↓ rounded down, ≈ to the nearest)',
          }),
        ]),
    ...(within === 0
      ? []
      : [
          say({
            vi: `${count(within)} nhóm không vượt theo bất kỳ cách hiểu nào.`,
            en: `${count(within)} groups are within their limit under every reading.`,
          }),
        ]),
    ...solution.plans.flatMap((plan) => ['', ...showPlan(session, plan)]),
    ...(solution.plans.length === 0
      ? []
      : [
          '',
          say({
            vi: 'Chương trình chỉ đề xuất để xem xét, không hạ mức của ai: việc quyết định thuộc cấp có thẩm quyền (review decide).',
            en: 'This is a proposal to look at; nobody is moved. The competent body decides (review decide).',
          }),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function readingWords({ say }: Session, { base, rounding }: Pick<CapSolution, 'base' | 'rounding'>): string {
  const against =
    base === 'goodOnly'
      ? say({ vi: 'so với HTTNV', en: 'against HTTNV' })
      : say({ vi: 'so với HTTNV và HTXSNV cộng lại', en: 'against HTTNV and HTXSNV together' });
  const rounded =
    rounding === 'floor'
      ? say({ vi: 'làm tròn xuống', en: 'rounded down' })
      : say({ vi: 'làm tròn gần nhất', en: 'rounded to the nearest' });
  return `${against}, ${rounded}`;
}

/** Also groups that only some readings find over their limit are shown. */
function leastLimit({ limits }: ShownGroup): number {
  return Math.min(...Object.values(limits).flatMap((roundings) => Object.values(roundings)));
}

function groupTable(session: Session, groups: readonly ShownGroup[]): string {
  const { say, language } = session;
  const count = (value: number): string => formatCount(value, language);
  const states = {
    none: say({ vi: 'vượt', en: 'over' }),
    missing: say({ vi: 'vượt, thiếu quyết định', en: 'over, no decision' }),
    decided: say({ vi: 'vượt', en: 'over' }),
  };
  return showTable(
    [
      say({ vi: 'Nhóm', en: 'Group' }),
      'HTXSNV',
      'HTTNV',
      'T ↓',
      'T ≈',
      'X+T ↓',
      'X+T ≈',
      say({ vi: 'Tối đa', en: 'Limit' }),
      '',
    ],
    groups.map((group) => [
      group.unit === null || group.unit === group.group ? group.group : `${group.unit} – ${group.group}`,
      count(group.excellent),
      count(group.good),
      count(group.limits.goodOnly.floor),
      count(group.limits.goodOnly.nearest),
      count(group.limits.goodOrBetter.floor),
      count(group.limits.goodOrBetter.nearest),
      `${count(group.limit)}${group.exception === 'decided' ? ' (25%)' : ''}`,
      group.exceeded ? states[group.exception] : say({ vi: 'trong mức', en: 'within' }),
    ]),
    ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
    session.io.columns,
  );
}

function showPlan(session: Session, plan: ShownPlan): string[] {
  const { say } = session;
  const groups = plan.groups.map((group) => escapeControls(group)).join('; ');
  const lines = [
    say({
      vi: `${groups}: ít nhất ${String(plan.count)} trường hợp hoàn thành xuất sắc nhiệm vụ cần xem lại.`,
      en: `${groups}: at least ${String(plan.count)} HTXSNV have to be looked at again.`,
    }),
    `  ${showProof(session, plan)}`,
  ];
  plan.options.slice(0, SHOWN_OPTIONS).forEach((parts, place) => {
    if (plan.options.length > 1)
      lines.push(`  ${say({ vi: `Cách ${String(place + 1)}`, en: `Way ${String(place + 1)}` })}:`);
    lines.push(...parts.flatMap((part) => showPart(session, part, plan.groups.length > 1)));
  });
  const more = plan.options.length - SHOWN_OPTIONS;
  if (more > 0)
    lines.push(
      `  ${say({ vi: `… và ${String(more)} cách khác cùng số thay đổi (xem --json)`, en: `… and ${String(more)} more ways with as many changes (see --json)` })}`,
    );
  return lines;
}

function showProof(session: Session, { count, proof }: ShownPlan): string {
  const { say } = session;
  const fewer = String(count - 1);
  const [first, ...others] = proof.left;
  if (proof.kind === 'search' || first === undefined) {
    return say({
      vi: `Đã thử mọi cách với ${fewer} thay đổi (${String(proof.tried)} nhánh): không cách nào đủ cho tất cả các nhóm.`,
      en: `Every way with ${fewer} changes was tried (${String(proof.tried)} branches): none is enough for all groups.`,
    });
  }
  if (others.length === 0) {
    const left = String(first.excellent - count + 1);
    return say({
      vi: `${fewer} là chưa đủ: còn ${left} hoàn thành xuất sắc nhiệm vụ, vượt mức tối đa ${String(first.limit)}.`,
      en: `${fewer} is not enough: ${left} HTXSNV would be left where ${String(first.limit)} are allowed.`,
    });
  }
  const sum = proof.left
    .map(({ excess, group }) => `${String(excess)} (${escapeControls(group)})`)
    .join(' + ');
  return say({
    vi: `${fewer} là chưa đủ: các nhóm này không có ai chung, phải giảm ${sum}.`,
    en: `${fewer} is not enough: these groups have nobody in common and need ${sum}.`,
  });
}

function showPart(session: Session, part: ShownPart, named: boolean): string[] {
  const { say } = session;
  const indent = named ? '    ' : '  ';
  const person = ({ name, unit, points, votes }: ShownCandidate): string => {
    const recorded = [
      points === null
        ? say({ vi: 'chưa ghi điểm', en: 'points not recorded' })
        : say({ vi: `${points.replace('.', ',')} điểm`, en: `${points} points` }),
      ...(votes === null
        ? []
        : [say({ vi: `${votes.replace('.', ',')}% phiếu xuất sắc`, en: `${votes}% of ballots for HTXSNV` })]),
    ];
    const where = unit === null ? '' : ` (${escapeControls(unit)})`;
    return `${indent}  · ${escapeControls(name)}${where}: ${recorded.join(', ')}`;
  };
  return [
    ...(named ? [`  ${part.groups.map((group) => escapeControls(group)).join(' + ')}:`] : []),
    ...(part.certain.length === 0
      ? []
      : [
          `${indent}${say({ vi: 'Thấp nhất theo số liệu đã ghi:', en: 'Lowest by the record:' })}`,
          ...part.certain.map(person),
        ]),
    ...(part.choose === null
      ? []
      : [
          `${indent}${say({
            vi: `Chọn ${String(part.choose.count)} trong ${String(part.choose.from.length)} trường hợp mà số liệu không phân biệt được:`,
            en: `Choose ${String(part.choose.count)} of these ${String(part.choose.from.length)}, whom the record does not tell apart:`,
          })}`,
          ...part.choose.from.map(person),
        ]),
  ];
}
