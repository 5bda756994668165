import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { explainFailedUnit, type UnitReply } from '../../usecases/batch/try-unit.ts';
import type { BatchRequest } from '../../usecases/batch/write-unit.ts';
import type { UnitWriter } from './unit-writer.ts';

/** What a thread is started with. */
export interface ThreadTask {
  /** Folder of the workspace. */
  readonly dir: string;
  readonly request: BatchRequest;
}

/**
 * A writer on a thread of its own. A thread that dies costs the unit it was at; the next unit gets a new one.
 *
 * @param entry the built file of `unit-thread.ts`.
 */
export function startThreadWriter(entry: URL, task: ThreadTask): UnitWriter {
  let thread: Worker | undefined;
  return {
    async write(unit) {
      thread ??= new Worker(entry, { workerData: task });
      const stop = new AbortController();
      const { signal } = stop;
      try {
        thread.postMessage(unit);
        const ended = once(thread, 'exit', { signal }).then(() => Promise.reject(new Error('ended')));
        const replied = once(thread, 'message', { signal });
        const [reply] = (await Promise.race([replied, ended])) as [UnitReply];
        return reply;
      } catch (error) {
        thread = undefined;
        return { failed: explainFailedUnit(unit, task.request, error) };
      } finally {
        stop.abort();
      }
    },
    async close() {
      if (thread === undefined) return;
      const ended = once(thread, 'exit');
      thread.postMessage(null);
      await ended;
    },
  };
}
