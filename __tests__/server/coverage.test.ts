import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf, isOpenSentence } from '@/lib/fact/coverage';
import { readFacts } from '@/server/content/read-facts';
import { sourceCoverage } from '@/server/coverage';
import { CONTENT, TEXTS, withCopy } from '../fixtures/lighthouse/lighthouse';

const COURIER = 'marrowby-courier-2024-03-06';

function coverage(folder: string, texts: string | undefined) {
  const result = sourceCoverage(folder, texts, COURIER);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('a source is told sentence by sentence, with its words where the text is at hand', () => {
  const { sentences, counts } = coverage(CONTENT, TEXTS);
  expect(sentences.map(({ n }) => n)).toEqual(sentences.map((_, i) => i + 1));
  expect(sentences.every(({ text }) => text)).toBe(true);
  expect(sentences.flatMap(({ facts }) => facts.map(({ id }) => id))).toContain('vote-courier');
  expect(counts.cited + counts.leftOut + counts.open).toBe(sentences.length);
  expect(coverage(CONTENT, undefined).sentences.some(({ text }) => text !== undefined)).toBe(false);
});

test('what a record leaves out is no longer open', () => {
  const before = coverage(CONTENT, undefined);
  const open = before.sentences.find(({ facts }) => facts.length === 0)!.n;
  withCopy(({ content }) => {
    appendFileSync(
      join(content, 'sources', `${COURIER}.yaml`),
      `leftOut:\n  - sentences: [${open}]\n    what: the weather\n    why: No lesson is about it.\n`,
    );
    const { sentences, counts } = coverage(content, undefined);
    expect(sentences[open - 1]!.leftOut).toEqual([{ what: 'the weather', why: 'No lesson is about it.' }]);
    expect(counts).toEqual({ ...before.counts, open: before.counts.open - 1, leftOut: before.counts.leftOut + 1 });
  });
});

test('a source without a record is named', () => {
  const result = sourceCoverage(CONTENT, undefined, 'nowhere');
  expect(!result.ok && result.problems[0]).toMatchObject({ code: 'source-unknown', found: 'no source nowhere' });
});

test('of every news report of the site each sentence is a fact or was left out with a reason', () => {
  const files = readFacts('content');
  if (!files.ok) throw new Error(JSON.stringify(files.problems));
  const { sources, facts } = files.value.base;
  const news = [...sources.values()].filter(({ kind }) => kind === 'news');
  expect(news.length).toBeGreaterThan(0);
  const open = news.map((source) => [source.id, coverageOf(source, facts).filter(isOpenSentence).length]);
  expect(open).toEqual(news.map(({ id }) => [id, 0]));
});
