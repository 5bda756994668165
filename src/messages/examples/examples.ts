import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { CodeExample } from './example.ts';
import { IMPORT_EXAMPLES } from './import.ts';
import { POINTS_EXAMPLES } from './points.ts';

const LIST = 'Họ và tên,Ngày sinh,Mã chi bộ\nNguyễn Văn An,05/09/1984,T.01.01.1\n';
/** A group of five with more HTXSNV than a fifth. */
const GROUP = `Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Nhóm đối tượng\n${['An', 'Bình', 'Chi', 'Dung', 'Giang']
  .map((name) => `Nguyễn Văn ${name},05/09/1984,T.01.01.1,HTXSNV,Giáo viên\n`)
  .join('')}`;
const REMOVALS = 'Họ và tên,Ngày sinh,Mã chi bộ,Hình thức đưa ra khỏi Đảng,Ngày quyết định\n';
const typed = (...run: string[]): CodeExample => ({ run });
const withList = (...run: string[]): CodeExample => ({ files: { 'ds.csv': LIST }, run });
/** A cell with too few official members: a screening opens a case on it. */
const inCase = (...run: string[]): CodeExample => ({
  files: {
    'ds.csv':
      'Họ và tên,Ngày sinh,Mã chi bộ,Ngày vào đảng,Ngày chính thức\nNguyễn Văn An,05/09/1984,T.01.01.1,03/02/2010,03/02/2011\n',
  },
  run: ['import ds.csv', 'screen', ...run],
});
const DECISION = '--number 12-QĐ/ĐU --date 20/12/2025 --by "Đảng uỷ xã An Bình"';

