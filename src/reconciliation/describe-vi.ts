import { formatFigure, listFigures } from './format-figure.ts';
import type { Relation } from './relation.ts';

type Kind<Name extends Relation['kind']> = Extract<Relation, { kind: Name }>;

/** The relation in Vietnamese. */
export function describeInVietnamese(relation: Relation): string {
  switch (relation.kind) {
    case 'share':
      return describeShare(relation);
    case 'sum':
      return describeSum(relation);
    case 'part':
      return describePart(relation);
    case 'target':
      return describeTarget(relation);
    case 'percent':
      return describePercent(relation);
    case 'change':
      return describeChange(relation);
    default:
      return describeDifference(relation);
  }
}

function show(value: number | string | null): string {
  return value === null ? '–' : formatFigure(value, 'vi');
}

function list(values: readonly (number | string)[], conjunction = 'hoặc'): string {
  return listFigures(values, 'vi', conjunction);
}

function describeShare(relation: Kind<'share'>): string {
  const share = `${show(relation.part)}/${show(relation.base)}`;
  const value = `${show(relation.recomputed)}%`;
  if (relation.verdict === 'missing') return `Không ghi tỷ lệ của ${share}; tỷ lệ đúng là ${value}.`;
  if (relation.verdict === 'untestable') return `Không tính được tỷ lệ của ${share}.`;
  if (relation.published === relation.part) return `${share}: phần lớn hơn tổng số.`;
  const found = relation.baseFound
    ? ' Mẫu số không ghi liền đó mà lấy từ số liệu nêu trước trong văn bản.'
    : '';
  if (relation.verdict === 'agrees' && relation.published !== relation.recomputed) {
    return `${share} bằng ${value}; phù hợp với mức ${show(relation.published)}% nêu ước lượng trong văn bản.${found}`;
  }
  if (relation.verdict === 'agrees')
    return `${share} bằng ${show(relation.published)}%, khớp với văn bản.${found}`;
  return [
    `${share} bằng ${value}, không phải ${show(relation.published)}%.${found}`,
    relation.cut ? 'Tỷ lệ đã bị cắt bớt chữ số thập phân thay vì làm tròn.' : '',
    nameAlternatives(relation),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function nameAlternatives({ part, base, numerators, bases, pairs, published }: Kind<'share'>): string {
  const single = [
    numerators.length > 0 ? `tử số là ${list(numerators)} (trên ${show(base)})` : '',
    bases.length > 0 ? `mẫu số là ${list(bases)} (với tử số ${show(part)})` : '',
  ].filter((words) => words !== '');
  if (single.length > 0) return `Muốn có ${show(published)}% thì ${single.join(', hoặc ')}.`;
  if (pairs.length === 0) return 'Không có số nào chênh không quá 30 so với số đã in cho ra tỷ lệ này.';
  const both = pairs.map(([left, right]) => `${show(left)}/${show(right)}`).join(', ');
  return `Chỉ sửa một trong hai số (trong phạm vi 30) thì không ra ${show(published)}%; phải sửa cả hai: ${both}.`;
}

function describeSum(relation: Kind<'sum'>): string {
  const parts = relation.parts.map((part) => show(part.value)).join(' + ');
  const sum = `${parts} = ${show(relation.recomputed)}`;
  if (relation.verdict === 'agrees') return `${sum}, khớp với văn bản.`;
  const needed = relation.parts
    .flatMap((part) => (part.needed === null ? [] : [`${show(part.needed)} thay vì ${show(part.value)}`]))
    .join(', hoặc ');
  const change = needed === '' ? '' : ` Nếu tổng số đúng thì một trong các số hạng phải là ${needed}.`;
  if (relation.verdict === 'untestable') {
    return `${sum}, gần bằng ${show(relation.published)} đã in; văn bản không nói rõ danh sách đã đủ hay chưa.`;
  }
  return `${sum}, không phải ${show(relation.published)}.${change}`;
}

function describePart(relation: Kind<'part'>): string {
  const total = show(relation.published);
  if (relation.verdict === 'agrees') {
    return relation.parts.length === 1
      ? `${list(relation.parts)} có thể là một phần của ${total}.`
      : `${list(relation.parts, 'và')} đều có thể là một phần của ${total}; danh sách không nhất thiết phải đủ.`;
  }
  const larger = relation.parts.filter((part) => part > Number(relation.published));
  return `${list(larger, 'và')} không thể là một phần của ${total}: phần lớn hơn tổng số.`;
}

function describeTarget(relation: Kind<'target'>): string {
  const actual = show(relation.actual);
  const percent = `${show(relation.published)}%`;
  const base = relation.basis === 'target' ? 'chỉ tiêu' : 'số của kỳ trước';
  if (relation.verdict === 'untestable')
    return `Không kiểm tra được ${actual} có bằng ${percent} ${base} hay không.`;
  if (relation.printedBase !== null) {
    const share = `${actual} bằng ${show(relation.recomputed)}% ${base} đã in (${show(relation.printedBase)})`;
    if (relation.verdict === 'agrees') return `${share}, khớp với văn bản.`;
    const fit =
      relation.fitting.length > 0 ? ` Muốn có ${percent} thì ${base} phải là ${list(relation.fitting)}.` : '';
    return `${share}, không phải ${percent}.${fit}`;
  }
  if (relation.verdict === 'agrees') {
    const { range, fitting } = relation;
    const wide = range !== null && range.to - range.from >= fitting.length;
    const span = wide ? ` (bất kỳ số nào từ ${show(range.from)} đến ${show(range.to)})` : '';
    return `${actual} bằng ${percent} khi ${base} là ${list(fitting)}${span}.`;
  }
  const nearest = relation.nearest
    .map((near) => `${show(near.base)} thì được ${show(near.percent)}%`)
    .join(', ');
  return `Không có ${base} nguyên nào để ${actual} bằng ${percent}; ${base} ${nearest}.`;
}

function describePercent(relation: Kind<'percent'>): string {
  const percent = `${show(relation.published)}%`;
  const precision =
    relation.siblingDecimals === null
      ? ''
      : ` Số này ít chữ số thập phân hơn các tỷ lệ bên cạnh (${String(relation.siblingDecimals)} chữ số).`;
  if (relation.part === null) {
    return `Không kiểm tra được ${percent}: văn bản không ghi tử số và mẫu số.${precision}`;
  }
  const part = show(relation.part);
  const near =
    relation.bases.length > 0 ? ` ${part} bằng ${percent} nếu mẫu số là ${list(relation.bases)}.` : '';
  return `Không kiểm tra được ${part} bằng ${percent}: không có số nào nêu trước đó là mẫu số.${near}`;
}

function describeChange(relation: Kind<'change'>): string {
  const word = relation.direction === 'up' ? 'tăng' : 'giảm';
  const change = `${word} ${show(relation.published)}`;
  if (relation.current === null) return `Không kiểm tra được mức ${change}: văn bản không nói so với số nào.`;
  const current = show(relation.current);
  if (relation.verdict === 'untestable') {
    const start =
      relation.impliedStart === null ? '' : `; suy ra số đầu kỳ là ${show(relation.impliedStart)}`;
    return `${current}, ${change}: văn bản không ghi số đầu kỳ${start}.`;
  }
  const from = `Từ ${show(relation.start)} đến ${current}`;
  if (relation.verdict === 'agrees') return `${from} là ${change}, khớp với văn bản.`;
  return `${from} chênh lệch theo chiều ${word} là ${show(relation.recomputed)}, không phải ${show(relation.published)}.`;
}

function describeDifference(relation: Kind<'difference'>): string {
  const word = relation.direction === 'up' ? 'tăng' : 'giảm';
  const points = `${word} ${show(relation.published)}`;
  if (relation.verdict === 'untestable') {
    const implied =
      relation.impliedReference === null
        ? ''
        : `; suy ra tỷ lệ trước đó là ${show(relation.impliedReference)}%`;
    return `Không kiểm tra được mức ${points}: chưa rõ so với tỷ lệ nào${implied}.`;
  }
  const between = `Từ ${show(relation.reference)}% đến ${show(relation.current)}%`;
  if (relation.verdict === 'agrees') return `${between} là ${points}, khớp với văn bản.`;
  return `${between} chênh lệch theo chiều ${word} là ${show(relation.recomputed)} điểm %, không phải ${show(relation.published)}.`;
}
