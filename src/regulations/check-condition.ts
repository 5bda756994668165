import type { ASTNode } from '@marcbachmann/cel-js';
import { parseStoredDate } from '../calendar/plain-date.ts';
import { FACTS, MEMBER_KINDS, type FactType } from '../registry/facts.ts';
import { GRADES, gradeRank, isGrade } from '../registry/grades.ts';
import { checkCall } from './check-call.ts';
import { readFact, report, reportValue, sourceOf, type CheckContext } from './check-context.ts';
import type { ConditionNode, ValueType } from './condition-node.ts';

const VALUE_TYPES: Readonly<Record<FactType, ValueType>> = {
  count: 'number',
  points: 'number',
  flag: 'boolean',
  conclusion: 'boolean',
  date: 'date',
  grade: 'grade',
  level: 'level',
  form: 'form',
  memberKind: 'memberKind',
};

/**
 * Turns one node of the library's tree into a checked one of the wanted type (`undefined`: any), or records why it
 * cannot and gives `undefined`.
 */
export function checkNode(
  ast: ASTNode,
  wanted: ValueType | undefined,
  context: CheckContext,
): ConditionNode | undefined {
  const node = readNode(ast, wanted, context);
  if (node === undefined || wanted === undefined || node.type === wanted) return node;
  return report(ast, context, 'rules.condition.type', { left: wanted, right: node.type });
}

function readNode(
  ast: ASTNode,
  wanted: ValueType | undefined,
  context: CheckContext,
): ConditionNode | undefined {
  switch (ast.op) {
    case 'value':
      return readConstant(ast, wanted, context);
    case 'id':
      return readName(ast, context);
    case 'call':
      return checkCall(ast, context);
    case '&&':
    case '||': {
      const [left, right] = readPair(ast.args, 'boolean', context);
      if (left === undefined || right === undefined) return undefined;
      return { op: ast.op === '&&' ? 'and' : 'or', type: 'boolean', left, right };
    }
    case '!_': {
      const operand = checkNode(ast.args, 'boolean', context);
      return operand === undefined ? undefined : { op: 'not', type: 'boolean', operand };
    }
    case '+':
    case '-':
    case '*':
    case '/': {
      const [left, right] = readPair(ast.args, 'number', context);
      if (left === undefined || right === undefined) return undefined;
      return { op: 'arithmetic', type: 'number', sign: ast.op, left, right };
    }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return readComparison(ast, ast.args, ast.op, context);
    default:
      return report(ast, context, 'rules.condition.invalid', {
        found: sourceOf(ast),
      });
  }
}

function readPair(
  [left, right]: readonly [ASTNode, ASTNode],
  wanted: ValueType,
  context: CheckContext,
): [ConditionNode | undefined, ConditionNode | undefined] {
  return [checkNode(left, wanted, context), checkNode(right, wanted, context)];
}

/** Texts take the type of the other side; grades, levels and member kinds have no `<`: "better" is said by `atLeast`. */
function readComparison(
  ast: ASTNode,
  [leftAst, rightAst]: readonly [ASTNode, ASTNode],
  relation: '==' | '!=' | '<' | '<=' | '>' | '>=',
  context: CheckContext,
): ConditionNode | undefined {
  const textFirst = leftAst.op === 'value' && typeof leftAst.args === 'string';
  const first = checkNode(textFirst ? rightAst : leftAst, undefined, context);
  const second = checkNode(textFirst ? leftAst : rightAst, first?.type, context);
  if (first === undefined || second === undefined) return undefined;
  const ordered = first.type === 'number' || first.type === 'date' || first.type === 'form';
  if (!ordered && relation !== '==' && relation !== '!=') {
    return report(ast, context, 'rules.condition.type', { left: first.type, right: relation });
  }
  if (first.type === 'date' && (relation === '==' || relation === '!=')) {
    return report(ast, context, 'rules.condition.type', { left: first.type, right: relation });
  }
  const [left, right] = textFirst ? [second, first] : [first, second];
  return { op: 'compare', type: 'boolean', relation, left, right };
}

function readConstant(
  ast: ASTNode & { op: 'value' },
  wanted: ValueType | undefined,
  context: CheckContext,
): ConditionNode | undefined {
  const value = ast.args;
  if (typeof value === 'boolean') return { op: 'constant', type: 'boolean', value };
  if (typeof value === 'bigint' || typeof value === 'number') {
    if (/^0\d/.test(sourceOf(ast))) {
      return report(ast, context, 'rules.number.leading-zero', { value: sourceOf(ast) });
    }
    return { op: 'constant', type: 'number', value: Number(value) };
  }
  if (typeof value !== 'string') {
    return report(ast, context, 'rules.condition.invalid', { found: sourceOf(ast) });
  }
  if (wanted === 'grade') {
    if (isGrade(value)) return { op: 'constant', type: 'grade', value: gradeRank(value) };
    return reportValue(ast, context, value, GRADES);
  }
  if (wanted === 'memberKind') {
    if ((MEMBER_KINDS as readonly string[]).includes(value))
      return { op: 'constant', type: 'memberKind', value };
    return reportValue(ast, context, value, MEMBER_KINDS);
  }
  if (wanted === 'date') {
    const date = parseStoredDate(value);
    if (date !== undefined) return { op: 'constant', type: 'date', value: date };
    return reportValue(ast, context, value, []);
  }
  return report(ast, context, 'rules.condition.type', { left: wanted ?? '?', right: 'text' });
}

function readName(ast: ASTNode & { op: 'id' }, context: CheckContext): ConditionNode | undefined {
  const name = ast.args;
  const dates = ['reviewCutoff', 'yearStart', 'yearEnd', 'asOf', 'due'] as const;
  const date = dates.find((each) => each === name);
  if (date !== undefined) return { op: date, type: 'date' };
  if (name === 'decidedGrade') return { op: name, type: 'grade' };
  const fact = readFact(ast, context);
  return fact === undefined ? undefined : { op: 'fact', type: VALUE_TYPES[FACTS[fact].type], fact };
}
