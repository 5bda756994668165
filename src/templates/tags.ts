/** A tag in the text of a template: a value `{period}`, the beginning `{#byUnit}` or the end `{/byUnit}` of a repeated part. */
export interface Tag {
  readonly kind: 'value' | 'open' | 'close';
  /** As typed, without braces. */
  readonly path: string;
  /** Place in the text; `end` is behind the brace. */
  readonly start: number;
  readonly end: number;
}

const TAG = /\{([#/]?)\s*([^{}]{1,100}?)\s*\}/g;
const KINDS = { '#': 'open', '/': 'close', '': 'value' } as const;

/** The tags of a text, in order. */
export function findTags(text: string): Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    kind: KINDS[(match[1] ?? '') as keyof typeof KINDS],
    path: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What of a text's repeated parts begins or ends outside it. */
export interface Unbalanced {
  /** Begun and not ended, outermost first. */
  readonly opened: readonly Tag[];
  /** Ended and not begun. */
  readonly closed: readonly Tag[];
}

export function findUnbalanced(tags: readonly Tag[]): Unbalanced {
  const opened: Tag[] = [];
  const closed: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') opened.push(tag);
    else if (tag.kind === 'close') {
      if (opened.at(-1)?.path === tag.path) opened.pop();
      else closed.push(tag);
    }
  }
  return { opened, closed };
}

/** The repeated part that a whole text is, `{#list}…{/list}`, if it is one. */
export function findFrame(text: string): { readonly open: Tag; readonly close: Tag } | undefined {
  const tags = findTags(text);
  const [open, close] = [tags[0], tags.at(-1)];
  if (open?.kind !== 'open' || close?.kind !== 'close' || open.path !== close.path) return undefined;
  const outside = text.slice(0, open.start) + text.slice(close.end);
  const inside = findUnbalanced(tags.slice(1, -1));
  const alone = outside.trim() === '' && inside.opened.length + inside.closed.length === 0;
  return alone ? { open, close } : undefined;
}
