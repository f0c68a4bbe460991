import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyContent } from '@/server/facts';
import { copiedContent } from '@/server/own-words';
import { CONTENT, withCopy } from '../fixtures/lighthouse/lighthouse';

/** Eight words of a source of the fixture, and how they are told. */
const COPIED = 'Keepers lit the lamp for the first time';
const RUN = /"keepers lit the lamp for the first"/;

const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(file, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(file, change(text));
};
const lineOf = (file: string, what: string): number =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(what)) + 1;

test('what the fixture says is in its own words', () => {
  expect(copiedContent(CONTENT)).toEqual([]);
});

const LESSON = 'lessons/lighthouse.mdx';

const CASES: [string, string, (text: string) => string][] = [
  ['the text of a lesson', LESSON, (text) => text.replace('The light stands', `${COPIED} here. The light stands`)],
  [
    'a lesson, over a line end and a tag',
    LESSON,
    (text) =>
      text.replace('The light stands', 'Keepers lit the\n<Term id="keeper">lamp</Term> **for the** first time. The'),
  ],
  ['the title of a step', LESSON, (text) => text.replace('title="What is the dispute about?"', `title="${COPIED}"`)],
  [
    'a prop that is shown, after one that is not',
    LESSON,
    (text) =>
      text.replace(
        '<Timeline>',
        `<Contrast title="x" a="One"\n  b="${COPIED}">\n<Point about="y">\n<A fact="first-stone">a</A>\n<B fact="first-stone">b</B>\n</Point>\n</Contrast>\n\n<Timeline>`,
      ),
  ],
  ['the summary of a lesson', LESSON, (text) => text.replace(/^summary: .*$/m, `summary: ${COPIED}.`)],
  ['an objective', LESSON, (text) => text.replace('text: Put the history', `text: ${COPIED} and put the history`)],
  ['the glossary', 'glossary.yaml', (text) => text.replace('meaning: The book', `meaning: ${COPIED}, as the book`)],
  ['the words of the site', 'site.yaml', (text) => text.replace(/^line: .*$/m, `line: ${COPIED}`)],
  ['the reason of a disagreement', 'disagreements.yaml', (text) => text.replace(/reason: /, `reason: ${COPIED}. `)],
  ['the role of an entity', 'entities.yaml', (text) => text.replace(/role: /, `role: ${COPIED} `)],
  ['a note on a source', 'sources/beacon-regulation.yaml', (text) => `${text.trimEnd()}\nnote: ${COPIED}.\n`],
  [
    'what a record leaves out',
    'sources/beacon-regulation.yaml',
    (text) => `${text.trimEnd()}\nleftOut:\n  - sentences: [1]\n    what: ${COPIED}\n    why: Nothing.\n`,
  ],
  ['a fact', 'facts/lighthouse.yaml', (text) => text.replace(/explain: /, `explain: ${COPIED}. `)],
];

test.each(CASES)('seven words of a source in %s are found without the texts, with the line', (_, name, change) => {
  withCopy(({ content }) => {
    const file = join(content, name);
    edit(file, change);
    const told = copiedContent(content);
    expect(told).toMatchObject([
      { code: 'copied-run', found: expect.stringMatching(RUN), todo: 'say it in other words' },
    ]);
    expect(told[0]!.place!.file).toBe(file);
    expect(told[0]!.place!.line).toBe(lineOf(file, 'Keepers lit the'));
    expect(told[0]!.place!.column).toBeGreaterThan(0);
    const verified = verifyContent(content, undefined);
    expect(verified.ok && verified.value.problems).toContainEqual(told[0]);
  });
});

test.each(CASES.filter(([, name]) => !name.startsWith('facts/')))(
  'with the texts, %s is told with the source',
  (_, name, change) => {
    withCopy(({ content, texts }) => {
      edit(join(content, name), change);
      const verified = verifyContent(content, texts);
      const told = verified.ok ? verified.value.problems.filter(({ code }) => code === 'copied-run') : [];
      expect(told).toMatchObject([{ found: expect.stringMatching(/as in coast-wire-2024-03-07/) }]);
    });
  },
);

test('in a lesson the column is that of the first word', () => {
  withCopy(({ content }) => {
    const file = join(content, LESSON);
    edit(file, (text) => text.replace('The light stands', `Once, ${COPIED}. The light stands`));
    expect(copiedContent(content)[0]!.place!.column).toBe('Once, '.length + 1);
  });
});

test.each([
  [
    'names of entities and titles of sources',
    'The Marrowby Harbor Board, Ida Ferrow, Tomas Quill, Northline Signals, the Keepers’ Guild',
  ],
  ['six words of a source', 'lit the lamp for the first'],
])('%s may be shared', (_, words) => {
  withCopy(({ content }) => {
    edit(join(content, LESSON), (text) => text.replace('The light stands', `${words}. The light stands`));
    expect(copiedContent(content)).toEqual([]);
  });
});

test('the words of a card are looked at too', () => {
  const card = { text: `${COPIED}.`, placeAt: () => ({ file: 'card home' }) };
  expect(copiedContent(CONTENT, [card])).toMatchObject([{ code: 'copied-run', place: { file: 'card home' } }]);
});

test.each<[string, (file: string) => void, string]>([
  ['is gone', (file) => rmSync(file), 'shingles-missing'],
  ['was changed', (file) => appendFileSync(file, 'abcdef'), 'shingles-changed'],
])('a file of hashed runs that %s is told, with texts and without', (_, spoil, code) => {
  withCopy(({ content, texts }) => {
    spoil(join(content, 'shingles.bin'));
    for (const folder of [texts, undefined]) {
      const verified = verifyContent(content, folder);
      const told = verified.ok ? verified.value.problems.filter((one) => one.code.startsWith('shingles')) : [];
      expect(told).toMatchObject([{ code, place: { file: expect.stringMatching(/shingles\.bin$/), line: 1 } }]);
    }
    expect(copiedContent(content).map((one) => one.code)).toEqual([code]);
  });
});