/** The smallest example of each message that has one. */
export const CODE_EXAMPLES: Readonly<Partial<Record<DiagnosticCode, CodeExample>>> = {
  ...IMPORT_EXAMPLES,
  ...POINTS_EXAMPLES,
  'usage.argument.invalid': typed('import ds.csv --kind people'),
  'usage.command.unknown': typed('imprt ds.csv'),
  'usage.option.unknown': typed('status --perod 2025'),
  'usage.option.missing': typed('return 1'),
  'usage.period.invalid': typed('status --period 25'),
  'usage.path.missing': typed('import khong-co.csv'),
  'usage.output.failed': withList('import ds.csv', 'classify', 'report province -o ds.csv/bao-cao/'),
  'usage.question.unanswered': withList('import ds.csv', 'undo 2 --no-input'),
  'workspace.exists': typed('init . --name "Tỉnh uỷ"'),
  'workspace.missing': typed('status -w khong-co'),
  'workspace.settings.invalid': { files: { 'review.yaml': 'level: county\n' }, run: ['status'] },
  'workspace.period.unknown': withList('import ds.csv --period 2019'),
  'workspace.period.missing': typed('period lock 2019'),
  'workspace.period.locked': withList('period lock 2025', 'import ds.csv'),
  'workspace.unit.unknown': withList('import ds.csv --unit T.99'),
  'workspace.subject.unknown': typed('classify', 'explain 99000009'),
  'workspace.run.missing': typed('report province'),
  'workspace.submission.unknown': typed('return 9 -o tra-lai/'),
  'workspace.submission.undone': withList('import ds.csv', 'undo 2 --yes', 'return 2 -o tra-lai/'),
  'workspace.submission.needed': withList('import ds.csv', 'undo 1 --yes'),
  'workspace.question.unknown': typed('identity new 9'),
  'workspace.question.person': {
    files: {
      'ds.csv': `Họ và tên,Ngày sinh,Số thẻ đảng viên,Mã chi bộ\nNguyễn Văn An,05/09/1984,99000001,T.01.01.1\nNguyễn Văn An,05/09/1984,99000002,T.01.01.2\n`,
      'xl.csv': 'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại\nNguyễn Văn An,05/09/1984,T.01.02,HTTNV\n',
    },
    run: ['import ds.csv xl.csv', 'identity same 1'],
  },
  'workspace.submission.counted': withList('import ds.csv', 'classify', 'undo 1 --yes'),
  'decision.data.missing': withList('import ds.csv', 'decide grade "Nguyễn Văn An" HTTNV --no-input'),
  'decision.grade.unknown': withList('import ds.csv', `decide grade "Nguyễn Văn An" Giỏi ${DECISION}`),
  'decision.date.invalid': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/ĐU --date 31/02/2025 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.date.future': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/ĐU --date 20/12/2099 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.recorded': withList(
    'import ds.csv',
    `decide grade "Nguyễn Văn An" HTTNV ${DECISION}`,
    `decide grade "Nguyễn Văn An" HTTNV ${DECISION}`,
  ),
  'workspace.subject.ambiguous': {
    files: { 'ds.csv': `${LIST}Nguyễn Văn An,06/10/1990,T.01.01.2\n` },
    run: ['import ds.csv', 'classify', 'explain "Nguyễn Văn An"'],
  },
  'workspace.run.outdated': withList('import ds.csv', 'classify', 'undo 2 --yes'),
  'decision.number.invalid': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number ? --date 20/12/2025 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.date.early': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/ĐU --date 20/12/2020 --by "Đảng uỷ xã An Bình"',
  ),
  'decision.grade.none': withList(
    'import ds.csv',
    `decide regrade "Nguyễn Văn An" HTNV --ground conditions ${DECISION}`,
  ),
  'decision.body.level': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ/CB --date 20/12/2025 --by "Chi bộ Một"',
  ),
  'decision.body.unknown': withList(
    'import ds.csv',
    'decide grade "Nguyễn Văn An" HTTNV --number 12-QĐ --date 20/12/2025 --by "Ban Lạ"',
  ),
  'decision.group.unknown': typed(`decide cap-exception "Nhóm lạ" --subjects members ${DECISION}`),
  'case.unknown': typed('case show 9'),
  'case.step.unknown': inCase('case step 1 looked --on 05/01/2026'),
  'case.step.missing': inCase('case step 1 looked-at --no-input'),
  'case.step.unfit': inCase('case step 1 looked-at --on 05/01/2026 --agree 5'),
  'case.step.recorded': inCase(
    'case step 1 looked-at --on 05/01/2026',
    'case step 1 looked-at --on 05/01/2026',
  ),
  'case.step.done': inCase('case step 1 looked-at --on 04/01/2026', 'case step 1 looked-at --on 05/01/2026'),
  'case.date.invalid': inCase('case step 1 looked-at --on 31/02/2026'),
  'case.date.future': inCase('case step 1 looked-at --on 05/01/2099'),
  'case.outcome.unknown': inCase('case close 1 xong'),
  'case.close.step': inCase('case close 1 done --date 05/01/2026 --by "Chi bộ Một"'),
  'case.closed': inCase(
    'case close 1 explained --date 05/01/2026 --by "Chi bộ Một"',
    'case close 1 unfounded --date 05/01/2026 --by "Chi bộ Một"',
  ),
  'report.cap.ungrouped': {
    files: {
      'ds.csv': 'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại\nNguyễn Văn An,05/09/1984,T.01.01.1,HTXSNV\n',
    },
    run: ['import ds.csv', 'classify'],
  },
  'report.cap.exceeded': { files: { 'ds.csv': GROUP }, run: ['import ds.csv', 'classify'] },
  'report.subjects.need-decision': { files: { 'ds.csv': GROUP }, run: ['import ds.csv', 'classify'] },
  'report.cap.quota-zero': {
    files: {
      'ds.csv':
        'Họ và tên,Ngày sinh,Mã chi bộ,Xếp loại,Nhóm đối tượng\nNguyễn Văn An,05/09/1984,T.01.01.1,HTTNV,Nhóm A\n',
    },
    run: ['import ds.csv', 'classify'],
  },
  'movements.form.unknown': withList('movements --stated ds.csv'),
  'movements.opening.inferred': withList('import ds.csv', 'movements'),
  'movements.exit.twice': {
    files: {
      'ds.csv': LIST,
      'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,10/03/2025\n`,
      'ra-2.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Khai trừ,10/04/2025\n`,
    },
    run: ['import ds.csv ra.csv ra-2.csv', 'movements'],
  },
  'movements.day.inexact': {
    files: { 'ds.csv': LIST, 'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,03/2025\n` },
    run: ['import ds.csv ra.csv', 'movements'],
  },
  'movements.difference': {
    files: { 'ds.csv': LIST, 'ds-2024.csv': `${LIST}Trần Thị Bé,06/10/1990,T.01.01.1\n` },
    run: ['period open 2024', 'import ds-2024.csv', 'period open 2025', 'import ds.csv', 'movements'],
  },
  'movements.list.gone': {
    files: { 'ds.csv': LIST, 'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,10/03/2025\n` },
    run: ['import ds.csv ra.csv', 'movements'],
  },
  'movements.day.outside': {
    files: { 'ra.csv': `${REMOVALS}Nguyễn Văn An,05/09/1984,T.01.01.1,Xoá tên,30/12/2024\n` },
    run: ['import ra.csv', 'movements'],
  },
  'rules.pack.none': typed('classify --period 1999'),
  'rules.rule.unknown': typed('rules show C-99'),
  'rules.pack.unknown': withList('import ds.csv', 'classify', 'simulate --rules qd-999'),
  'rules.setting.unknown': withList('import ds.csv', 'classify', 'simulate --set cap.size=1'),
  'rules.cases.missing': {
    files: { 'nghi-om-member.csv': 'sickMonths,met\n6,C-35\n' },
    run: ['rules test nghi-om-member.csv'],
  },
  'screening.day.invalid': withList('import ds.csv', 'screen --as-of 31/02/2025'),
  'screening.day.outside': withList('import ds.csv', 'screen --as-of 31/12/2024'),
  'report.figure.unknown': withList('import ds.csv', 'classify', 'trace t1[Z].count'),
  'report.unknown': typed('report tinh'),
  'report.public.none': withList('import ds.csv', 'classify', 'report t4 --public'),
  'report.public.part': withList('import ds.csv', 'classify', 'report province --public --unit T.01'),
  'report.format.unknown': typed('report province --format odt'),
  'report.subjects.insufficient': withList('import ds.csv', 'classify'),
  'template.file.invalid': { files: { 'mau.docx': 'x' }, run: ['template check mau.docx'] },
  'reconcile.text.empty': { files: { 'tin.txt': '' }, run: ['reconcile tin.txt'] },
  'reconcile.missing': {
    files: {
      'tin.txt':
        'Năm 2021 có 411/433 tổ chức được xếp loại hoàn thành tốt nhiệm vụ trở lên, đạt 94,92%. Năm 2022 có 420/433 tổ chức được xếp loại hoàn thành tốt nhiệm vụ trở lên.\n',
    },
    run: ['reconcile tin.txt'],
  },
  'reconcile.contradiction': {
    files: {
      'tin.txt': 'Năm 2021 có 411/433 tổ chức được xếp loại hoàn thành tốt nhiệm vụ trở lên, đạt 90,92%.\n',
    },
    run: ['reconcile tin.txt'],
  },
};
