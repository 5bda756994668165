/** How large a received file may be before it is refused; each limit is named in the diagnostic that refuses. */
export interface SourceLimits {
  /** Entries in a workbook's archive. */
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all entries that are read. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed byte; counts only above `ratioFloorBytes`. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  /** Columns of a row: Excel's own limit is 16,384. */
  readonly columns: number;
  /** Unpacked bytes of the table of shared texts. */
  readonly sharedStringBytes: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
  /** Characters of one CSV record. */
  readonly recordLength: number;
  /** Characters between two XML tags; Excel allows 32,767 in a cell. */
  readonly textLength: number;
  /** Bytes of a workbook in one of Excel's binary formats, which is read whole. */
  readonly binaryBytes: number;
  /** Memory in MiB, and seconds, that reading such a workbook may take. */
  readonly binaryMemory: number;
  readonly binarySeconds: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: SourceLimits = {
  entries: 10_000,
  entryBytes: 1024 * MEBIBYTE,
  totalBytes: 4096 * MEBIBYTE,
  ratio: 200,
  ratioFloorBytes: 10 * MEBIBYTE,
  columns: 16_384,
  sharedStringBytes: 256 * MEBIBYTE,
  merges: 100_000,
  recordLength: MEBIBYTE,
  textLength: 4 * MEBIBYTE,
  binaryBytes: 64 * MEBIBYTE,
  binaryMemory: 512,
  binarySeconds: 60,
};
