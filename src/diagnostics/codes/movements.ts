/** The register of who came and went. */
export const MOVEMENTS_CODES = {
  'movements.difference': 'warning',
  'movements.form.unknown': 'error',
  'movements.stated': 'warning',
  'movements.stated.sum': 'warning',
  'movements.transfer.one-sided': 'warning',
  'movements.transfer.elsewhere': 'warning',
  'movements.exit.twice': 'warning',
  'movements.exit.unlisted': 'warning',
  'movements.list.gone': 'warning',
  'movements.list.silent': 'notice',
  'movements.opening.inferred': 'notice',
  'movements.day.inexact': 'notice',
  'movements.day.outside': 'notice',
  'movements.known.undone': 'notice',
} as const;
