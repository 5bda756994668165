/** Templates of reports that clerks make. */
export const TEMPLATE_CODES = {
  'template.file.invalid': 'error',
  'template.file.macros': 'error',
  'template.format.other': 'error',
  'template.tag.unknown': 'error',
  'template.tag.group': 'error',
  'template.tag.no-list': 'error',
  'template.tag.unpaired': 'error',
  'template.formula.moved': 'error',
  'template.basis.missing': 'warning',
} as const;
