import qd124Collective from './packs/qd-124/cases/collective.csv';
import qd124Member from './packs/qd-124/cases/member.csv';
import qd124Organization from './packs/qd-124/cases/organization.csv';
import qd132Collective from './packs/qd-132/cases/collective.csv';
import qd132Member from './packs/qd-132/cases/member.csv';
import qd132Organization from './packs/qd-132/cases/organization.csv';
import qd366Collective from './packs/qd-366/cases/collective.csv';
import qd366Member from './packs/qd-366/cases/member.csv';
import qd366Organization from './packs/qd-366/cases/organization.csv';
import screeningActivity from './packs/screening/cases/activity.csv';
import screeningAdmission from './packs/screening/cases/admission.csv';
import screeningCard from './packs/screening/cases/card.csv';
import screeningConclusion from './packs/screening/cases/conclusion.csv';
import screeningConfidence from './packs/screening/cases/confidence.csv';
import screeningDiscipline from './packs/screening/cases/discipline.csv';
import screeningEducation from './packs/screening/cases/education.csv';
import screeningExemption from './packs/screening/cases/exemption.csv';
import screeningExit from './packs/screening/cases/exit.csv';
import screeningJudgment from './packs/screening/cases/judgment.csv';
import screeningMembership from './packs/screening/cases/membership.csv';
import screeningTemporary from './packs/screening/cases/temporary.csv';
import screeningTransfer from './packs/screening/cases/transfer.csv';
import screeningUnit from './packs/screening/cases/unit.csv';

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
  { file: 'screening/cases/activity.csv', text: screeningActivity },
  { file: 'screening/cases/admission.csv', text: screeningAdmission },
  { file: 'screening/cases/card.csv', text: screeningCard },
  { file: 'screening/cases/conclusion.csv', text: screeningConclusion },
  { file: 'screening/cases/confidence.csv', text: screeningConfidence },
  { file: 'screening/cases/discipline.csv', text: screeningDiscipline },
  { file: 'screening/cases/education.csv', text: screeningEducation },
  { file: 'screening/cases/exemption.csv', text: screeningExemption },
  { file: 'screening/cases/exit.csv', text: screeningExit },
  { file: 'screening/cases/judgment.csv', text: screeningJudgment },
  { file: 'screening/cases/membership.csv', text: screeningMembership },
  { file: 'screening/cases/temporary.csv', text: screeningTemporary },
  { file: 'screening/cases/transfer.csv', text: screeningTransfer },
  { file: 'screening/cases/unit.csv', text: screeningUnit },
];
