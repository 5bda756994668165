import type { RULES_CODES } from '../../diagnostics/codes/rules.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const rules: AreaCatalogue<typeof RULES_CODES> = {
  'rules.pack.invalid': {
    message: 'The rule pack is wrong at {path}: {detail}.',
    hint: 'Mend the file after the model of the built-in packs.',
  },
  'rules.pack.none': {
    message: 'No rule pack governs the year {year}.',
    hint: 'The built-in packs begin with 2019; see review rules list.',
  },
  'rules.pack.unknown': {
    message: 'There is no rule pack "{value}".',
    hint: 'The nearest is "{nearest}". Give an id of review rules list, or the path of a .yaml file.',
  },
  'rules.setting.unknown': {
    message: 'There is no setting or parameter "{value}".',
    hint: 'The nearest is "{nearest}". What can be tried: {allowed}.',
  },
  'rules.holidays.invalid': {
    message: 'The holiday file is wrong at {path}: {detail}.',
    hint: 'Mend the file: one day off or one day worked in its place per line, in the form 2025-04-30, within the years at its head.',
  },
  'rules.number.leading-zero': {
    message: 'The number {value} begins with 0 and is not in quotes.',
    hint: 'Quote it if it is a code, or drop the zero.',
  },
  'rules.citation.unknown': {
    message: 'The cited document "{name}" is not in the list of the pack.',
    hint: 'The nearest is "{nearest}". Add the document under documents.',
  },
  'rules.citation.expired': {
    message:
      'Rule {rule} cites document {number}, which is out of force (or not yet in force) when the year {year} is reviewed.',
    hint: 'Cite the document in force, or limit the rule with in-force.',
  },
  'rules.overlay.pack': {
    message: 'lays-over says "{value}": there is no pack of that id to lay it over.',
    hint: 'Give lays-over the id of a pack of review rules list.',
  },
  'rules.overlay.missing': {
    message: 'The overlay file cannot be read.',
    hint: 'Check the path under overlays in review.yaml (from the workspace folder).',
  },
  'rules.overlay.none': {
    message: 'This file is a whole pack, not an overlay over a central one.',
    hint: 'Give lays-over the id of the central pack and keep only what is added; see "Own rules" in the README.',
  },
  'rules.overlay.taken': {
    message: 'The workspace already has "{value}".',
    hint: 'Edit the file that is there, or give the new one another name and add it again.',
  },
  'rules.condition.invalid': {
    message: 'The condition cannot be read at "{found}".',
    hint: 'Use comparisons, arithmetic, && || ! and the functions named in the README.',
  },
  'rules.condition.type': {
    message: 'The condition puts together what does not go together: {left} and {right}.',
    hint: 'Compare numbers with numbers, dates with dates, grades with grades; the whole must answer yes or no.',
  },
  'rules.fact.unknown': {
    message: 'There is no fact "{name}".',
    hint: 'The nearest is "{nearest}". The dictionary of facts is closed.',
  },
  'rules.fact.subject': {
    message: 'Rule {rule} uses the fact "{name}", which subjects of kind {subject} do not have.',
    hint: "Change the fact, or narrow the rule's subjects.",
  },
  'rules.value.unknown': {
    message: 'There is no value "{value}".',
    hint: 'The nearest is "{nearest}".',
  },
  'rules.parameter.unknown': {
    message: 'There is no parameter "{name}".',
    hint: 'The nearest is "{nearest}". Add it under parameters, with its source.',
  },
  'rules.points.heading': {
    message: 'The line "{value}" does not tell one column: another line or a known column is called so.',
    hint: 'Give the line a name of its own, as it heads the column (what stands in brackets is left out).',
  },
  'rules.points.none': {
    message: 'The pack {pack} knows no points, so they cannot be divided.',
    hint: 'Leave out points, or lay the file over a pack with points (qd-366).',
  },
  'rules.points.sum': {
    message: 'The lines give {sum} points together; {field} has exactly {most}.',
    hint: 'Divide again so that the lines give {most} together.',
  },
  'rules.rule.duplicate': {
    message: 'The name "{id}" is used twice.',
    hint: 'Each rule, parameter and document has a name of its own.',
  },
  'rules.rule.unknown': {
    message: 'There is no rule "{value}".',
    hint: 'The nearest is "{nearest}". See review rules list.',
  },
  'rules.cases.column': {
    message: 'The column "{value}" is no fact.',
    hint: 'The nearest is "{nearest}". Columns are named by the codes of facts, as in the conditions.',
  },
  'rules.cases.failed': {
    message: 'The case "{name}" expects {what} {expected}, the rules say {found}.',
    hint: 'Mend the rules, or what the table expects.',
  },
  'rules.cases.missing': {
    message: 'The case table has no column "{value}".',
    hint: 'The first row must name name, year and the facts.',
  },
  'rules.cases.never-met': {
    message: 'In the data of {period} nobody meets {count} of the rules: {rules}.',
    hint: 'There may be no such case, or the lists may not have the columns.',
  },
  'rules.cases.subject': {
    message: 'The name of the file does not say whom the table is about.',
    hint: 'End its name with one of {allowed}, for example son-ha-member.csv.',
  },
  'rules.cases.uncovered': {
    message: 'For {count} of {total} answers of the comparisons there is no case.',
    hint: 'See the list printed; add rows to the table.',
  },
  'rules.cases.value': {
    message: 'The value "{value}" cannot stand in this column.',
    hint: 'Write for example: {allowed}.',
  },
  'rules.lint.gap': {
    message: 'Between the rules {rule} and {other} there is a gap: none looks at {example}.',
    hint: 'Join the two bands, or add a needs-people rule for the gap.',
  },
  'rules.lint.overlap': {
    message: 'The rules {rule} and {other} set different grades for one case: {example}.',
    hint: 'Narrow the condition of one of them.',
  },
  'rules.lint.shadowed': {
    message:
      'Rule {rule} changes nothing: whoever meets it meets {other}, with the same or a stronger effect, for example {example}.',
    hint: 'Take the rule away, or mend its condition.',
  },
  'rules.lint.unreachable': {
    message: 'No case was found that meets rule {rule}.',
    hint: 'Look at the condition: two sides may exclude each other, or a parameter may have no value.',
  },
  'rules.lint.unverified': {
    message: 'Rule {rule} was last verified on {on}, more than a year ago.',
    hint: 'Read the provision again, then put the day and your name under verified.',
  },
};
