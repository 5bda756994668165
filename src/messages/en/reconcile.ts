import type { RECONCILE_CODES } from '../../diagnostics/codes/reconcile.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const reconcile: AreaCatalogue<typeof RECONCILE_CODES> = {
  'reconcile.contradiction': {
    message: 'Line {line}: "{statement}" says {published}; recomputed it is {recomputed}.',
    hint: 'Compare with the source and mend the wrong figure.',
  },
  'reconcile.missing': {
    message: 'Line {line}: "{statement}" gives no percentage, though the other years do.',
    hint: 'From the figures of the text it is {recomputed}.',
  },
  'reconcile.figure.differs': {
    message: 'Line {line}: "{statement}" says {published}, the workspace has {ours}.',
    hint: 'See where that comes from: review trace "{key}".',
  },
  'reconcile.text.empty': {
    message: 'The text has no figures to hold against each other.',
    hint: 'Give a passage with figures (a .txt file, or - for standard input).',
  },
};
