import { formatCountInText, formatPercentInText } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { halfYearWords } from '../../messages/narrative-words/half-year-words.ts';
import type { Paragraph } from '../model.ts';
import { percentHundredths } from '../percent.ts';
import type { ReportFrame } from '../tables/frame.ts';
import { fillIn, paragraph } from './context.ts';

/** Members by what the fee books say of a span. */
export interface FeeFigures {
  /** Of whom the books say anything. */
  readonly recorded: number;
  /** Of those, who did not pay for a month in which the fee was due. */
  readonly owing: number;
  /** On the list of the year and in no book. */
  readonly unrecorded: number;
}

/** Says who paid; that there are no books is said, and never taken for unpaid. */
export function describeFees(frame: ReportFrame, { recorded, owing, unrecorded }: FeeFigures): Paragraph[] {
  const { fees } = halfYearWords(frame);
  if (recorded === 0) return [fillIn(fees.unknown)];
  const count = (value: number): string => formatCountInText(value, frame.language);
  const share = percentHundredths(recorded - owing, recorded);
  const said = fillWords(fees.paid, {
    recorded: count(recorded),
    paid: count(recorded - owing),
    percent: share === null ? '' : formatPercentInText(share, frame.language),
    owing: count(owing),
  });
  const missing = unrecorded === 0 ? [] : [fillWords(fees.unrecorded, { count: count(unrecorded) })];
  return [paragraph([said, ...missing].join(' '))];
}
