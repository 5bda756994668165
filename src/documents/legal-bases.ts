/** A text a report rests on, as it is quoted. */
export interface LegalBase {
  readonly kind: 'regulation' | 'guidance';
  readonly number: string;
  /** Day first. */
  readonly date: string;
  readonly issuer: 'politburo' | 'organizing';
}

/** Texts on the yearly review by the years they governed; `to` is the last of them. */
const REVIEW_BASES: readonly (LegalBase & { readonly from: number; readonly to?: number })[] = [
  { kind: 'regulation', number: '132-QĐ/TW', date: '08/3/2018', issuer: 'politburo', from: 2018, to: 2022 },
  { kind: 'guidance', number: '16-HD/BTCTW', date: '24/9/2018', issuer: 'organizing', from: 2018, to: 2018 },
  { kind: 'guidance', number: '21-HD/BTCTW', date: '18/10/2019', issuer: 'organizing', from: 2019, to: 2022 },
  { kind: 'regulation', number: '124-QĐ/TW', date: '04/10/2023', issuer: 'politburo', from: 2023, to: 2024 },
  { kind: 'guidance', number: '25-HD/BTCTW', date: '10/11/2023', issuer: 'organizing', from: 2023, to: 2024 },
  { kind: 'regulation', number: '366-QĐ/TW', date: '30/8/2025', issuer: 'politburo', from: 2025 },
  { kind: 'guidance', number: '43-HD/BTCTW', date: '31/10/2025', issuer: 'organizing', from: 2025 },
];

/** The texts that governed the review of a year, the regulation first; none before 2018. */
export function reviewBases(year: number): readonly LegalBase[] {
  return REVIEW_BASES.filter(({ from, to }) => from <= year && year <= (to ?? Infinity));
}
