import type { LintFinding } from '../assessment/lint/lint-finding.ts';
import { lintPack } from '../assessment/lint/lint-pack.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { carriedPacks } from '../regulations/carried-packs.ts';
import { placeRules } from '../regulations/place-rules.ts';
import { readAllRules } from './read-rules.ts';
import type { Workspace } from './workspace.ts';

export interface LintedRules {
  /** The pack, or the overlay. */
  readonly id: string;
  readonly file: string | null;
  readonly rules: number;
  readonly findings: number;
}

const CODES: Readonly<Record<LintFinding['kind'], DiagnosticCode>> = {
  unverified: 'rules.lint.unverified',
  unreachable: 'rules.lint.unreachable',
  shadowed: 'rules.lint.shadowed',
  overlap: 'rules.lint.overlap',
  gap: 'rules.lint.gap',
};

/**
 * Looks over rule files, or without any over the built-in packs and the workspace's overlays. Of an overlay only what
 * concerns its own rules is said. Diagnostics: `rules.lint.*`, each with file, line and place of the rule.
 *
 * @throws UserError with every mistake of files that do not load.
 */
export function lintRules(
  workspace: Workspace | undefined,
  dir: string,
  files: readonly string[],
  today: PlainDate,
): { readonly linted: LintedRules[]; readonly diagnostics: Diagnostic[] } {
  const own =
    files.length > 0
      ? readAllRules(dir, files)
      : workspace === undefined
        ? []
        : readAllRules(workspace.dir, workspace.settings.overlays);
  const central = files.length > 0 ? [] : carriedPacks();
  const each = [...central.map((pack) => ({ pack, overlay: undefined, source: null })), ...own].map(
    ({ pack, overlay, source }) => {
      const findings = lintPack(pack, today, overlay?.id);
      const placeOf = findings.length === 0 ? undefined : placeRules(pack);
      const rules = pack.rules.filter(({ layer }) => layer === (overlay?.id ?? pack.id)).length;
      return {
        linted: { id: overlay?.id ?? pack.id, file: source, rules, findings: findings.length },
        diagnostics: findings.map((finding) => tell(finding, placeOf?.(finding.rule.id) ?? {})),
      };
    },
  );
  return {
    linted: each.map(({ linted }) => linted),
    diagnostics: each.flatMap(({ diagnostics }) => diagnostics),
  };
}

function tell({ kind, rule, other, example }: LintFinding, place: Place): Diagnostic {
  return diagnose(CODES[kind], place, {
    rule: rule.id,
    ...(kind === 'unverified' ? { on: rule.verified.on } : {}),
    ...(other === undefined ? {} : { other: other.id }),
    ...(example === undefined ? {} : { example }),
  });
}
