const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves `&amp;` and its four fellows and numeric references; `undefined` when there is any other or a bare `&`. */
export function resolveReferences(text: string): string | undefined {
  let sound = true;
  const resolved = text.replace(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    const character = end === '' ? undefined : (NAMED.get(name) ?? numericReference(name));
    if (character === undefined) sound = false;
    return character ?? '';
  });
  return sound ? resolved : undefined;
}

function numericReference(name: string): string | undefined {
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  const allowed = isXmlCharacter(code) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return allowed ? String.fromCodePoint(code) : undefined;
}

/** Whether XML 1.0 allows a character (surrogates are looked at in pairs by the decoder). */
export function isXmlCharacter(code: number): boolean {
  return code >= 0x20 ? code !== 0xfffe && code !== 0xffff : code === 0x09 || code === 0x0a || code === 0x0d;
}
