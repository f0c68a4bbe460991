import { z } from 'zod';
import { groupBy } from '../kernel/group';
import { byText } from '../kernel/text';
import { day, slug } from '../source/schema';

/** One mistake that was published and mended. It stays on record. */
export const correctionSchema = z.strictObject({
  date: day.describe('The day on which the mended text was published'),
  lesson: slug.describe('The lesson in which it stood'),
  facts: z.array(slug).default([]).describe('The facts that were mended'),
  items: z.array(z.string().min(1)).default([]).describe('The questions that were mended or taken out'),
  stood: z.string().min(1).describe('What stood there, in our own words'),
  right: z.string().min(1).describe('What is right now'),
  why: z.string().min(1).describe('How the mistake was found, and why it was one'),
});
export type Correction = z.infer<typeof correctionSchema>;

/** A correction with the name by which a page can point at it. */
export interface LoggedCorrection extends Correction {
  anchor: string;
}

/** The log, newest first. Anchors count the entries of a day in the order of the file, so an entry added below keeps them. */
export function correctionLog(corrections: readonly Correction[]): LoggedCorrection[] {
  const days = groupBy(corrections, ({ date }) => [date]);
  return corrections
    .map((one) => {
      const place = days.get(one.date)!.indexOf(one);
      return { ...one, anchor: place === 0 ? `c-${one.date}` : `c-${one.date}-${place + 1}` };
    })
    .sort((a, b) => byText(b.date, a.date));
}
