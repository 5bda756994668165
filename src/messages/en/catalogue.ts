import type { Catalogue } from '../catalogue.ts';
import { decision } from './decision.ts';
import { explain } from './explain.ts';
import { importing } from './import.ts';
import { reconcile } from './reconcile.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { template } from './template.ts';
import { usage } from './usage.ts';
import { workspace } from './workspace.ts';

export const english: Catalogue = {
  ...usage,
  ...workspace,
  ...importing,
  ...decision,
  ...explain,
  ...rules,
  ...report,
  ...reconcile,
  ...template,
};
