import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue, Wording } from './catalogue.ts';
import { english } from './en/catalogue.ts';
import type { Language } from './language.ts';
import { wordParams } from './param-words.ts';
import { vietnamese } from './vi/catalogue.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi: vietnamese, en: english };

type Params = Readonly<Record<string, string | number>>;

/** A sentence of a hint falls away when what it tells of is not known: the nearest value, the other row. */
function fillHint(text: string, params: Params): string {
  const usable = text.replace(/[^.?!]*\{\w+\}[^.;?!]*[.;?!]\s*/g, (sentence) =>
    [...sentence.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => Object.hasOwn(params, name))
      ? sentence
      : '',
  );
  return fill(usable, params);
}

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** The words for one diagnostic: what is wrong and how to mend it (empty when there is nothing to do). */
export function wordDiagnostic(diagnostic: Diagnostic, language: Language): Wording {
  const { message, hint } = CATALOGUES[language][diagnostic.code];
  const params = {
    ...(diagnostic.header === undefined ? {} : { header: diagnostic.header }),
    ...(diagnostic.unit === undefined ? {} : { unit: diagnostic.unit }),
    ...wordParams(diagnostic.params ?? {}, language),
  };
  return { message: fill(message, params), hint: fillHint(hint, params) };
}

/** The words of a code by itself, its parameters shown as `…`: what `review help <code>` prints. */
export function explainCode(code: DiagnosticCode, language: Language): Wording {
  const { message, hint } = CATALOGUES[language][code];
  return { message: message.replace(/\{\w+\}/g, '…'), hint: hint.replace(/\{\w+\}/g, '…') };
}
