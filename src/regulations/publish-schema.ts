import { z } from 'zod';
import {
  capSchema,
  competenceSchema,
  documentSchema,
  headSchema,
  overlaySchema,
  parameterSchema,
  pointFormSchema,
  ruleSchema,
} from './pack-schema.ts';

const lists = {
  documents: z.array(documentSchema).min(1),
  parameters: z.array(parameterSchema),
  rules: z.array(ruleSchema),
};

/** A pack as a whole, as an editor checks it. */
const packSchema = headSchema.extend({
  ...lists,
  rules: lists.rules.min(1),
  deciding: z.array(competenceSchema).default([]),
});

/** An overlay as a whole. */
const wholeOverlaySchema = overlaySchema.extend({
  ...lists,
  parameters: lists.parameters.default([]),
  rules: lists.rules.default([]),
  cap: capSchema.exactOptional(),
  points: z.array(pointFormSchema).default([]),
});

/** The files of the published JSON Schema by name, with their text: what the loader checks, for completion in an editor. */
export function publishSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['overlay.schema.json', writeSchema(wholeOverlaySchema, 'Overlay of a province or committee')],
    ['pack.schema.json', writeSchema(packSchema, 'Rule pack')],
  ]);
}

function writeSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
