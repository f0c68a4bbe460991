import { lockSchema, reviewsOf, withParts, type Lock } from '@/lib/fact/lock';
import { paraphraseTable } from '@/lib/fact/paraphrase';
import { reject } from '@/lib/fact/review';
import { checks, checksOn, VERIFIER_VERSION } from '@/lib/verify';
import { howChecked } from '@/lib/verify/how-checked';
import { readFileSync } from 'node:fs';
import { CONTENT, factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base, texts } = lighthouse();
const lock: Lock = lockSchema.parse(JSON.parse(readFileSync(`${CONTENT}/facts.lock.json`, 'utf8')));
/** The same facts in a folder that has a table of paraphrases: there every check is on. */
const strict = { ...base, paraphrases: paraphraseTable([{ own: 'zeppelin', source: ['airship'] }]) };
const told = (id: string, other = lock, facts = base) =>
  howChecked(factOf(base, id), { base: facts, lock: other, language: 'en' });

test('a sentence is told with its speaker, its place in our copy, its checks and its signature', () => {
  expect(told('yearly-saving')).toMatchObject({
    statement: factOf(base, 'yearly-saving').statement,
    voices: [
      { who: expect.stringContaining('Ida Ferrow'), locator: expect.stringMatching(/^sentence \d+ of our copy$/) },
    ],
    verifier: VERIFIER_VERSION,
    signed: { role: 'editor', date: expect.stringMatching(/^\d+ \w+ 20\d\d$/) },
  });
});

test('only what this fact itself rests on is told, other reports of the same aside', () => {
  expect(told('machine-price-courier')!.voices).toHaveLength(factOf(base, 'machine-price-courier').evidence.length);
});

test('a check that is off for the folder is not told: nothing has passed it', () => {
  const ids = (facts = base) => told('machine-limit', lock, facts)!.checks.map(({ id }) => id);
  expect(ids(strict).filter((id) => !ids().includes(id))).toEqual(['V6']);
  expect([ids().length, ids(strict).length]).toEqual([checksOn(base).length, checks.length]);
});

test('every check is told once, in order, in words of its own that name no machinery', () => {
  const { checks: list } = told('machine-limit', lock, strict)!;
  expect(list.map(({ id }) => id)).toEqual(Array.from({ length: checks.length }, (_, i) => `V${i + 1}`));
  expect(new Set(list.map(({ text }) => text)).size).toBe(checks.length);
  for (const { text } of list) {
    expect(text.split(' ').length).toBeLessThanOrEqual(25);
    expect(text).not.toMatch(/V\d|slot|span|entit|polarity|hedge|scope|schema|attribution/i);
  }
});

test('a role of several words is read as words', () => {
  const reviews = reviewsOf(lock);
  const signature = { ...reviews.signed['machine-limit']!, role: 'second-reader' };
  const other = withParts(lock, { reviews: { ...reviews, signed: { 'machine-limit': signature } } });
  expect(told('machine-limit', other)!.signed!.role).toBe('second reader');
});

test('a fact that nobody has signed, or somebody has rejected, has no signature', () => {
  const unsigned = withParts(lock, { reviews: { signed: {}, rejected: [] } });
  expect(told('machine-limit', unsigned)).not.toHaveProperty('signed');
  const { digest } = lock.facts['machine-limit']!;
  const no = { fact: 'machine-limit', digest, role: 'editor', date: '2024-03-09', reason: 'Too broad' };
  const rejected = withParts(lock, { reviews: reject(reviewsOf(lock), no) });
  expect(told('machine-limit', rejected)).not.toHaveProperty('signed');
});

test('of a fact that is not in the lock nothing is told', () => {
  expect(told('machine-limit', { ...lock, facts: {} })).toBeUndefined();
});

test('no sentence of a source is shown', () => {
  const sentences = [...texts.values()].flatMap(({ text, sentences: all }) =>
    all.map(({ start, end }) => text.slice(start, end)),
  );
  // A title is named, as everywhere.
  const titles = new Set([...base.sources.values()].map(({ title }) => title));
  expect(sentences.length).toBeGreaterThan(50);
  for (const { id } of base.facts) {
    const all = JSON.stringify(told(id));
    expect(
      sentences.filter((sentence) => sentence.length > 30 && !titles.has(sentence) && all.includes(sentence)),
    ).toEqual([]);
  }
});
