import type { ForeignFormat } from './refuse-file.ts';
import { wideEncoding } from './text-encoding.ts';

/** What the first bytes of a file say it is; an object means a format that is not read. */
export type FileKind = 'zip' | 'ole' | 'html' | 'text' | { readonly foreign: ForeignFormat };

const SIGNATURES: readonly (readonly [bytes: string, kind: FileKind])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['25504446', { foreign: 'pdf' }],
  ['89504e47', { foreign: 'image' }],
  ['ffd8ff', { foreign: 'image' }],
  ['47494638', { foreign: 'image' }],
  ['7b5c727466', { foreign: 'document' }],
];

/** How web pages begin; those of some systems have an XML declaration in front. */
const WEB_PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)?<(?:!doctype html|html|table|head|body|meta|style|div|!--)/i;

/** Tells from the first bytes (up to 64 KiB) what a file is, whatever its name says. Text is not yet decoded. */
export function sniffKind(head: Buffer): FileKind {
  const hex = head.subarray(0, 8).toString('hex');
  const known = SIGNATURES.find(([bytes]) => hex.startsWith(bytes));
  if (known !== undefined) return known[1];
  const marked = hex.startsWith('fffe') || hex.startsWith('feff');
  const wide = hex.startsWith('fffe') ? 'utf-16le' : hex.startsWith('feff') ? 'utf-16be' : wideEncoding(head);
  if (wide === undefined && head.includes(0)) return { foreign: 'binary' };
  const start = new TextDecoder(wide ?? 'utf-8').decode(head.subarray(0, 4096)).trimStart();
  if (marked && start === '') return 'text';
  if (WEB_PAGE.test(start)) return 'html';
  return /^<\?xml\s/i.test(start) ? { foreign: 'document' } : 'text';
}
