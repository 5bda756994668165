import type { Catalogue } from '../catalogue.ts';
import { decision } from './decision.ts';
import { importing } from './import.ts';
import { reconcile } from './reconcile.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { usage } from './usage.ts';
import { workspace } from './workspace.ts';

export const vietnamese: Catalogue = {
  ...usage,
  ...workspace,
  ...importing,
  ...decision,
  ...rules,
  ...report,
  ...reconcile,
};
