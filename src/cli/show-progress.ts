import { basename } from 'node:path';
import { escapeLine } from './escape-controls.ts';
import type { Session } from './session.ts';

/** A bar that moves from file to file, or nothing where there is no terminal to draw it on. */
export interface Progress {
  readonly step: (done: number, total: number, file: string) => void;
  readonly stop: () => void;
}

/** A bar on stderr when that is a terminal and neither --quiet nor --json was given. */
export async function startProgress(session: Session): Promise<Progress> {
  if (!session.io.stderrIsTerminal || session.quiet || session.json) {
    return { step: () => undefined, stop: () => undefined };
  }
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: `{bar} {value}/{total}  ${session.say({ vi: 'còn', en: 'left' })} {eta_formatted}  {file}`,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  });
  let started = false;
  return {
    step(done, total, file) {
      const payload = { file: escapeLine(basename(file)) };
      if (started) bar.update(done, payload);
      else bar.start(total, done, payload);
      started = true;
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
