import { parentPort, workerData } from 'node:worker_threads';
import type { BatchUnit } from '../../usecases/batch/batch-unit.ts';
import { tryUnit } from '../../usecases/batch/try-unit.ts';
import { withSnapshot, type Workspace } from '../../usecases/workspace.ts';
import type { ThreadTask } from './thread-writer.ts';

// The other end of `startThreadWriter`: writes each unit it is sent and ends with the first message that is none.
const { dir, request } = workerData as ThreadTask;
await withSnapshot(dir, serve);

function serve(workspace: Workspace): Promise<void> {
  return new Promise((resolve) => {
    parentPort?.on('message', (unit: BatchUnit | null) => {
      if (unit === null) {
        parentPort?.close();
        resolve();
      } else void tryUnit(workspace, unit, request).then((reply) => parentPort?.postMessage(reply));
    });
  });
}
