import { maskCell } from '../diagnostics/mask-numbers.ts';
import { columnKey, unitKey, valueKey } from '../registry/answers/answers.ts';
import { quoteCell } from '../registry/cells/cell-reader.ts';
import type { FieldId, ImportKind } from '../registry/fields.ts';
import { cleanText } from '../registry/text-key.ts';

/** Something nobody knows: a heading over data, a unit, or a word in a cell, with how often it stands there. */
export interface UnsureText {
  readonly kind: 'column' | 'unit' | 'value';
  /** Of a word: the field whose cells it stands in. */
  readonly field?: FieldId;
  /** Heading of the column it was met in. */
  readonly heading?: string;
  /** The text as a mapping file names it. */
  readonly text: string;
  /** Rows that hold it. */
  readonly count: number;
  readonly files: readonly string[];
  /** Of a column: some of its cells, long numbers masked. */
  readonly samples: readonly string[];
  readonly nearest?: string;
  /** Kind of the list it was met in first. */
  readonly listKind: ImportKind;
}

/** What is noted of one cell or row. */
export interface UnsureNote {
  readonly kind: UnsureText['kind'];
  readonly field?: FieldId;
  readonly heading?: string;
  readonly text: string;
  readonly nearest?: string | undefined;
  readonly listKind: ImportKind;
}

/** How many different texts are kept; a hostile file has millions. */
const KEPT_TEXTS = 1000;
const KEPT_SAMPLES = 5;
const TEXT_LENGTH = 200;

const KEYS = { column: columnKey, unit: unitKey, value: valueKey } as const;

type Entry = UnsureText & { count: number; files: readonly string[]; samples: string[] };

/** Collects what nobody knows in a file, or in the files of one import, each text once. */
export class UnsureLog {
  readonly #texts = new Map<string, Entry>();

  /** Notes one cell or row. */
  note(file: string, note: UnsureNote, sample?: string): void {
    this.counter(file, note)(sample);
  }

  /** Notes many cells of one text: the text is looked up once. */
  counter(file: string, note: UnsureNote): (sample?: string) => void {
    const key = keyOf(note);
    let entry = this.#texts.get(key);
    return (sample) => {
      entry ??= this.#open(key, file, note);
      if (entry === undefined) return;
      entry.count += 1;
      if (sample === undefined || entry.samples.length >= KEPT_SAMPLES) return;
      const quoted = quoteCell(sample);
      if (!entry.samples.includes(quoted)) entry.samples.push(quoted);
    };
  }

  #open(key: string, file: string, note: UnsureNote): Entry | undefined {
    const known = this.#texts.get(key);
    if (known !== undefined || this.#texts.size >= KEPT_TEXTS) return known;
    const { kind, field, heading, nearest, listKind } = note;
    const entry: Entry = {
      kind,
      ...(field === undefined ? {} : { field }),
      ...(heading === undefined ? {} : { heading: maskCell(heading) }),
      text: tidy(note.text),
      count: 0,
      files: [file],
      samples: [],
      ...(nearest === undefined || nearest === '' ? {} : { nearest }),
      listKind,
    };
    this.#texts.set(key, entry);
    return entry;
  }

  /** Adds what another log holds. */
  addAll(other: UnsureLog): void {
    for (const [key, more] of other.#texts) {
      const entry = this.#texts.get(key);
      if (entry === undefined) {
        if (this.#texts.size < KEPT_TEXTS) this.#texts.set(key, more);
        continue;
      }
      entry.count += more.count;
      entry.files = [...new Set([...entry.files, ...more.files])];
      entry.samples = [...new Set([...entry.samples, ...more.samples])].slice(0, KEPT_SAMPLES);
    }
  }

  /** The most frequent first. */
  list(): readonly UnsureText[] {
    return [...this.#texts.values()].sort((left, right) => right.count - left.count);
  }
}

/** Equal for texts that one answer serves. */
export function keyOf({ kind, field, text }: Pick<UnsureText, 'kind' | 'field' | 'text'>): string {
  return `${kind}\u0000${field ?? ''}\u0000${KEYS[kind](text)}`;
}

function tidy(text: string): string {
  return maskCell(cleanText(text)).slice(0, TEXT_LENGTH);
}
