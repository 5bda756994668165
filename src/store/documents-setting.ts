import { z } from 'zod';

const TEXT = z.string().min(1).max(300);

const SignSchema = z.strictObject({
  /** Without a mark the head signs. */
  mark: z.enum(['T/M', 'K/T', 'T/L']).optional(),
  /** For whom (`Ban Thường vụ`), or in whose stead (`Trưởng ban`). */
  body: TEXT.optional(),
  title: TEXT.optional(),
  name: TEXT.optional(),
});

/** `documents` in `review.yaml`: how documents that the committee signs are headed, spelled and signed. */
export const DocumentsSchema = z.strictObject({
  /** Guidance followed: 36-HD/VPTW of 2018 or 05-HD/VPTW of 2026. */
  format: z.enum(['2018', '2026']).default('2026'),
  /** Place of the tone mark in fixed words, never in names: `new` is uỷ, hoá; `old` is ủy, hóa. */
  toneStyle: z.enum(['new', 'old']).default('new'),
  /** What a difference of two shares is counted in; many write plain `%`. */
  points: z.enum(['điểm %', '%']).default('điểm %'),
  parent: TEXT.optional(),
  /** Without it the committee's own name. */
  issuer: TEXT.optional(),
  symbol: TEXT.optional(),
  place: TEXT.optional(),
  /** The last one is where the document is kept. */
  recipients: z.array(TEXT).default([]),
  endMark: z.enum(['.', './.']).optional(),
  sign: SignSchema.prefault({}),
});

/** Keys that may stand below `documents` and below `documents.sign`. */
export const DOCUMENTS_KEYS = {
  documents: Object.keys(DocumentsSchema.shape),
  'documents.sign': Object.keys(SignSchema.shape),
};
