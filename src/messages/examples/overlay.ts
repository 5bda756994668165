/** An overlay of an invented province over a pack; `more` are its further keys. */
export function overlayOf(more: string, pack = 'qd-366'): string {
  return `id: tinh
title: { vi: Hướng dẫn của tỉnh, en: Guidance of the province }
lays-over: ${pack}
years: { from: 2023 }
documents:
  - key: hd-01
    number: 01-HD/TU
    kind: { vi: Hướng dẫn, en: Guidance }
    issuer: { vi: Tỉnh uỷ, en: Provincial Committee }
    issued: 2023-11-01
    title: { vi: về xếp loại, en: on classification }
    in-force: { from: 2023-11-01 }
${more}`;
}

/** A rule about members with this condition. */
export function ruleOf(id: string, when: string, effect = 'warn', document = 'hd-01'): string {
  return `  - id: ${id}
    subjects: [member]
    title: { vi: Quy tắc thử, en: Rule on trial }
    when: ${when}
    effect: ${effect}
    cites: [{ document: ${document}, item: '1' }]
    confidence: read
    verified: { on: 2026-01-10, by: Trần Thị Bình }
`;
}
