/** Rule packs: their form, their citations and their choice by period. */
export const RULES_CODES = {
  'rules.pack.invalid': 'error',
  'rules.pack.none': 'error',
  'rules.citation.unknown': 'error',
  'rules.condition.invalid': 'error',
  'rules.fact.unknown': 'error',
  'rules.parameter.unknown': 'error',
  'rules.rule.duplicate': 'error',
  'rules.rule.unknown': 'error',
  'rules.setting.invalid': 'error',
} as const;
