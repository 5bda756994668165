import type { ForeignFormat } from './refuse-file.ts';

/** What the first bytes of a file say it is; an object means a format that is not read. */
export type FileKind = 'zip' | 'ole' | 'text' | { readonly foreign: ForeignFormat };

const SIGNATURES: readonly (readonly [bytes: string, kind: FileKind])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['25504446', { foreign: 'pdf' }],
  ['89504e47', { foreign: 'image' }],
  ['ffd8ff', { foreign: 'image' }],
  ['47494638', { foreign: 'image' }],
  ['fffe', { foreign: 'encoding' }],
  ['feff', { foreign: 'encoding' }],
];

/** Tells from the first bytes (up to 64 KiB) what a file is, whatever its name says. Text is not yet decoded. */
export function sniffKind(head: Buffer): FileKind {
  const hex = head.subarray(0, 8).toString('hex');
  const known = SIGNATURES.find(([bytes]) => hex.startsWith(bytes));
  if (known !== undefined) return known[1];
  if (head.includes(0)) return { foreign: 'binary' };
  const start = head
    .subarray(0, 1024)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return /^(?:<(?:!doctype|html|table|head|body|\?xml|meta)|\{\\rtf)/i.test(start)
    ? { foreign: 'html' }
    : 'text';
}
