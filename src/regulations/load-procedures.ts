import { z } from 'zod';
import { parseStoredDate, precisionOf, type PlainDate } from '../calendar/plain-date.ts';
import { STEP_KINDS, VOTE_BASES, type Procedure, type ProcedureStep } from './procedure.ts';
import * as carried from './procedures/procedures.yaml';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const bilingual = z.strictObject({ vi: words, en: words });
const day = z.string().transform((value, context): PlainDate => {
  const parsed = parseStoredDate(value);
  if (parsed !== undefined && precisionOf(parsed) === 'day') return parsed;
  context.addIssue({ code: 'custom', message: `not a day: ${value}` });
  return z.NEVER;
});

const deadlineSchema = z
  .strictObject({
    from: id,
    'working-days': z.int().positive().exactOptional(),
    months: z.int().positive().exactOptional(),
  })
  .transform(({ from, months, 'working-days': workingDays }) => ({
    from,
    ...(months === undefined ? {} : { months }),
    ...(workingDays === undefined ? {} : { workingDays }),
  }));

const stepSchema = z
  .strictObject({
    id,
    kind: z.enum(STEP_KINDS),
    title: bilingual,
    by: bilingual,
    times: z.int().positive().exactOptional(),
    majority: z
      .strictObject({ share: z.enum(['two-thirds', 'over-half']), of: z.enum(VOTE_BASES) })
      .exactOptional(),
    ballot: z.literal('secret').exactOptional(),
    optional: z.boolean().default(false),
    'not-in': z.array(id).default([]),
    after: z.array(id).min(1).nullable().default(null),
    'needs-step': id.exactOptional(),
    'needs-failed': z.strictObject({ step: id, times: z.int().positive() }).exactOptional(),
    due: z.array(deadlineSchema).default([]),
    'in-force': z.strictObject({ from: day.exactOptional(), to: day.exactOptional() }).default({}),
    inferred: z.boolean().default(false),
    cites: z
      .array(
        z.strictObject({
          document: id,
          article: words.exactOptional(),
          clause: words.exactOptional(),
          item: words.exactOptional(),
        }),
      )
      .min(1),
  })
  .transform(
    ({
      'not-in': notIn,
      'needs-step': needsStep,
      'needs-failed': needsFailed,
      'in-force': inForce,
      ...rest
    }): ProcedureStep => ({
      ...rest,
      notIn,
      inForce,
      ...(needsStep === undefined ? {} : { needsStep }),
      ...(needsFailed === undefined ? {} : { needsFailed }),
    }),
  );

const bookSchema = z.strictObject({
  steps: z.array(stepSchema),
  procedures: z.array(
    z.strictObject({
      id,
      title: bilingual,
      'opened-by': z.array(z.string()).min(1),
      steps: z.array(z.union([id, stepSchema])).min(1),
      outcomes: z
        .array(
          z.strictObject({
            id,
            decided: z.boolean().default(false),
            needs: z.array(z.array(id).min(1)).default([]),
          }),
        )
        .min(1),
    }),
  ),
});

/**
 * The procedures the program carries; their citations are of documents of the screening pack. A mistake in the file is a bug: it throws.
 */
export function loadProcedures(): Procedure[] {
  const book = bookSchema.parse(JSON.parse(carried.json));
  return book.procedures.map(({ 'opened-by': openedBy, steps, outcomes, ...rest }) => ({
    ...rest,
    openedBy,
    outcomes,
    steps: steps.flatMap((step) =>
      typeof step === 'string'
        ? book.steps.filter((shared) => shared.id === step).map((shared) => limitOutcomes(shared, outcomes))
        : [step],
    ),
  }));
}

/** A shared step follows those of its outcomes that the procedure has. */
function limitOutcomes(step: ProcedureStep, outcomes: readonly { readonly id: string }[]): ProcedureStep {
  const after = step.after?.filter((outcome) => outcomes.some(({ id }) => id === outcome)) ?? null;
  return { ...step, after };
}
