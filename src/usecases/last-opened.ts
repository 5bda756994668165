import type { SourceFile } from '../sheets/source.ts';

/**
 * Keeps the file that was read last open: one that is recognised and then taken is opened, hashed and searched for merged
 * ranges once. Never more than one, so that a folder takes no more memory than its largest file.
 */
export class LastOpened {
  #kept: SourceFile | undefined;

  /** The kept file, the caller's to close, when it has this path; any other one is closed. */
  async take(path: string): Promise<SourceFile | undefined> {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept?.path === path) return kept;
    await kept?.close();
    return undefined;
  }

  async keep(source: SourceFile): Promise<void> {
    await this.close();
    this.#kept = source;
  }

  async close(): Promise<void> {
    await this.#kept?.close();
    this.#kept = undefined;
  }
}
