import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Period } from '../../calendar/period.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { findForm, formBytes, FORMS, writeForm, type FormUnit } from '../../usecases/export-form.ts';
import { REPORT_TEMPLATES } from '../../usecases/templates/report-templates.ts';
import { findFormUnit } from '../../usecases/form-unit.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import { readOut } from '../read-out.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';

/** Lists the blank forms and the templates of reports. */
export function listTemplatesCommand(session: Session): Promise<CommandResult> {
  const forms = FORMS.map(({ kind, id, title }) => ({ kind, id, title }));
  const reports = REPORT_TEMPLATES.map(({ report, format }) => [
    report,
    session.say({ vi: `Mẫu báo cáo (.${format})`, en: `Template of the report (.${format})` }),
  ]);
  return Promise.resolve({
    data: { forms, reports: REPORT_TEMPLATES },
    period: session.period?.code ?? null,
    run: null,
    diagnostics: [],
    text: `${[...forms.map(({ kind, title }) => [kind, title]), ...reports]
      .map(([name = '', title = '']) => `${name.padEnd(20)}  ${title}`)
      .join('\n')}\n`,
  });
}

/** Writes one form to a file, or several into a folder, for a unit with its codes inside; or the template of a report. */
export async function exportTemplateCommand(
  session: Session,
  kind: string,
  { out: typed, reportLang }: { readonly out: string; readonly reportLang?: string },
): Promise<CommandResult> {
  if (REPORT_TEMPLATES.some(({ report }) => report === kind)) {
    const { exportReportTemplate } = await import('./report-template.ts');
    return exportReportTemplate(session, kind, typed, reportLang);
  }
  const forms = kind === 'all' ? FORMS : [findForm(kind)];
  const out = readOut(session, typed, ['.xlsx']);
  if (out.kind !== 'folder' && forms.length > 1) {
    const allowed = session.say({ vi: 'một thư mục cho nhiều biểu', en: 'a folder for several forms' });
    throw new UserError([diagnose('usage.argument.invalid', {}, { name: '--out', value: typed, allowed })]);
  }
  const { period, unit } = await findAddressee(session);
  const [first] = forms;
  if (out.kind === 'stdout' && first !== undefined) {
    const bytes = await formBytes(first, period, unit);
    return { data: null, period: period?.code ?? null, run: null, diagnostics: [], text: '', bytes };
  }
  const places = forms.flatMap((form) =>
    out.kind === 'stdout'
      ? []
      : [{ form, path: out.kind === 'file' ? out.path : join(out.path, `${form.id}.xlsx`) }],
  );
  for (const { form, path } of places) {
    mkdirSync(dirname(path), { recursive: true });
    await writeForm(path, form, period, unit);
  }
  const files = places.map(({ path }) => path);
  return {
    data: { files },
    period: period?.code ?? null,
    run: null,
    diagnostics: [],
    text: `${session.say({ vi: 'Đã viết', en: 'Wrote' })}:\n${files.map((path) => `  ${relative(session.io.cwd, path)}`).join('\n')}\n`,
  };
}

/** The period and the unit a form is made for. */
async function findAddressee(
  session: Session,
): Promise<{ readonly period: Period | undefined; readonly unit: FormUnit | undefined }> {
  const { unit } = session;
  if (unit === undefined) return { period: session.period, unit };
  return withWorkspace(findWorkspace(session), (workspace) => {
    const period = choosePeriod(workspace, session.period);
    return Promise.resolve({ period, unit: findFormUnit(workspace, period, unit) });
  });
}
