import { formatCount, formatCountInText, formatPercentInText } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { percentHundredths } from '../percent.ts';
import type { ReviewCounts } from '../tables/review-table.ts';
import type { NarrativeContext } from './context.ts';

const REASONS = ['newlyFounded', 'newMember', 'exempt', 'suspended'] as const;

/** How many of one kind of subject had to be reviewed and were, and why the others were not. */
export function describeReview(
  subject: 'collectives' | 'members',
  counts: ReviewCounts,
  { words, language }: NarrativeContext,
): string {
  const { existing, reviewed } = counts;
  const share = percentHundredths(reviewed, existing);
  const first = fillWords(words.review.reviewed, {
    subject: words.subjects[subject],
    existing: formatCountInText(existing, language),
    reviewed: formatCount(reviewed, language),
    existingPlain: formatCount(existing, language),
    percent: share === null ? '' : formatPercentInText(share, language),
  });
  if (reviewed === existing) return capital(first);
  const named = REASONS.map((reason) => [reason, counts[reason]] as const);
  const other = existing - reviewed - named.reduce((sum, [, count]) => sum + count, 0);
  const list = [...named, ['other', other] as const]
    .filter(([, count]) => count > 0)
    .map(([reason, count]) =>
      fillWords(words.review.reasons[reason], { count: formatCountInText(count, language) }),
    );
  const rest = { count: formatCountInText(existing - reviewed, language), list: list.join(', ') };
  return `${capital(first)} ${fillWords(words.review.notReviewed, rest)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
