import { z } from 'zod';
import { isRealDay } from '../kernel/dates';
import { slug } from '../source/schema';
import type { EntityType } from './entity';

export const comparator = z.enum(['exactly', 'about', 'at-least', 'at-most', 'more-than', 'less-than']);
export type Comparator = z.infer<typeof comparator>;

/** A number with its unit: `{value: 10000, unit: USD, comparator: at-most}`. Units are singular nouns or ISO 4217 codes. */
export const amountSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  comparator: comparator.default('exactly'),
});
export type Amount = z.infer<typeof amountSchema>;

/** A day, month or year, with the time of day where the source gives one: `{date: 2026-02-27, time: "17:01"}`. */
export const momentSchema = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year: 2026-02-27, 2026-02 or 2026')
    .refine((value) => value.length < 10 || isRealDay(value), 'a day that exists'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day: 17:01')
    .optional(),
});
export type Moment = z.infer<typeof momentSchema>;

/** A phrase in our own words. */
export const termSchema = z.string().min(1).max(120);

export const entitySlotSchema = slug;
export const entityListSchema = z.array(slug).min(1);

export const slotValueSchema = z.union([amountSchema, momentSchema, termSchema, entityListSchema]);
export type SlotValue = z.infer<typeof slotValueSchema>;

/** What a slot may hold. */
export const slotSchemas = {
  entity: entitySlotSchema,
  entities: entityListSchema,
  term: termSchema,
  amount: amountSchema,
  moment: momentSchema,
} as const;

export type SlotType = keyof typeof slotSchemas;

/** How a slot is declared by a kind: its type, whether it may be left out, and what it says in words an editor reads. */
export interface SlotSpec {
  type: SlotType;
  optional?: true;
  /** Says what the fact is about and nothing of what it claims, so that another sentence may hold its words. */
  topic?: true;
  /** The only words that it may hold. Facts that choose different ones disagree, which free phrases never prove. */
  oneOf?: readonly [string, ...string[]];
  /** The types of entity that can fill it, where it is not open to all: a law holds no office. */
  sorts?: readonly [EntityType, ...EntityType[]];
  says: string;
}
