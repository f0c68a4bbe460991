import { z } from 'zod';
import { isRealDay } from '../kernel/dates';
import { byText } from '../kernel/text';
import { slug } from '../source/schema';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hex digits');

const reviewDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a day, YYYY-MM-DD', abort: true })
  .refine(isRealDay, 'a day that exists');

/** What a reviewer puts to one fact: the role, never a person; the day; the fact's digest; the sentences compared. */
export const signatureSchema = z.strictObject({
  role: slug,
  date: reviewDay,
  digest: digest.describe('Of the fact as it was read: an edited fact has another, and so no signature'),
  sentences: z
    .array(z.strictObject({ source: slug, sentences: z.array(z.int().positive()).min(1).max(2), digest }))
    .min(1)
    .describe('What the statement was compared with, with the digest of those words'),
});
export type Signature = z.infer<typeof signatureSchema>;

/** A fact that a reviewer would not publish, and why. It stays on record when the fact is edited or taken out. */
export const rejectionSchema = z.strictObject({
  fact: slug,
  digest,
  role: slug,
  date: reviewDay,
  reason: z.string().trim().min(1),
});
export type Rejection = z.infer<typeof rejectionSchema>;

/** All that reviewers have decided: one signature a fact at most, and every rejection. */
export const reviewsSchema = z.strictObject({
  signed: z.record(z.string(), signatureSchema),
  rejected: z.array(rejectionSchema),
});
export type Reviews = z.infer<typeof reviewsSchema>;

export const NO_REVIEWS: Reviews = { signed: {}, rejected: [] };

/** A verified fact as the lock knows it. */
export interface Verified {
  digest: string;
  evidence: readonly { source: string; digest: string }[];
}

export type ReviewState = 'reviewed' | 'rejected' | 'unreviewed';

/** What reviewers have said of a fact as it now is: words spoken of another digest do not count. */
export function reviewState(id: string, fact: Verified, reviews: Reviews): ReviewState {
  if (reviews.rejected.some((one) => one.fact === id && one.digest === fact.digest)) return 'rejected';
  const signature = Object.hasOwn(reviews.signed, id) ? reviews.signed[id] : undefined;
  return signature && fits(signature, fact) ? 'reviewed' : 'unreviewed';
}

/** True if the fact and the words of its evidence are those that were signed. */
const fits = (signature: Signature, fact: Verified): boolean =>
  signature.digest === fact.digest &&
  signature.sentences.length === fact.evidence.length &&
  signature.sentences.every(
    ({ source, digest: words }, i) => fact.evidence[i]?.source === source && fact.evidence[i].digest === words,
  );

/** The reviews that still hold for a new lock: signatures of facts that did not change, and all rejections. */
export function keepReviews(before: Reviews, facts: Readonly<Record<string, Verified>>): Reviews {
  const kept = Object.entries(before.signed).filter(([id, signature]) => {
    const fact = verifiedFact(facts, id);
    return fact !== undefined && fits(signature, fact);
  });
  return inOrder({ signed: Object.fromEntries(kept), rejected: before.rejected });
}

/** Signs a fact. An earlier rejection of the same digest gives way: the last word counts. */
export const sign = (reviews: Reviews, fact: string, signature: Signature): Reviews =>
  inOrder({
    signed: { ...reviews.signed, [fact]: signature },
    rejected: reviews.rejected.filter((one) => one.fact !== fact || one.digest !== signature.digest),
  });

/** Rejects a fact and takes its signature away. */
export function reject(reviews: Reviews, rejection: Rejection): Reviews {
  const { [rejection.fact]: _, ...signed } = reviews.signed;
  const others = reviews.rejected.filter((one) => one.fact !== rejection.fact || one.digest !== rejection.digest);
  return inOrder({ signed, rejected: [...others, rejection] });
}

/** The same reviews give the same bytes, in whatever order they were made. */
const inOrder = ({ signed, rejected }: Reviews): Reviews => ({
  signed: Object.fromEntries(Object.entries(signed).sort(([a], [b]) => byText(a, b))),
  rejected: [...rejected].sort(
    (a, b) => byText(a.fact, b.fact) || byText(a.date, b.date) || byText(a.digest, b.digest),
  ),
});

/** What a lock holds of a fact, or undefined: ids such as "constructor" are facts too. */
export const verifiedFact = (facts: Readonly<Record<string, Verified>>, id: string): Verified | undefined =>
  Object.hasOwn(facts, id) ? facts[id] : undefined;
