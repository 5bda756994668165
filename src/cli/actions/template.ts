import { mkdirSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import type { Period } from '../../calendar/period.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { findForm, FORMS, writeForm, type Form, type FormUnit } from '../../usecases/export-form.ts';
import { findFormUnit } from '../../usecases/form-unit.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';

/** Lists the blank forms. */
export function listTemplatesCommand(session: Session): Promise<CommandResult> {
  const forms = FORMS.map(({ kind, id, title }) => ({ kind, id, title }));
  return Promise.resolve({
    data: { forms },
    period: session.period?.code ?? null,
    run: null,
    diagnostics: [],
    text: `${forms.map(({ kind, title }) => `${kind.padEnd(20)}  ${title}`).join('\n')}\n`,
  });
}

/** Writes one form to a file, or several into a folder; for a unit with its codes inside. */
export async function exportTemplateCommand(
  session: Session,
  kind: string,
  typed: string,
): Promise<CommandResult> {
  const forms = kind === 'all' ? FORMS : [findForm(kind)];
  const out = resolve(session.io.cwd, typed);
  const asFile = extname(out).toLowerCase() === '.xlsx';
  if (typed === '-' || (asFile && forms.length > 1)) {
    const allowed = session.say({ vi: 'một thư mục hoặc tệp .xlsx', en: 'a folder or a file .xlsx' });
    throw new UserError([diagnose('usage.argument.invalid', {}, { name: '--out', value: typed, allowed })]);
  }
  const places = forms.map((form) => ({ form, path: asFile ? out : join(out, `${form.id}.xlsx`) }));
  const period =
    session.unit === undefined
      ? await writeAll(places, session.period, undefined)
      : await withWorkspace(findWorkspace(session), async (workspace) => {
          const chosen = choosePeriod(workspace, session.period);
          return writeAll(places, chosen, findFormUnit(workspace, chosen, session.unit ?? ''));
        });
  const files = places.map(({ path }) => path);
  return {
    data: { files },
    period: period?.code ?? null,
    run: null,
    diagnostics: [],
    text: `${session.say({ vi: 'Đã viết', en: 'Wrote' })}:\n${files.map((path) => `  ${relative(session.io.cwd, path)}`).join('\n')}\n`,
  };
}

async function writeAll(
  places: readonly { readonly form: Form; readonly path: string }[],
  period: Period | undefined,
  unit: FormUnit | undefined,
): Promise<Period | undefined> {
  for (const { form, path } of places) {
    mkdirSync(dirname(path), { recursive: true });
    await writeForm(path, form, period, unit);
  }
  return period;
}
