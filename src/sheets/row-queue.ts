import type { SheetRow, SourceSheet } from './source.ts';

/** The rows of a sheet in order, of which a few may be looked at before they are taken. */
export class RowQueue {
  readonly #batches: AsyncIterator<Iterable<SheetRow>>;
  #batch: Iterator<SheetRow> | undefined;
  #ahead: SheetRow[] = [];
  #done = false;

  constructor(sheet: SourceSheet) {
    this.#batches = sheet.batches()[Symbol.asyncIterator]();
  }

  /** The next rows without taking them; fewer where the sheet ends. */
  async peek(count: number): Promise<readonly SheetRow[]> {
    while (this.#ahead.length < count) {
      const row = this.#pull() ?? (await this.#wait());
      if (row === undefined) break;
      this.#ahead.push(row);
    }
    return this.#ahead.slice(0, count);
  }

  /** The next row as far as the file was read; `undefined` where the next one has to be waited for. */
  takeReady(): SheetRow | undefined {
    return this.#ahead.length > 0 ? this.#ahead.shift() : this.#pull();
  }

  /** The next row; `undefined` at the end of the sheet. */
  async take(): Promise<SheetRow | undefined> {
    return this.takeReady() ?? (await this.#wait());
  }

  putBack(row: SheetRow): void {
    this.#ahead.unshift(row);
  }

  /** Ends the reading before the sheet's end. */
  async close(): Promise<void> {
    this.#done = true;
    this.#batch = undefined;
    await this.#batches.return?.();
  }

  #pull(): SheetRow | undefined {
    const next = this.#batch?.next();
    return next === undefined || next.done === true ? undefined : next.value;
  }

  /** The first row of the next batch that has any. */
  async #wait(): Promise<SheetRow | undefined> {
    while (!this.#done) {
      const next = await this.#batches.next();
      if (next.done === true) {
        this.#done = true;
        break;
      }
      this.#batch = next.value[Symbol.iterator]();
      const row = this.#pull();
      if (row !== undefined) return row;
    }
    return undefined;
  }
}
