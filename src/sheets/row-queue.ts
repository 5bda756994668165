import type { SheetRow } from './source.ts';

/** The rows of a sheet in order, of which a few may be looked at before they are taken. */
export class RowQueue {
  readonly #rows: AsyncIterator<SheetRow>;
  #ahead: SheetRow[] = [];
  #done = false;

  constructor(rows: AsyncIterator<SheetRow>) {
    this.#rows = rows;
  }

  /** The next rows without taking them; fewer where the sheet ends. */
  async peek(count: number): Promise<readonly SheetRow[]> {
    while (this.#ahead.length < count && !this.#done) {
      const next = await this.#rows.next();
      if (next.done === true) this.#done = true;
      else this.#ahead.push(next.value);
    }
    return this.#ahead.slice(0, count);
  }

  /** The next row if it was looked at before. */
  takeReady(): SheetRow | undefined {
    return this.#ahead.shift();
  }

  /** The next row; `undefined` at the end of the sheet. */
  async take(): Promise<SheetRow | undefined> {
    const ready = this.#ahead.shift();
    if (ready !== undefined || this.#done) return ready;
    const next = await this.#rows.next();
    if (next.done !== true) return next.value;
    this.#done = true;
    return undefined;
  }

  putBack(row: SheetRow): void {
    this.#ahead.unshift(row);
  }

  /** Ends the reading before the sheet's end. */
  async close(): Promise<void> {
    this.#done = true;
    await this.#rows.return?.();
  }
}
