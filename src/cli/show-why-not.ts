import { wordFactValue } from '../messages/fact-values.ts';
import type { ChangeClass } from '../registry/fact-change.ts';
import type { ExplainedWhyNot, NamedRule } from '../usecases/explain-why-not.ts';
import type { Session } from './session.ts';

/**
 * What bars a grade and what would lift it: evidence that could still be shown first, then what only next year can change,
 * then what cannot change.
 *
 * @param overCap whether the subject's group is over its limit, which no fact of its own can lift.
 */
export function showWhyNot(session: Session, answer: ExplainedWhyNot, overCap: boolean): string[] {
  const { say } = session;
  const lines = [
    answer.allowed
      ? say({
          vi: `Các quy tắc không cản mức ${answer.grade} theo số liệu đã ghi.`,
          en: `By what is recorded no rule bars ${answer.grade}.`,
        })
      : say({ vi: `Vì sao chưa được ${answer.grade}:`, en: `Why not ${answer.grade}:` }),
    ...answer.barredBy.map(nameRule),
  ];
  const classes: readonly (readonly [ChangeClass, string])[] = [
    [
      'evidence',
      say({ vi: 'Có thể chứng minh, bổ sung ngay trong kỳ này:', en: 'Could still be shown this year:' }),
    ],
    ['next-year', say({ vi: 'Chỉ sang năm mới khác được:', en: 'Only next year can change:' })],
  ];
  for (const [kind, title] of classes) {
    const sets = answer.sets.filter((set) => set.class === kind);
    if (sets.length === 0) continue;
    lines.push(
      title,
      ...sets.map(
        ({ changes }) =>
          `  · ${changes
            .map(
              ({ label, type, from, to }) =>
                `${label}: ${wordFactValue(type, from, session.language)} → ${wordFactValue(type, to, session.language)}`,
            )
            .join(say({ vi: ' và ', en: ' and ' }))}`,
      ),
    );
  }
  const fixed = answer.sets
    .filter((set) => set.class === 'fixed')
    .flatMap(({ changes }) => changes.filter((change) => change.class === 'fixed').map(({ label }) => label));
  if (fixed.length > 0)
    lines.push(
      `${say({ vi: 'Không thể thay đổi', en: 'Cannot change' })}: ${[...new Set(fixed)].join('; ')}`,
    );
  if (!answer.allowed && answer.sets.length === 0)
    lines.push(
      say({
        vi: 'Không có thay đổi nào của ít số liệu (tối đa 4) đủ để được mức này.',
        en: 'No change of a few facts (at most 4) would be enough for this grade.',
      }),
    );
  const also = (title: string, rules: readonly NamedRule[]): string[] =>
    rules.length === 0 ? [] : [title, ...rules.map(nameRule)];
  lines.push(
    ...also(
      say({ vi: 'Cấp có thẩm quyền phải xem xét:', en: 'The competent body has to look at:' }),
      answer.askPeople,
    ),
    ...also(
      say({
        vi: 'Chưa ghi đủ dữ kiện (không tính chống lại ai):',
        en: 'Not recorded (counted against nobody):',
      }),
      answer.open,
    ),
  );
  if (overCap)
    lines.push(
      say({
        vi: 'Nhóm đang vượt tỷ lệ xuất sắc: xem review cap.',
        en: 'The group is over its limit of HTXSNV: see review cap.',
      }),
    );
  return lines;
}

function nameRule({ id, title, citations }: NamedRule): string {
  return `  ${id}  ${title} (${citations[0] ?? ''})`;
}
