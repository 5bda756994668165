/** A text as it may stand in an XML text or attribute; characters that XML cannot hold are written in Excel's way. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(
      // oxlint-disable-next-line no-control-regex
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** The value of an attribute in the text of a tag; `undefined` when it has none of that name. */
export function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);
}

/** The tag with an attribute set to a value. */
export function withAttribute(tag: string, name: string, value: string): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  return bare.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
}

/** One tag of an XML text with its place. */
export interface Tag {
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
  /** Without prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
}

/** The tags of a well-formed XML text from a place on, in order; comments, CDATA and instructions are passed over. */
export function* eachTag(xml: string, from: number): Generator<Tag> {
  for (let at = xml.indexOf('<', from); at >= 0;) {
    const next = xml.charAt(at + 1);
    if (next === '!' || next === '?') {
      const close = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '>';
      at = xml.indexOf('<', xml.indexOf(close, at) + close.length);
      continue;
    }
    let end = at + 1;
    for (let quote = ''; end < xml.length; end += 1) {
      const sign = xml.charAt(end);
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') break;
    }
    const closing = next === '/';
    const full = /^[^\s/>]+/.exec(xml.slice(at + (closing ? 2 : 1), Math.min(end, at + 200)))?.[0] ?? '';
    const kind = closing ? 'close' : xml.charAt(end - 1) === '/' ? 'empty' : 'open';
    yield { start: at, end: end + 1, name: full.slice(full.indexOf(':') + 1), kind };
    at = xml.indexOf('<', end);
  }
}
