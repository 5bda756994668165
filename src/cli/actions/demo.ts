import { existsSync, mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parsePeriod, type Period } from '../../calendar/period.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { runJob, type JobResult } from '../../usecases/run-job.ts';
import { createWorkspace, DATABASE_FILE, defaultSettings, withWorkspace } from '../../usecases/workspace.ts';
import { writeSample } from '../../usecases/write-sample.ts';
import type { CommandResult } from '../result.ts';
import type { Session } from '../session.ts';
import { listJobDiagnostics, screeningData, showScreened } from '../show-job.ts';
import { startProgress } from '../show-progress.ts';

const YEARS = ['2021', '2022', '2023'] as const;
/** First day of the sample committee's term. */
const TERM_START = '2020-10-01';

/** Writes the sample province's spreadsheets, does the whole job on its three years, and says where to look. */
export async function demoCommand(session: Session, dir: string | undefined): Promise<CommandResult> {
  const folder = session.workspace ?? resolve(session.io.cwd, dir ?? 'demo');
  if (existsSync(join(folder, DATABASE_FILE))) {
    throw new UserError([diagnose('workspace.exists', { file: join(folder, DATABASE_FILE) })]);
  }
  const sheets = join(folder, 'bang-tinh');
  mkdirSync(sheets, { recursive: true, mode: 0o700 });
  const written = await writeSample(sheets);
  await createWorkspace(
    folder,
    { ...defaultSettings('Tỉnh uỷ Sơn Hà'), language: session.language, termStart: TERM_START },
    undefined,
  );
  return withWorkspace(folder, async (workspace) => {
    const progress = await startProgress(session);
    const jobs: JobResult[] = [];
    try {
      for (const period of YEARS.map(parsePeriod).filter((each): each is Period => each !== undefined)) {
        const out = join(folder, 'ket-qua', period.code);
        mkdirSync(out, { recursive: true, mode: 0o700 });
        jobs.push(
          await runJob(workspace, {
            paths: [join(sheets, period.code)],
            period,
            out,
            reportLanguage: session.language,
            yes: false,
            now: session.io.now(),
            onFile: progress.step,
          }),
        );
      }
    } finally {
      progress.stop();
    }
    const last = jobs.at(-1);
    const rows = jobs.flatMap((job) => job.imported.files).reduce((sum, file) => sum + file.rows, 0);
    const at = (path: string): string => relative(session.io.cwd, path) || '.';
    const text = session.say({
      vi: `Tỉnh mẫu Sơn Hà (hư cấu): ${String(written)} tệp bảng tính trong ${at(sheets)}, đã đọc ${String(rows)} hàng của ba năm.`,
      en: `Sample province Son Ha (invented): ${String(written)} spreadsheets in ${at(sheets)}, ${String(rows)} rows of three years read.`,
    });
    const look = session.say({ vi: 'Mở xem', en: 'Look at' });
    const next = session.say({ vi: 'Thử tiếp', en: 'Then try' });
    return {
      data: {
        workspace: folder,
        files: written,
        rows,
        reports: jobs.flatMap((job) => job.reports),
        members: last?.classification.members,
        organizations: last?.classification.organizations,
        screening: last === undefined ? null : screeningData(last.screening),
      },
      period: '2023',
      run: last?.classification.run ?? null,
      diagnostics: jobs.flatMap(listJobDiagnostics),
      text: `${text}\n${last === undefined ? '' : showScreened(session, last.screening)}${look}:\n${(
        last?.reports ?? []
      )
        .map((path) => `  ${at(path)}`)
        .join(
          '\n',
        )}\n${next}:\n  node bin/review.js status -w ${at(folder)}\n  node bin/review.js report province -w ${at(folder)}\n`,
    };
  });
}
