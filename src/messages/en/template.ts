import type { TEMPLATE_CODES } from '../../diagnostics/codes/template.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const template: AreaCatalogue<typeof TEMPLATE_CODES> = {
  'template.file.invalid': {
    message: 'The template is no .docx or .xlsx file that can be read.',
    hint: 'Open it in Word or Excel and save it as .docx or .xlsx; a ready one: review template export province.',
  },
  'template.file.macros': {
    message: 'The template has macros; templates must not hold programs.',
    hint: 'Save it as .docx or .xlsx without macros.',
  },
  'template.format.other': {
    message: 'This template gives {format}, not the format asked for.',
    hint: 'Leave --format out, or use --format {format}.',
  },
  'template.tag.unknown': {
    message: 'The template has a tag {tag} that the report has not: "{near}".',
    hint: 'Nearest tag: {nearest}. All tags: review template check <file> --json.',
  },
  'template.tag.group': {
    message: 'The tag {tag} is a whole group of figures and cannot be printed: "{near}".',
    hint: 'Choose one figure of the group, such as {nearest}; a list goes between an opening and a closing tag.',
  },
  'template.tag.no-list': {
    message: 'The tag {tag} opens a repeated part, but it is no list: "{near}".',
    hint: 'The lists are: {lists}.',
  },
  'template.tag.unpaired': {
    message: 'The tag {tag} lacks the opening or closing tag that goes with it: "{near}".',
    hint: 'A repeated part opens with # and closes with / and the same name, in the same table or on the same sheet.',
  },
  'template.formula.moved': {
    message: 'The sheet has repeated rows and a formula in {cell}; formulas do not move along with rows.',
    hint: 'Put the tag of that figure in place of the formula: the report has all totals and shares.',
  },
  'template.basis.missing': {
    message: 'The template does not print what the figures rest on: {tags}.',
    hint: 'Put these tags into the foot of the page, so that whoever holds the paper knows period, run and rules.',
  },
};
