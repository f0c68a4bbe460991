import { z } from 'zod';
import { digestOf } from '../kernel/digest';
import type { Problem } from '../kernel/result';
import { SPLITTER_VERSION } from '../source/sentences';
import type { Span } from '../source/span';
import type { FactBase } from './base';
import { NO_REVIEWS, reviewsSchema, type Reviews } from './review';
import { factDigest } from './fact-digest';
import type { Fact } from './schema';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a full verification leaves behind, so that a clone without texts can see that nothing changed since. */
export const lockSchema = z.strictObject({
  verifier: z.int(),
  splitter: z.int(),
  entities: digest,
  disagreements: digest,
  sources: z.record(z.string(), digest),
  facts: z.record(
    z.string(),
    z.strictObject({
      digest,
      evidence: z.array(z.strictObject({ source: z.string(), start: z.int(), end: z.int(), digest })),
    }),
  ),
  paraphrases: digest.optional().describe('Of the table of pairs; left out while there are none'),
  shingles: digest.optional().describe('Of the file of hashed runs of words, with which own words are checked'),
  reviews: reviewsSchema.optional().describe('Signatures and rejections; left out while there are none'),
  seal: digest.describe('Digest of all the rest: a lock that was edited or cut by hand does not match it'),
});
export type Lock = z.infer<typeof lockSchema>;

/** Writes down what was verified. Keys are sorted, so that the same content gives the same bytes. */
export function makeLock(
  base: FactBase,
  verifier: number,
  spansOf: (fact: Fact) => readonly (Span & { source: string })[],
): Lock {
  const sorted = <T>(entries: [string, T][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return sealed({
    verifier,
    splitter: SPLITTER_VERSION,
    entities: entitiesDigest(base),
    disagreements: digestOf(base.disagreements),
    ...(base.paraphrases.size > 0 ? { paraphrases: paraphrasesDigest(base) } : {}),
    sources: sorted([...base.sources.values()].map((source) => [source.id, digestOf(source)])),
    facts: sorted(
      base.facts.map((fact) => [
        fact.id,
        {
          digest: factDigest(fact),
          evidence: spansOf(fact).map(({ source, start, end, digest: span }) => ({ source, start, end, digest: span })),
        },
      ]),
    ),
  });
}

const sealed = (rest: Omit<Lock, 'seal'>): Lock => ({ ...rest, seal: digestOf(rest) });

/** The lock with other reviews, or with the digest of its file of hashed runs; sealed anew. */
export function withParts({ seal: _, ...lock }: Lock, parts: { reviews?: Reviews; shingles?: string }): Lock {
  const { reviews, shingles, ...rest } = { ...lock, ...parts };
  const some = reviews && (reviews.rejected.length > 0 || Object.keys(reviews.signed).length > 0);
  return sealed({ ...rest, ...(shingles === undefined ? {} : { shingles }), ...(some ? { reviews } : {}) });
}

/** What reviewers have decided, as the lock holds it. */
export const reviewsOf = (lock: Lock): Reviews => lock.reviews ?? NO_REVIEWS;

/** A lock that was changed by hand, or put together in a merge, does not match its seal. */
export const isSealed = ({ seal, ...rest }: Lock): boolean => seal === digestOf(rest);

const entitiesDigest = (base: FactBase): string =>
  digestOf([...base.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

const paraphrasesDigest = (base: FactBase): string =>
  digestOf([...base.paraphrases].map(([own, sources]) => [own, [...sources].sort()]).sort());

/** A difference between the content and the lock; `fact`, `source` or `list` says where to point; none of them, at the lock. */
export type LockProblem = Problem & {
  fact?: string;
  source?: string;
  list?: 'entities' | 'disagreements' | 'paraphrases';
};

/** Compares content with its lock: the whole check in locked mode, and in full mode the check that the lock is fresh. */
export function compareLock(base: FactBase, lock: Lock, verifier: number): LockProblem[] {
  const redo = 'run "npm run facts -- lock" where the source texts are at hand';
  const problem = (
    code: string,
    found: string,
    wanted: string,
    place: Pick<LockProblem, 'fact' | 'source' | 'list'> = {},
  ): LockProblem => ({ code, found, wanted, todo: redo, ...place });
  if (lock.verifier !== verifier || lock.splitter !== SPLITTER_VERSION) {
    return [
      problem(
        'lock-version',
        `a lock of verifier ${lock.verifier}, splitter ${lock.splitter}`,
        `verifier ${verifier}, splitter ${SPLITTER_VERSION}`,
      ),
    ];
  }
  if (!isSealed(lock))
    return [
      {
        ...problem('lock-changed', 'a lock that was changed after it was written', `seal ${lock.seal.slice(0, 12)}…`),
        todo: 'restore it from version control, or take it away and lock and review again',
      },
    ];
  const problems: LockProblem[] = [];
  if (lock.entities !== entitiesDigest(base))
    problems.push(
      problem('entities-changed', 'entities.yaml differs from what was verified', 'the entities of the lock', {
        list: 'entities',
      }),
    );
  if (lock.disagreements !== digestOf(base.disagreements))
    problems.push(
      problem(
        'disagreements-changed',
        'disagreements.yaml differs from what was verified',
        'the disagreements of the lock',
        { list: 'disagreements' },
      ),
    );
  if (lock.paraphrases !== (base.paraphrases.size > 0 ? paraphrasesDigest(base) : undefined))
    problems.push(
      problem('paraphrases-changed', 'paraphrases.yaml differs from what was verified', 'the pairs of the lock', {
        list: 'paraphrases',
      }),
    );
  for (const source of base.sources.values()) {
    const known = lock.sources[source.id];
    if (known === undefined)
      problems.push(
        problem('source-unverified', `${source.id} is not in the lock`, 'a verified record', { source: source.id }),
      );
    else if (known !== digestOf(source))
      problems.push(
        problem(
          'source-changed',
          `the record ${source.id} differs from what was verified`,
          `record digest ${known.slice(0, 12)}…`,
          { source: source.id },
        ),
      );
  }
  for (const fact of base.facts) {
    const known = lock.facts[fact.id];
    if (known === undefined)
      problems.push(problem('fact-unverified', `${fact.id} is not in the lock`, 'a verified fact', { fact: fact.id }));
    else if (known.digest !== factDigest(fact))
      problems.push(
        problem(
          'fact-changed',
          `${fact.id} differs from what was verified`,
          `fact digest ${known.digest.slice(0, 12)}…`,
          { fact: fact.id },
        ),
      );
  }
  for (const id of Object.keys(lock.sources))
    if (!base.sources.has(id)) problems.push(problem('source-gone', `${id} is in the lock only`, 'a record for it'));
  const ids = new Set(base.facts.map((fact) => fact.id));
  for (const id of Object.keys(lock.facts))
    if (!ids.has(id)) problems.push(problem('fact-gone', `${id} is in the lock only`, 'a fact for it'));
  return problems;
}
