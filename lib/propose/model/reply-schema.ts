import { z } from 'zod';
import { modality } from '../../fact/schema';
import { amountSchema, momentSchema } from '../../fact/slot';

const pair = z.strictObject({ slot: z.string(), words: z.string() });

/** What a model is asked to answer with. Lists of pairs stand for maps, which strict JSON schemas do not know. */
export const replySchema = z.strictObject({
  drafts: z.array(
    z.strictObject({
      kind: z.string(),
      slots: z.array(
        z.strictObject({
          name: z.string(),
          value: z.union([
            z.string(),
            z.array(z.string()),
            amountSchema.extend({ comparator: amountSchema.shape.comparator.unwrap() }),
            momentSchema.extend({ time: z.string().nullable() }),
          ]),
        }),
      ),
      statement: z.string(),
      modality,
      polarity: z.enum(['affirmative', 'negative']),
      attribution: z.array(z.strictObject({ speaker: z.string(), verb: z.string() })),
      sentences: z.array(z.int().positive()).min(1).max(2),
      anchors: z.array(pair),
      dates: z.array(z.strictObject({ words: z.string(), date: z.string(), reference: z.string() })),
      coreferences: z.array(z.strictObject({ words: z.string(), entity: z.string() })),
    }),
  ),
});

export type Reply = z.infer<typeof replySchema>;
