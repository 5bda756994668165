/** A rule of an invented province; what is not given is as it should be. */
export interface OverlayRule {
  readonly id: string;
  readonly when: string;
  readonly effect: string;
  readonly subjects?: string;
  readonly verified?: string;
}

/** An overlay over the rules of 2025 with these rules. */
export function overlayText(rules: readonly OverlayRule[], id = 'an-phu'): string {
  return `id: ${id}
title: { vi: Hướng dẫn của tỉnh An Phú, en: Guidance of An Phú }
lays-over: qd-366
years: { from: 2025 }
documents:
  - key: hd-${id}
    number: 09-HD/TU
    kind: { vi: Hướng dẫn, en: Guidance }
    issuer: { vi: Tỉnh uỷ An Phú, en: An Phú Provincial Committee }
    issued: 2025-11-20
    title: { vi: về xếp loại, en: on classification }
    in-force: { from: 2025-11-20 }
parameters:
  - name: ${id}.sick
    title: { vi: số tháng nghỉ ốm, en: months of sick leave }
    unit: months
    values:
      - { from: 2025-11-20, value: 4, cites: [{ document: hd-${id}, item: '2' }] }
rules:${rules.map((rule) => ruleText(rule, id)).join('')}
`;
}

function ruleText({ id, when, effect, subjects, verified }: OverlayRule, overlay: string): string {
  return `
  - id: ${id}
    subjects: [${subjects ?? 'member'}]
    title: { vi: Quy tắc thử, en: Rule on trial }
    when: >-
      ${when}
    effect: ${effect}
    cites: [{ document: hd-${overlay}, item: '1' }]
    confidence: read
    verified: { on: ${verified ?? '2025-12-01'}, by: người đọc thử }`;
}
