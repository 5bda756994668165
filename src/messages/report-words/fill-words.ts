/**
 * Puts values into a text: `{name}` stands for the value of that name. Values are put in once and never searched for
 * further names, so a value that itself holds `{…}` stays as it is. A name without a value stays visible.
 */
export function fillWords(text: string, values: Readonly<Record<string, string>>): string {
  const known = new Map(Object.entries(values));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => known.get(name) ?? whole);
}
