import type { Catalogue } from '../catalogue.ts';
import { cases } from './case.ts';
import { decision } from './decision.ts';
import { explain } from './explain.ts';
import { importing } from './import.ts';
import { movements } from './movements.ts';
import { received } from './received.ts';
import { reconcile } from './reconcile.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';
import { screening } from './screening.ts';
import { template } from './template.ts';
import { usage } from './usage.ts';
import { workspace } from './workspace.ts';

export const vietnamese: Catalogue = {
  ...usage,
  ...workspace,
  ...received,
  ...importing,
  ...decision,
  ...cases,
  ...explain,
  ...rules,
  ...movements,
  ...report,
  ...reconcile,
  ...screening,
  ...template,
};
