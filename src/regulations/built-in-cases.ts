import qd124Collective from './packs/qd-124/cases/collective.csv';
import qd124Member from './packs/qd-124/cases/member.csv';
import qd124Organization from './packs/qd-124/cases/organization.csv';
import qd132Collective from './packs/qd-132/cases/collective.csv';
import qd132Member from './packs/qd-132/cases/member.csv';
import qd132Organization from './packs/qd-132/cases/organization.csv';
import qd366Collective from './packs/qd-366/cases/collective.csv';
import qd366Member from './packs/qd-366/cases/member.csv';
import qd366Organization from './packs/qd-366/cases/organization.csv';

/** The case tables the program carries: path below the packs, and the CSV text. */
export const BUILT_IN_CASES: readonly { readonly file: string; readonly text: string }[] = [
  { file: 'qd-132/cases/member.csv', text: qd132Member },
  { file: 'qd-132/cases/organization.csv', text: qd132Organization },
  { file: 'qd-132/cases/collective.csv', text: qd132Collective },
  { file: 'qd-124/cases/member.csv', text: qd124Member },
  { file: 'qd-124/cases/organization.csv', text: qd124Organization },
  { file: 'qd-124/cases/collective.csv', text: qd124Collective },
  { file: 'qd-366/cases/member.csv', text: qd366Member },
  { file: 'qd-366/cases/organization.csv', text: qd366Organization },
  { file: 'qd-366/cases/collective.csv', text: qd366Collective },
];
