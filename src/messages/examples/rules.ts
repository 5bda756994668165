import type { RULES_CODES } from '../../diagnostics/codes/rules.ts';
import { type CodeExample, typed, withList } from './example.ts';
import { overlayOf, ruleOf } from './overlay.ts';

/** An overlay with these rules, looked over. */
const lint = (...rules: string[]): CodeExample => ({
  files: { 'tinh.yaml': overlayOf(`rules:\n${rules.join('')}`) },
  run: ['rules lint tinh.yaml'],
});
/** A table of cases about members, put to the rules. */
const cases = (...lines: string[]): CodeExample => ({
  files: { 'thu-member.csv': lines.map((line) => `${line}\n`).join('') },
  run: ['rules test thu-member.csv'],
});
const OVERLAY = overlayOf(`rules:\n${ruleOf('T-01', 'sickMonths > 6')}`);
/** A whole pack of its own, which lies over none. */
const PACK = OVERLAY.replace('lays-over: qd-366\n', 'parameters: []\n');

/** The smallest example of each message about rule packs, overlays and tables of cases. */
export const RULES_EXAMPLES: Partial<Record<keyof typeof RULES_CODES, CodeExample>> = {
  'rules.pack.none': typed('classify --period 1999'),
  'rules.rule.unknown': typed('rules show C-99'),
  'rules.pack.unknown': withList('import ds.csv', 'classify', 'simulate --rules qd-999'),
  'rules.setting.unknown': withList('import ds.csv', 'classify', 'simulate --set cap.size=1'),
  'rules.cases.missing': {
    files: { 'nghi-om-member.csv': 'sickMonths,met\n6,C-35\n' },
    run: ['rules test nghi-om-member.csv'],
  },
  'rules.cases.column': cases('name,year,scoreTotl', 'Điểm thấp,2025,40'),
  'rules.cases.value': cases('name,year,scoreTotal', 'Điểm thấp,2025,thấp'),
  'rules.cases.failed': cases('name,year,scoreTotal,met', 'Điểm cao,2025,95,C-02'),
  'rules.cases.uncovered': cases('name,year,scoreTotal,met', 'Điểm thấp,2025,40,C-02'),
  'rules.cases.subject': { files: { 'thu.csv': 'name,year\nĐiểm thấp,2025\n' }, run: ['rules test thu.csv'] },
  'rules.cases.never-met': {
    files: { ...withList().files, 'thu-member.csv': 'name,year,scoreTotal,met\nĐiểm thấp,2025,40,C-02\n' },
    run: ['import ds.csv', 'classify', 'rules test thu-member.csv'],
  },
  'rules.holidays.invalid': {
    files: { 'review.yaml': 'holidays: nghi.yaml\n', 'nghi.yaml': 'years: { from: 2025, to: 2025 }\n' },
    run: ['screen'],
  },
  'rules.pack.invalid': {
    files: { 'tinh.yaml': OVERLAY.replace('confidence: read', 'confidence: sure') },
    run: ['rules lint tinh.yaml'],
  },
  'rules.overlay.pack': { files: { 'tinh.yaml': overlayOf('', 'qd-999') }, run: ['rules add tinh.yaml'] },
  'rules.overlay.missing': { files: { 'review.yaml': 'overlays: [tinh.yaml]\n' }, run: ['classify'] },
  'rules.overlay.none': { files: { 'tinh.yaml': PACK }, run: ['rules add tinh.yaml'] },
  'rules.overlay.taken': {
    files: { 'tinh.yaml': OVERLAY },
    run: ['rules add tinh.yaml', 'rules add tinh.yaml'],
  },
  'rules.citation.unknown': lint(ruleOf('T-01', 'exempt', 'warn', 'hd-02')),
  'rules.citation.expired': {
    files: { 'tinh.yaml': OVERLAY.replace('{ from: 2023-11-01 }', '{ from: 2023-11-01, to: 2024-06-30 }') },
    run: ['rules lint tinh.yaml'],
  },
  'rules.rule.duplicate': lint(ruleOf('T-01', 'sickMonths > 6'), ruleOf('T-01', 'exempt')),
  'rules.number.leading-zero': lint(ruleOf('T-01', 'sickMonths > 06')),
  'rules.condition.invalid': lint(ruleOf('T-01', 'sickMonths >')),
  'rules.condition.type': lint(ruleOf('T-01', 'sickMonths > admittedOn')),
  'rules.fact.unknown': lint(ruleOf('T-01', 'sickMonth > 6')),
  'rules.fact.subject': lint(ruleOf('T-01', 'unitsDisciplined > 0')),
  'rules.value.unknown': lint(ruleOf('T-01', 'civilServiceGrade == "HTTN"')),
  'rules.parameter.unknown': lint(ruleOf('T-01', 'scoreTotal < parameter("point.fair")')),
  'rules.lint.gap': lint(
    ruleOf('T-01', 'sickMonths < 4', '{ max: HTTNV }'),
    ruleOf('T-02', 'sickMonths > 4', '{ max: HTNV }'),
  ),
  'rules.lint.overlap': lint(
    ruleOf('T-01', 'sickMonths > 10', '{ force: HTNV }'),
    ruleOf('T-02', 'sickMonths > 4 && sickMonths < 12', '{ force: HTTNV }'),
  ),
  'rules.lint.shadowed': lint(
    ruleOf('T-01', 'sickMonths > 4', '{ max: HTTNV }'),
    ruleOf('T-02', 'sickMonths > 6', '{ max: HTTNV }'),
  ),
  'rules.lint.unreachable': lint(ruleOf('T-01', 'sickMonths > 6 && sickMonths < 4')),
  'rules.lint.unverified': {
    files: { 'tinh.yaml': OVERLAY.replace('2026-01-10', '2024-01-10') },
    run: ['rules lint tinh.yaml'],
  },
};
