import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, SEVERITIES } from '../../src/diagnostics/codes.ts';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { english } from '../../src/messages/en/catalogue.ts';
import { explainCode, wordDiagnostic } from '../../src/messages/render-diagnostic.ts';
import { vietnamese } from '../../src/messages/vi/catalogue.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** The places that only list codes or word them; a code that stands nowhere else is raised by nobody. */
const LISTS = /^(?:diagnostics\/codes|messages\/(?:vi|en))\//;

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !LISTS.test(name))
  .map((name) =>
    readFileSync(join(SOURCE, name), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, ''),
  )
  .join('\n');

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe.each(DIAGNOSTIC_CODES)('%s', (code) => {
  it('has words in Vietnamese and in English', () => {
    for (const catalogue of [vietnamese, english]) {
      expect(catalogue[code].message).toMatch(/^\S.*[.!?]$/);
      expect(catalogue[code].hint).toMatch(/^$|^\S.*[.!?…]$/);
    }
    expect(vietnamese[code].hint === '').toBe(english[code].hint === '');
    expect(vietnamese[code].message).not.toBe(english[code].message);
  });

  it('says the same things in both languages', () => {
    const wordsOf = ({ message, hint }: { message: string; hint: string }): string[] =>
      placeholders(`${message} ${hint}`);
    expect(placeholders(vietnamese[code].message)).toEqual(placeholders(english[code].message));
    expect(wordsOf(vietnamese[code])).toEqual(wordsOf(english[code]));
  });

  it('is raised somewhere', () => {
    expect(sources.includes(`'${code}'`)).toBe(true);
  });

  it('says how to mend it, unless it is only a notice', () => {
    if (SEVERITIES[code] !== 'notice') expect(vietnamese[code].hint).not.toBe('');
  });

  it('shows no bare parameter in the manual', () => {
    for (const language of ['vi', 'en'] as const) {
      const { message, hint } = explainCode(code, language);
      expect(`${message}${hint}`).not.toMatch(/[{}]/);
    }
  });
});

describe('the words of a diagnostic', () => {
  it('leave out the sentence about the nearest value when there is none', () => {
    const place = { cell: 'C2' };
    const near = wordDiagnostic(
      diagnose('import.organization.unknown', place, { value: 'X', nearest: 'Y' }),
      'en',
    );
    const far = wordDiagnostic(diagnose('import.organization.unknown', place, { value: 'X' }), 'en');
    expect(near.hint).toContain('"Y"');
    expect(far.hint).not.toContain('nearest');
    expect(far.hint).toBe('Mend the name, or import the list of organizations first.');
  });

  it('put what stands in a cell where it belongs, whatever it looks like', () => {
    const { message } = wordDiagnostic(
      diagnose('import.date.invalid', {}, { value: '{value} $& {nearest}' }),
      'en',
    );
    expect(message).toBe('"{value} $& {nearest}" is not a real date.');
  });
});
