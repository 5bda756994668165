import type { Paragraph } from '../documents/model.ts';

/** A paragraph with the mark of its role, for formats without lists: `- …`, `+ …`, `[…]` where people are to write. */
export function paragraphText({ role, text }: Paragraph): string {
  if (role === 'item') return `- ${text}`;
  if (role === 'part') return `+ ${text}`;
  return role === 'fill' ? `[${text}]` : text;
}
