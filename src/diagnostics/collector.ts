import { diagnose, type Diagnostic, type Severity } from './diagnostic.ts';
import type { DiagnosticCode } from './codes.ts';

/** How many diagnostics of one code are kept in full; the rest are counted, so that memory stays flat. */
const KEPT_PER_CODE = 1000;

/** Collects the problems of a run: all are counted, the first thousand of each code are kept in full. */
export class DiagnosticCollector {
  readonly #kept: Diagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();
  readonly #severities = new Set<Severity>();

  add(diagnostic: Diagnostic): void {
    const count = (this.#counts.get(diagnostic.code) ?? 0) + 1;
    this.#counts.set(diagnostic.code, count);
    this.#severities.add(diagnostic.severity);
    if (count <= KEPT_PER_CODE) this.#kept.push(diagnostic);
  }

  addAll(diagnostics: Iterable<Diagnostic>): void {
    for (const diagnostic of diagnostics) this.add(diagnostic);
  }

  has(severity: Severity): boolean {
    return this.#severities.has(severity);
  }

  /** How many were added of one code, or of all. */
  count(code?: DiagnosticCode): number {
    if (code !== undefined) return this.#counts.get(code) ?? 0;
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** What was kept, in the order it came, with one notice for each code whose tail was only counted. */
  list(): Diagnostic[] {
    const tails = [...this.#counts].filter(([, count]) => count > KEPT_PER_CODE);
    return [
      ...this.#kept,
      ...tails.map(([code, count]) =>
        diagnose('usage.diagnostics.more', {}, { code, more: count - KEPT_PER_CODE }),
      ),
    ];
  }
}
