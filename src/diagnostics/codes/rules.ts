/** Rule packs: their form, their citations and their choice by period. */
export const RULES_CODES = {
  'rules.pack.invalid': 'error',
  'rules.pack.none': 'error',
  'rules.number.leading-zero': 'error',
  'rules.citation.unknown': 'error',
  'rules.citation.expired': 'error',
  'rules.overlay.pack': 'error',
  'rules.overlay.missing': 'error',
  'rules.condition.invalid': 'error',
  'rules.condition.type': 'error',
  'rules.fact.unknown': 'error',
  'rules.fact.subject': 'error',
  'rules.value.unknown': 'error',
  'rules.parameter.unknown': 'error',
  'rules.rule.duplicate': 'error',
  'rules.rule.unknown': 'error',
} as const;
