import type { NarrativeWords } from './vi.ts';

/** The words of the narrative reports in English; `{name}` stands for a value. */
export const EN_NARRATIVE_WORDS: NarrativeWords = {
  yearly: {
    title:
      'Results of the review and of the classification of Party organizations, members, leadership collectives and leaders, {period}',
    opening: 'Under {bases}, {name} reports the following results:',
    base: '{kind} {number} of {date} of the {issuer}',
    plan: 'Add to the bases: the plan and guidance of the own committee (number and date).',
  },
  kinds: { regulation: 'Regulation', guidance: 'Guidance' },
  issuers: { politburo: 'Politburo', organizing: 'Central Organizing Commission' },
  sections: {
    leadership: 'I- LEADERSHIP AND DIRECTION',
    review: 'II- RESULTS OF THE REVIEW',
    reviewCollectives: '1. Collectives',
    reviewMembers: '2. Members',
    reviewSuggested: '3. Reviews suggested from above',
    grades: 'III- RESULTS OF THE CLASSIFICATION',
    gradesOrganizations: '1. Party organizations',
    upper: 'a) Committees directly above the grassroots',
    grassroots: 'b) Grassroots organizations',
    cells: 'c) Cells directly under grassroots committees',
    gradesCollectives: '2. Leadership collectives',
    gradesLeaders: '3. Leading and managing cadres',
    gradesMembers: '4. Members',
    years: '5. Compared with the years before',
    screening: 'IV- SCREENING OF MEMBERS; DISCIPLINE; ADMISSIONS',
    movement: '1. Increase and decrease of members',
    removals: '2. Screening and removals',
    discipline: '3. Discipline',
    admissions: '4. Admissions',
    assessment: 'V- GENERAL ASSESSMENT',
    strengths: '1. Strengths',
    weaknesses: '2. Weaknesses',
    causes: '3. Causes',
    lessons: '4. Lessons',
    tasks: 'VI- TASKS AND SOLUTIONS',
    proposals: 'VII- PROPOSALS',
  },
  fill: {
    leadership:
      'Name the documents issued, briefings and training, working groups that attended reviews, reviews suggested from above.',
    suggested:
      'Say which collectives and members were told to review what, and the result; the data the units sent do not.',
    reviewNotes:
      'Say how the review was prepared and held and how good it was; why some have not held it yet.',
    screening:
      'Say how members were screened: cells that screened, members put on the list to be educated and helped.',
    strengths: 'Say what went well, with figures and outstanding units.',
    weaknesses: 'Say what fell short, naming the units.',
    causes: 'Say what caused it, outside and inside.',
    lessons: 'Say what was learned.',
    tasks: 'Name the tasks of the coming year, who answers for them and by when.',
    proposals: 'Name the proposals to the committee above, or say there are none.',
    noGrades: 'The data the units sent hold no grades of these; give the results where there are any.',
  },
  subjects: {
    upper: 'committees directly above the grassroots',
    grassroots: 'grassroots organizations',
    cells: 'cells directly under grassroots committees',
    collectives: 'leadership collectives',
    leaders: 'members with a leading or managing post',
    members: 'members',
  },
  gradeNames: {
    HTXSNV: 'excellent',
    HTTNV: 'good',
    HTNV: 'completion',
    KHTNV: 'non-completion',
  },
  reasons: {
    exempt: 'exempt',
    suspended: 'suspended',
    newMember: 'newly admitted',
    newlyFounded: 'newly founded',
    notReviewed: 'not yet reviewed',
    noDecision: 'no decision yet',
    other: 'other reasons',
  },
  grading: {
    total: 'Total of {subject}: {existing}.',
    totalGrassroots: 'Total of {subject}: {existing} ({committees} committees and {cells} cells).',
    graded: 'Graded: {graded} of {existing} ({percent}).',
    grades: 'Of these: {list}.',
    grade: '{name} {count} ({percent}){change}',
    goodOrBetter: 'Good or better: {count} of {graded} ({percent}){change}.',
    notGraded: 'Not graded: {count} ({list}).',
    reason: '{name} {count}',
    up: ', up {points} percentage points on {before}',
    down: ', down {points} percentage points on {before}',
    same: ', as in {before}',
  },
  review: {
    reviewed:
      '{subject} that had to be reviewed: {existing}. Reviewed: {reviewed} of {existingPlain} ({percent}).',
    notReviewed: 'Not reviewed: {count} ({list}).',
    reasons: {
      newlyFounded: 'newly founded {count}',
      newMember: 'admitted less than 6 months ago {count}',
      exempt: 'exempt {count}',
      suspended: 'suspended {count}',
      other: 'other reason or none recorded {count}',
    },
    noCollectives: 'The data the units sent hold no list of collectives; give the results of their review.',
  },
  years: {
    organizations: '{parts}.',
    firstOrganizations:
      'In {period}, {count} of {graded} organizations graded were good or better ({percent})',
    nextOrganizations: 'in {period}, {count} of {graded} ({percent})',
    firstMembers: 'In {period}, {count} of {graded} members graded were good or better ({percent})',
    nextMembers: 'in {period}, {count} of {graded} ({percent})',
    otherRules: 'The years stand under different rules ({list}) and are not fully comparable.',
    termUp:
      'There are {existing} organizations, up {difference} since the start of the term ({start} on {date}).',
    termDown:
      'There are {existing} organizations, down {difference} since the start of the term ({start} on {date}).',
    termSame: 'There are as many organizations as at the start of the term ({date}): {existing}.',
  },
  movement: {
    openingClosing:
      'Members at the start of the period: {opening}. Members on the list at its end: {closing}.',
    closing: 'Members on the list at the end of the period: {closing}.',
  },
  removals: {
    year: 'Removed from the Party in the period: {total} members ({expelled} expelled, {deleted} deleted from the list and {left} who left at their own request).',
    none: 'Nobody was removed from the Party in the period.',
    share: 'Removals against the members at the start of the period: {count} of {members} ({percent}).',
    years:
      'From {first} to {last} {total} members were removed: {expelled} expelled, {deleted} deleted from the list and {left} who left at their own request.',
  },
  discipline: {
    year: 'Disciplined in the period: {total} members ({reprimanded} reprimanded, {warned} warned, {dismissed} dismissed from office and {expelled} expelled).',
    none: 'The data the units sent name no member disciplined in the period.',
  },
  admissions: {
    withTarget: 'in {period} {actual} members were admitted ({percent} of the target of {target})',
    withoutTarget: 'in {period} {actual} members were admitted (no target recorded)',
    total: '; in all {actual} members',
    rate: 'Admissions in {lastPeriod} against the members at the start of the period: {count} of {members} ({percent}).',
  },
  annexes: 'The tables follow the report.',
  annex: 'Table {number}. {title}',
};
