import { z } from 'zod';
import { parseStoredDate, precisionOf, type PlainDate } from '../calendar/plain-date.ts';
import {
  FACTS,
  MATTER_KINDS,
  MEMBER_KINDS,
  RULE_SUBJECTS,
  SUBJECT_KINDS,
  type FactCode,
} from '../registry/facts.ts';
import { GRADES } from '../registry/grades.ts';
import { DECIDED_KINDS, DECIDING_LEVELS } from './rule-pack.ts';
import { CAP_GROUPS, EXCLUSION_REASONS, NOTE_EFFECTS, SCREENING_LEVELS, type Effect } from './effects.ts';

const text = z.string().trim().min(1);
const name = z.string().regex(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"');
const date = z
  .string()
  .meta({ format: 'date' })
  .transform((value, context): PlainDate => {
    const parsed = parseStoredDate(value);
    if (parsed !== undefined && precisionOf(parsed) === 'day') return parsed;
    context.addIssue({ code: 'custom', message: `not a day in the form 2025-08-30: ${value}` });
    return z.NEVER;
  });
const bilingual = z.strictObject({ vi: text, en: text });
const year = z.int().min(1990).max(2100);

/** One provision: document key and the finest part known. A number like `"4.3"` is quoted, so that it stays text. */
const citationSchema = z.strictObject({
  document: name,
  article: text.exactOptional(),
  clause: text.exactOptional(),
  point: text.exactOptional(),
  item: text.exactOptional(),
});
const citations = z
  .array(citationSchema)
  .min(1)
  .describe(
    'Căn cứ; không có thì không dùng được. / The provisions it rests on; without one it does not load.',
  );
const confidence = z
  .enum(['read', 'secondary', 'inferred'])
  .describe(
    'read: đã đọc điều khoản · secondary: nguồn thứ cấp · inferred: suy ra / provision read, secondary source, inferred',
  );

/** The head of a pack; its lists are checked part by part, so that one broken part does not hide the others. */
export const headSchema = z.strictObject({
  id: name,
  title: bilingual,
  years: z.strictObject({ from: year, to: year.exactOptional() }),
  documents: z.array(z.unknown()).min(1),
  parameters: z.array(z.unknown()),
  rules: z.array(z.unknown()).min(1),
  deciding: z.array(z.unknown()).default([]),
});

/** The head of an overlay: the pack it is laid over, and only what it adds. */
export const overlaySchema = z.strictObject({
  id: name,
  title: bilingual,
  'lays-over': name.describe('Mã gói trung ương, như qd-366. / Id of the central pack, such as qd-366.'),
  years: z.strictObject({ from: year, to: year.exactOptional() }),
  documents: z.array(z.unknown()).min(1),
  parameters: z.array(z.unknown()).default([]),
  rules: z.array(z.unknown()).default([]),
  cap: z.unknown().exactOptional(),
  points: z.array(z.unknown()).default([]),
});

/** How the province reads the cap: the two points the central texts leave open. */
export const capSchema = z.strictObject({
  base: z.enum(['goodOnly', 'goodOrBetter']),
  rounding: z.enum(['floor', 'nearest']),
  cites: citations,
});

const pointParts = z
  .array(z.strictObject({ heading: text, most: z.number().positive().multipleOf(0.01) }))
  .min(1);

/** How the province divides the 30 + 70 points: the lines of each group as they head the columns of the lists. */
export const pointFormSchema = z.strictObject({
  title: bilingual,
  subjects: z.array(z.enum(SUBJECT_KINDS)).min(1).describe('Của danh sách về ai. / Of whose lists it is.'),
  general: pointParts.describe(
    'Các dòng của nhóm tiêu chí chung, cộng lại đúng bằng 30. / Lines of the general criteria; together 30.',
  ),
  results: pointParts.describe(
    'Các dòng của nhóm kết quả, cộng lại đúng bằng 70. / Lines of the results; together 70.',
  ),
  cites: citations,
});

export const documentSchema = z.strictObject({
  key: name,
  number: text.exactOptional(),
  kind: bilingual,
  issuer: bilingual,
  issued: date,
  title: bilingual,
  'in-force': z.strictObject({ from: date, to: date.exactOptional() }),
  'replaced-by': text.exactOptional(),
  series: name
    .describe(
      'Tên chuỗi văn bản thay thế nhau; căn cứ vào chuỗi là căn cứ vào văn bản có hiệu lực. / Series of documents that replaced each other.',
    )
    .exactOptional(),
  confidence: confidence.exactOptional(),
});

export const parameterSchema = z.strictObject({
  name,
  title: bilingual,
  unit: z.enum(['percent', 'points', 'months', 'days', 'working-days', 'count']),
  values: z.array(z.strictObject({ from: date, value: z.number().nullable(), cites: citations })).min(1),
});

export const competenceSchema = z.strictObject({
  subjects: z.array(z.enum(DECIDED_KINDS)).min(1),
  by: z.array(z.enum(DECIDING_LEVELS)).min(1),
  cites: citations,
  confidence,
});

const DATE_FACTS = Object.keys(FACTS).filter(
  (code): code is FactCode => FACTS[code as FactCode].type === 'date',
);
const dateFact = z.enum(DATE_FACTS);

const effectSchema = z
  .union([
    z.strictObject({ exclude: z.enum(EXCLUSION_REASONS) }),
    z.strictObject({ force: z.enum(GRADES) }),
    z.strictObject({ max: z.enum(GRADES) }),
    z.strictObject({
      cap: z.strictObject({
        ratio: name,
        group: z.enum(CAP_GROUPS),
        exception: z.enum(['decided', 'missing']).exactOptional(),
      }),
    }),
    z.strictObject({
      screen: z
        .enum(SCREENING_LEVELS)
        .describe('Mức của phát hiện khi rà soát. / What the finding is: a question, never a verdict.'),
      next: bilingual,
      starts: dateFact.exactOptional(),
      'law-on': dateFact.exactOptional(),
      within: z.array(name).min(1).exactOptional(),
      'or-within': z.array(name).min(1).exactOptional(),
      replaces: text.exactOptional(),
    }),
    z.enum(NOTE_EFFECTS),
  ])
  .transform((effect): Effect => {
    if (typeof effect === 'string') return { kind: effect };
    if ('exclude' in effect) return { kind: 'exclude', reason: effect.exclude };
    if ('force' in effect) return { kind: 'force', grade: effect.force };
    if ('max' in effect) return { kind: 'max', grade: effect.max };
    if ('screen' in effect) {
      const { screen, next, starts, 'law-on': lawOn, within, 'or-within': orWithin, replaces } = effect;
      return {
        kind: 'screen',
        level: screen,
        next,
        within: within ?? [],
        orWithin: orWithin ?? [],
        ...(starts === undefined ? {} : { starts }),
        ...(lawOn === undefined ? {} : { lawOn }),
        ...(replaces === undefined ? {} : { replaces }),
      };
    }
    return { kind: 'cap', ...effect.cap };
  });

export const ruleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^(?:[A-Z]+-\d{2}[a-z]?|[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]+)*(?:-[a-z])?)$/,
        'an id like C-05, C-05b or TRANS-START-60WD',
      ),
    subjects: z.array(z.enum(RULE_SUBJECTS)).min(1),
    memberKinds: z.array(z.enum(MEMBER_KINDS)).min(1).exactOptional(),
    title: bilingual,
    when: text
      .describe(
        'Điều kiện trên các dữ kiện, ví dụ scoreTotal < parameter("points.fair"). / The condition over the facts.',
      )
      .exactOptional(),
    effect: effectSchema,
    cites: citations,
    confidence,
    verified: z
      .strictObject({ on: date, by: text })
      .describe('Ngày và người đối chiếu với văn bản. / When and by whom it was held against the text.'),
    'in-force': z.strictObject({ from: date.exactOptional(), to: date.exactOptional() }).exactOptional(),
  })
  .refine((rule) => (rule.effect.kind === 'cap') === (rule.when === undefined), {
    path: ['when'],
    message: 'every effect but cap needs a condition, and a cap takes none',
  })
  .refine(
    ({ effect, subjects }) =>
      subjects.every(
        (each) => (MATTER_KINDS as readonly string[]).includes(each) === (effect.kind === 'screen'),
      ),
    {
      path: ['subjects'],
      message: 'matters of the screening take the effect screen, and no other subjects do',
    },
  )
  .refine(
    ({ effect, when }) => effect.kind !== 'screen' || effect.within.length > 0 || !/\bdue\b/.test(when ?? ''),
    { path: ['when'], message: 'a condition that names due needs within' },
  )
  .refine(
    ({ effect }) => effect.kind !== 'screen' || effect.within.length === 0 || effect.starts !== undefined,
    { path: ['effect'], message: 'within needs starts' },
  );
