/** The workspace folder, its database and its settings. */
export const WORKSPACE_CODES = {
  'workspace.missing': 'error',
  'workspace.exists': 'error',
  'workspace.foreign': 'error',
  'workspace.newer': 'error',
  'workspace.damaged': 'error',
  'workspace.busy': 'error',
  'workspace.settings.invalid': 'error',
  'workspace.period.missing': 'error',
  'workspace.period.locked': 'error',
  'workspace.unit.unknown': 'error',
  'workspace.subject.unknown': 'error',
  'workspace.subject.ambiguous': 'error',
  'workspace.run.missing': 'error',
} as const;
