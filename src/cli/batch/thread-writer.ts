import { Worker } from 'node:worker_threads';
import type { BatchUnit } from '../../usecases/batch/batch-unit.ts';
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
      try {
        return await askThread(thread, unit);
      } catch (error) {
        thread = undefined;
        return { failed: explainFailedUnit(unit, task.request, error) };
      }
    },
    close() {
      const open = thread;
      if (open === undefined) return Promise.resolve();
      return new Promise((resolve) => {
        open.once('exit', () => {
          resolve();
        });
        open.postMessage(null);
      });
    },
  };
}

/** Sends a unit and waits for its reply. @throws what ended the thread instead. */
function askThread(thread: Worker, unit: BatchUnit): Promise<UnitReply> {
  return new Promise<UnitReply>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('the thread ended'));
    });
    thread.postMessage(unit);
  }).finally(() => thread.removeAllListeners());
}
