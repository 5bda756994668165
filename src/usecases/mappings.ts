import { dirname, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { mergeAnswers, NO_ANSWERS, type Answers } from '../registry/answers/answers.ts';
import { makeFolder } from '../sheets/make-folder.ts';
import { writeWhole } from '../sheets/output-files.ts';
import { mappingText, parseMapping, readMappingText } from '../store/mapping-file.ts';
import type { Workspace } from './workspace.ts';

/** The mapping that always applies in a workspace, when it is there: the dictionary a clerk extends. */
export const MAPPING_FILE = 'mapping.yaml';

/** What the workspace's own mapping says. @throws UserError `import.mapping.invalid`. */
export function readWorkspaceAnswers(workspace: Workspace): Answers {
  const file = join(workspace.dir, MAPPING_FILE);
  const text = readMappingText(file);
  return text === undefined ? NO_ANSWERS : parseMapping(text, file);
}

/**
 * What the named mapping files say, and after them the workspace's own; of several files the later one speaks first.
 *
 * @throws UserError `import.mapping.invalid`, `import.file.unreadable` (exit 2).
 */
export function readMappings(workspace: Workspace, files: readonly string[]): Answers {
  return files.reduce((known, file) => {
    const text = readMappingText(file);
    if (text === undefined) throw new UserError([diagnose('import.file.unreadable', { file })]);
    return mergeAnswers(parseMapping(text, file), known);
  }, readWorkspaceAnswers(workspace));
}

/** Makes sure that a mapping file that is there can be added to. @throws UserError `import.mapping.invalid`. */
export function checkMapping(file: string): void {
  const text = readMappingText(file);
  if (text !== undefined) parseMapping(text, file);
}

/**
 * Writes answers to a mapping file, whole or not at all, and makes its folder; what is there stays.
 *
 * @throws UserError `import.mapping.invalid`, `usage.output.failed`.
 */
export async function saveMapping(file: string, answers: Answers): Promise<void> {
  const before = readMappingText(file) ?? '';
  parseMapping(before, file);
  makeFolder(dirname(file));
  await writeWhole(file, mappingText(before, answers));
}

/** Answers as the text of a mapping file. */
export function showMapping(answers: Answers): string {
  return mappingText('', answers);
}
