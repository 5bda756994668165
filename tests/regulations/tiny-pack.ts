/** A pack with one document, one parameter and one rule, in its smallest form. */
export const TINY_PACK = `id: tiny
title: { vi: Gói thử, en: Trial pack }
years: { from: 2030 }
documents:
  - key: qd-1
    number: 1-QĐ/TU
    kind: { vi: Quy định, en: Regulation }
    issuer: { vi: Tỉnh uỷ, en: Provincial Committee }
    issued: 2030-02-01
    title: { vi: về thử nghiệm, en: on trials }
    in-force: { from: 2030-02-01 }
parameters:
  - name: points.fair
    title: { vi: điểm thấp nhất, en: lowest score }
    unit: points
    values:
      - from: 2030-02-01
        value: 50
        cites:
          - { document: qd-1, article: '4' }
rules:
  - id: T-01
    subjects: [member]
    title: { vi: Dưới 50 điểm., en: Under 50 points. }
    when: >-
      scoreTotal < parameter("points.fair")
    effect: { force: KHTNV }
    cites:
      - { document: qd-1, article: '5', clause: '1', point: a }
    confidence: inferred
    verified: { on: 2030-03-01, by: a test }
`;

/** The pack with one text in it exchanged; the text must stand there exactly once. */
export function alterPack(from: string, to: string, text = TINY_PACK): string {
  if (text.split(from).length !== 2) throw new RangeError(`not once: ${from}`);
  return text.replace(from, () => to);
}

/** The pack with one more rule at its end: the first once more, under another id and with another condition. */
export function addRule(id: string, when: string, text = TINY_PACK): string {
  const rule = TINY_PACK.slice(TINY_PACK.indexOf('  - id: T-01'));
  return text + rule.replace('T-01', id).replace('scoreTotal < parameter("points.fair")', () => when);
}
