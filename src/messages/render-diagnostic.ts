import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue, Wording } from './catalogue.ts';
import { english } from './en/catalogue.ts';
import type { Language } from './language.ts';
import { vietnamese } from './vi/catalogue.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi: vietnamese, en: english };

/** A sentence of a hint that asks for the nearest value falls away when there is none. */
function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  const usable = 'nearest' in params ? text : text.replace(/[^.?!]*\{nearest\}[^.;?!]*[.;?!]\s*/g, '');
  return usable.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** The words for one diagnostic: what is wrong and how to mend it (empty when there is nothing to do). */
export function wordDiagnostic(diagnostic: Diagnostic, language: Language): Wording {
  const { message, hint } = CATALOGUES[language][diagnostic.code];
  const params = {
    ...(diagnostic.header === undefined ? {} : { header: diagnostic.header }),
    ...(diagnostic.unit === undefined ? {} : { unit: diagnostic.unit }),
    ...diagnostic.params,
  };
  return { message: fill(message, params), hint: fill(hint, params) };
}

/** The words of a code by itself, its parameters shown as `…`: what `review help <code>` prints. */
export function explainCode(code: DiagnosticCode, language: Language): Wording {
  const { message, hint } = CATALOGUES[language][code];
  return { message: message.replace(/\{\w+\}/g, '…'), hint: hint.replace(/\{\w+\}/g, '…') };
}
