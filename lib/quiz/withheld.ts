import { z } from 'zod';

/** An item that readers found flawed: not published in this version. Once its words are mended it has another version. */
export const withheldSchema = z.strictObject({
  item: z.string().min(1).describe('As `npm run quiz -- show` prints it: choice:some-fact:slot'),
  version: z.string().regex(/^[0-9a-f]{12}$/),
  reason: z.string().min(1),
});
export type Withheld = z.infer<typeof withheldSchema>;
