import { relative } from 'node:path';
import { Chalk } from 'chalk';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../messages/language.ts';
import { wordDiagnostic } from '../messages/render-diagnostic.ts';
import { escapeControls, escapeLine } from './escape-controls.ts';

/** How many of one code are shown in full. */
const SHOWN_PER_CODE = 5;

const WORDS = {
  vi: {
    error: 'lỗi',
    warning: 'cảnh báo',
    notice: 'ghi chú',
    more: 'và {n} trường hợp nữa cùng loại {code}',
  },
  en: { error: 'error', warning: 'warning', notice: 'notice', more: 'and {n} more of {code}' },
} as const;

function placeOf(diagnostic: Diagnostic, cwd: string): string {
  const file = diagnostic.file?.startsWith('/') === true ? shorter(diagnostic.file, cwd) : diagnostic.file;
  const cell = diagnostic.cell ?? (diagnostic.row === undefined ? undefined : String(diagnostic.row));
  return [file, diagnostic.sheet, cell].filter((part) => part !== undefined && part !== '').join(' › ');
}

/** The path from the current folder where that is the shorter one. */
function shorter(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near !== '' && near.length < path.length ? near : path;
}

/**
 * Diagnostics for people: grouped by code, errors first, the first few of each in full, the rest counted.
 * Texts from files are shown with control and direction characters made visible.
 */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: Language,
  color: boolean,
  cwd: string,
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, notice: chalk.cyan } as const;
  const groups = new Map<string, Diagnostic[]>();
  for (const severity of ['error', 'warning', 'notice'] as const) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity !== severity) continue;
      const group = groups.get(diagnostic.code);
      if (group === undefined) groups.set(diagnostic.code, [diagnostic]);
      else group.push(diagnostic);
    }
  }
  const lines: string[] = [];
  for (const [code, group] of groups) {
    for (const diagnostic of group.slice(0, SHOWN_PER_CODE)) {
      const { message, hint } = wordDiagnostic(diagnostic, language);
      const severity = paint[diagnostic.severity](WORDS[language][diagnostic.severity]);
      const place = placeOf(diagnostic, cwd);
      lines.push([escapeLine(place), severity, chalk.dim(code)].filter((part) => part !== '').join('   '));
      lines.push(`  ${escapeControls(message)}`);
      if (hint !== '') lines.push(`  → ${escapeControls(hint)}`);
    }
    if (group.length > SHOWN_PER_CODE) {
      const more = WORDS[language].more
        .replace('{n}', String(group.length - SHOWN_PER_CODE))
        .replace('{code}', code);
      lines.push(`  … ${more}`);
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
