import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { makeXmlScanner } from '../../src/sheets/xml-scanner.ts';

type Told = readonly string[];

/** Notes what is told, neighbouring texts joined. */
function makeNotes(): { told: string[]; text: (piece: string) => void } {
  const told: string[] = [];
  const text = (piece: string): void => {
    if (piece === '') return;
    if (told.at(-1)?.startsWith('text ') === true) told[told.length - 1] += piece;
    else told.push(`text ${piece}`);
  };
  return { told, text };
}

/** What saxes tells of a document; `undefined` when it refuses it. */
function tellBySaxes(document: string): Told | undefined {
  const { told, text } = makeNotes();
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    told.push(`open ${name} ${String(attributes['a'])}`);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    told.push(`close ${name}`);
  });
  parser.on('text', (piece) => {
    if (depth > 0) text(piece);
  });
  parser.on('cdata', text);
  try {
    parser.write(document).close();
    return told;
  } catch {
    return undefined;
  }
}

function tellByScanner(document: string, step: number): Told | undefined {
  const { told, text } = makeNotes();
  const scanner = makeXmlScanner({
    open: (name, attributes) => told.push(`open ${name} ${String(attributes.get('a'))}`),
    close: (name) => told.push(`close ${name}`),
    text,
  });
  for (let at = 0; at <= document.length; at += step) {
    const damage = scanner.scan(document.slice(at, at + step), at + step > document.length);
    if (damage !== undefined) return undefined;
  }
  return told;
}

const TEXT = fc.string({ unit: fc.constantFrom('x', 'ệ', ' ', '\n', '&amp;', '&#x1EC7;', '&lt;', '😀') });
const ATTRIBUTE = TEXT.map((value) => ` a="${value.replaceAll('\n', '')}"`);
const ODDMENT = fc.constantFrom('<!-- <c> -->', '<![CDATA[<c>&]]>', '<?p <c>?>', '<v/>', "<f a='\"'/>");

/** Elements in elements, three deep. */
const ELEMENT = [0, 1, 2].reduce<fc.Arbitrary<string>>(
  (inner) =>
    fc
      .tuple(
        fc.constantFrom('c', 'row', 'is'),
        fc.oneof(fc.constant(''), ATTRIBUTE),
        fc.array(fc.oneof(TEXT, ODDMENT, inner), { maxLength: 4 }),
      )
      .map(([name, attribute, parts]) => `<${name}${attribute}>${parts.join('')}</${name}>`),
  TEXT,
);
const DOCUMENT = ELEMENT.map((element) => `<?xml version="1.0"?>\n${element}\n`);

describe('the XML scanner', () => {
  it('tells what another parser tells, wherever the document is cut', () => {
    fc.assert(
      fc.property(DOCUMENT, fc.integer({ min: 1, max: 9 }), (text, step) => {
        expect(tellByScanner(text, step)).toEqual(tellBySaxes(text));
      }),
    );
  });

  // The form of the XML declaration is not checked: it says nothing that is read but the encoding.
  it('refuses an element that lost a character wherever another parser refuses it', () => {
    fc.assert(
      fc.property(ELEMENT, fc.nat(), (text, place) => {
        const characters = [...text];
        const damaged = characters.toSpliced(place % characters.length, 1).join('');
        if (tellBySaxes(damaged) === undefined) expect(tellByScanner(damaged, 5)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
