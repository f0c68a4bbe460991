import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockSchema, reviewsOf, withParts } from '@/lib/fact/lock';
import type { Problem } from '@/lib/kernel/result';
import { textsOf } from '@/lib/card/card';
import { allCards } from '@/server/cards';
import { ContentError, library, readLibrary } from '@/server/content/library';
import { lessonSlugs, lessonSummaries, lessonView, site } from '@/server/lessons';
import { pageMetadata } from '@/server/page-meta';
import { quizOf } from '@/server/quizzes';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { relock, withEdited, type Edits } from './edited';

process.env.CITED_CONTENT = CONTENT;

test('a content folder that is right is read whole', () => {
  const shelf = readLibrary(CONTENT);
  if (!shelf.ok) throw new Error(JSON.stringify(shelf.problems));
  const { value } = shelf;
  expect(value.site).toMatchObject({ name: 'Lamplight', language: 'en', lessons: ['lighthouse'] });
  expect([...value.lessons.keys()]).toEqual(['lighthouse']);
  expect([...value.glossary.keys()]).toEqual(['keeper', 'light-book', 'spare-lamp', 'minutes', 'channel']);
  expect(value.base.facts.length).toBeGreaterThan(30);
  expect(value.base.sources.size).toBe(5);
});

const FACTS = 'facts/lighthouse.yaml';
/** The lesson without the questions of its own: other facts make another quiz, in which others are free. */
const unasked = (text: string) => text.replace(/<(?:Check|GuessFirst) fact="[^"]+" \/>\n/g, '');
/** The line on which some words stand first, or first after others. */
function first(file: string, what: string, after = ''): number {
  const text = readFileSync(join(CONTENT, file), 'utf8');
  return text.slice(0, text.indexOf(what, text.indexOf(after))).split('\n').length;
}

test.each<[string, Edits, string, string, number | undefined]>([
  ['no site', { 'site.yaml': () => undefined }, 'file-missing', 'site.yaml', undefined],
  [
    'a site in another language',
    { 'site.yaml': (text) => text.replace('language: en', 'language: xx') },
    'schema',
    'site.yaml',
    first('site.yaml', 'language:'),
  ],
  [
    'a site without lessons',
    { 'site.yaml': (text) => text.replace('[lighthouse]', '[]') },
    'schema',
    'site.yaml',
    first('site.yaml', 'lessons:'),
  ],
  [
    'a lesson without a file',
    { 'lessons/lighthouse.mdx': () => undefined },
    'file-missing',
    'lessons/lighthouse.mdx',
    undefined,
  ],
  [
    'a lesson with a broken head',
    { 'lessons/lighthouse.mdx': (text) => text.replace('weight: 4', 'weight: four') },
    'schema',
    'lessons/lighthouse.mdx',
    first('lessons/lighthouse.mdx', 'weight: 4'),
  ],
  [
    'a fact of an unknown field',
    { [FACTS]: (text) => text.replace('  kind: definition', '  kind: definition\n  colour: red') },
    'schema',
    FACTS,
    first(FACTS, '- id: light-meaning'),
  ],
  [
    'a fact id twice',
    { [FACTS]: (text) => text.replace('- id: keeper-meaning', '- id: light-meaning') },
    'id-duplicate',
    FACTS,
    first(FACTS, '- id: keeper-meaning'),
  ],
  [
    'a fact whose words changed',
    { [FACTS]: (text) => text.replace('at most two miles', 'at most five miles') },
    'fact-changed',
    FACTS,
    first(FACTS, '- id: keeper-meaning'),
  ],
  [
    'a fact with one digit changed',
    { [FACTS]: (text) => text.replaceAll('7500', '7501') },
    'fact-changed',
    FACTS,
    first(FACTS, '- id: dark-light-fine'),
  ],
  [
    'YAML with a tab',
    { [FACTS]: (text) => text.replace('  kind: definition', '\tkind: definition') },
    'yaml-syntax',
    FACTS,
    first(FACTS, 'kind: definition'),
  ],
  [
    'a source record of which a digit changed',
    { 'sources/coast-wire-2024-03-07.yaml': (text) => text.replace('length: 788', 'length: 789') },
    'source-changed',
    'sources/coast-wire-2024-03-07.yaml',
    1,
  ],
  [
    'a source that is gone',
    { 'sources/tidewater-2024-03-08.yaml': () => undefined },
    'source-gone',
    'facts.lock.json',
    1,
  ],
  [
    'a source with a broken address',
    { 'sources/tidewater-2024-03-08.yaml': (text) => text.replace('https://', 'nowhere ') },
    'schema',
    'sources/tidewater-2024-03-08.yaml',
    first('sources/tidewater-2024-03-08.yaml', 'url:'),
  ],
  [
    'an entity that changed',
    { 'entities.yaml': (text) => text.replace('the firm that built', 'a firm that built') },
    'entities-changed',
    'entities.yaml',
    1,
  ],
  [
    'a disagreement on an unknown fact',
    { 'disagreements.yaml': (text) => text.replace('vote-courier,', 'vote-nobody,') },
    'fact-unknown',
    'disagreements.yaml',
    first('disagreements.yaml', 'vote-courier'),
  ],
  [
    'a question about a disagreement that names a fact from elsewhere',
    { 'disagreements.yaml': (text) => text.replace(/(?= {2}reason)/, '  ask: [vote-courier, ferrow-chair]\n') },
    'pair-unknown',
    'disagreements.yaml',
    first('disagreements.yaml', '  reason'),
  ],
  [
    'a question that sets a fact against itself',
    { 'disagreements.yaml': (text) => text.replace(/(?= {2}reason)/, '  ask: [vote-courier, vote-courier]\n') },
    'pair-unknown',
    'disagreements.yaml',
    first('disagreements.yaml', '  reason'),
  ],
  [
    'a disagreement that was taken out',
    { 'disagreements.yaml': (text) => text.slice(0, text.indexOf('- id: fog-boats')) },
    'disagreements-changed',
    'disagreements.yaml',
    1,
  ],
  [
    'a glossary entry without a meaning',
    { 'glossary.yaml': (text) => text.replace(/ {2}meaning: The book.*\n/, '') },
    'schema',
    'glossary.yaml',
    first('glossary.yaml', '- id: light-book'),
  ],
  [
    'a glossary entry that rests on an unknown fact',
    { 'glossary.yaml': (text) => text.replace('fact: keeper-meaning', 'fact: nothing') },
    'fact-unknown',
    'glossary.yaml',
    first('glossary.yaml', 'fact: keeper-meaning'),
  ],
  [
    'a fact for an objective that no lesson has',
    { 'lessons/lighthouse.mdx': (text) => text.replace('id: lighthouse-law', 'id: lighthouse-rule') },
    'objective-unknown',
    FACTS,
    // Facts come by their ids, so that this is the first of the objective.
    first(FACTS, 'objectives: [lighthouse-law]', '- id: boat-charge-limit'),
  ],
  ['no lock', { 'facts.lock.json': () => undefined }, 'lock-missing', 'facts.lock.json', 1],
  ['a lock that is no JSON', { 'facts.lock.json': (text) => text.slice(0, -20) }, 'lock-broken', 'facts.lock.json', 1],
  [
    'a lock that was changed by hand',
    { 'facts.lock.json': (text) => text.replace(/"start": \d+/, '"start": 1') },
    'lock-changed',
    'facts.lock.json',
    1,
  ],
])('%s: the problem has its place, and what to do', async (_, edits, code, file, line) => {
  const problems = await withEdited(edits, (folder) => {
    const shelf = readLibrary(folder);
    if (shelf.ok) throw new Error('nothing was found');
    return shelf.problems;
  });
  expect(problems.map((one) => one.code)).toContain(code);
  const problem = problems.find((one) => one.code === code)!;
  expect(problem.place?.file).toMatch(new RegExp(`${file}$`));
  if (line !== undefined) expect(problem.place?.line).toBe(line);
  expect(problem.todo).not.toBe('');
  expect(problems.filter(({ place }) => place === undefined)).toEqual([]);
});

test('everything that is wrong is said at once', async () => {
  const codes = await withEdited(
    {
      'site.yaml': (text) => text.replace('language: en', 'language: xx'),
      'glossary.yaml': (text) => text.replace(/ {2}meaning: The book.*\n/, ''),
      'facts.lock.json': () => undefined,
    },
    (folder) => {
      const shelf = readLibrary(folder);
      return shelf.ok ? [] : shelf.problems.map(({ code }: Problem) => code);
    },
  );
  expect(codes).toEqual(['schema', 'schema', 'lock-missing']);
});

test.each([
  ['that is not there', () => '/nowhere/at/all'],
  ['that is a file', () => join(CONTENT, 'site.yaml')],
])('a content folder %s is named', (_, folder) => {
  expect(readLibrary(folder())).toMatchObject({
    ok: false,
    problems: [{ code: 'content-missing', found: expect.stringContaining(folder()) }],
  });
});

test('content that is wrong stops whoever asks for it, with every problem in the message', async () => {
  await withEdited({ [FACTS]: (text) => text.replace('at most two miles', 'at most five miles') }, () => {
    expect(() => library()).toThrow(ContentError);
    expect(() => library()).toThrow(/The content cannot be published\.\n.*lighthouse\.yaml:\d+:\d+ {2}fact-changed\n/);
  });
});

test('another author’s folder is another site, without a restart in development', async () => {
  expect(site().name).toBe('Lamplight');
  await withEdited({ 'site.yaml': (text) => text.replace('Lamplight', 'Other light') }, () =>
    expect(site().name).toBe('Other light'),
  );
  expect(site().name).toBe('Lamplight');
});

test('a glossary is no must', async () => {
  const edits = {
    'glossary.yaml': () => undefined,
    'teaching/lighthouse.yaml': (text: string) => text.replace(/^vocabulary:.*\n/m, ''),
    'lessons/lighthouse.mdx': (text: string) => text.replace(/<Term id="[^"]+">([^<]*)<\/Term>/g, '$1'),
  };
  expect(await withEdited(edits, (folder) => readLibrary(folder).ok)).toBe(true);
});

test('a lesson comes with its text, its evidence and its hard words', async () => {
  const lesson = (await lessonView('lighthouse'))!;
  expect(lessonSlugs()).toEqual(['lighthouse']);
  expect(lesson.outline.steps.map(({ id }) => id)).toEqual([
    'dispute',
    'words',
    'powers',
    'duties',
    'history',
    'machine',
  ]);
  expect(Object.keys(lesson.evidence).sort()).toEqual([...lesson.outline.facts].sort());
  expect(Object.keys(lesson.glossary).sort()).toEqual(['channel', 'keeper', 'light-book', 'minutes', 'spare-lamp']);
  expect(lesson.originals).toEqual({ reports: 2, documents: 2 });
  expect(lesson.code).toContain('_jsx');
  expect(lesson.code).not.toContain('sourcesEnd:');
});

test('the evidence of a lesson holds no key, wrong option or explanation of a question', async () => {
  const { words } = JSON.parse(readFileSync('__tests__/fixtures/lighthouse/canaries.json', 'utf8')) as {
    words: string[];
  };
  const sent = JSON.stringify(await lessonView('lighthouse'));
  expect(words.filter((word) => sent.includes(word))).toEqual([]);
});

test('there is no other lesson', async () => {
  expect(await lessonView('other')).toBeUndefined();
  expect(await lessonView('constructor')).toBeUndefined();
});

test.each([
  [
    'a fact that is not there',
    (text: string) => text.replace('fact="vote-courier"', 'fact="vote-nobody"'),
    'fact-unknown',
  ],
  ['broken MDX', (text: string) => text.replace('</Step>', ''), 'mdx-syntax'],
  ['a date of its own', (text: string) => text.replace('date="1881-05-12"', 'date="1881-05-13"'), 'date-differs'],
  [
    'sources newer than it says',
    (text: string) => text.replace('sourcesEnd: "2024-03-08"', 'sourcesEnd: "2024-03-01"'),
    'sources-end-early',
  ],
  [
    'no end of sources, though they have dates',
    (text: string) => text.replace('sourcesEnd: "2024-03-08"\n', ''),
    'sources-end-missing',
  ],
])('a lesson with %s is not shown; the message has file, line and column', async (_, edit, code) => {
  await withEdited({ 'lessons/lighthouse.mdx': edit }, async () => {
    const message = new RegExp(`lighthouse\\.mdx:\\d+:\\d+ {2}${code}`);
    await expect(lessonSummaries()).rejects.toThrow(message);
    await expect(lessonView('lighthouse')).rejects.toThrow(message);
  });
});

test('a lesson whose sources carry no date says so, on its page and on its cards', async () => {
  const undate = (text: string) => text.replace(/^(?:published|asOf):.*\n/m, '');
  const files = readdirSync(join(CONTENT, 'sources')).map((file) => [`sources/${file}`, undate] as const);
  await withEdited(
    {
      ...Object.fromEntries(files),
      [FACTS]: (text) => text.replace(/^ {2}asOf:.*\n/gm, ''),
      'lessons/lighthouse.mdx': (text) =>
        unasked(text)
          .replace('sourcesEnd: "2024-03-08"\n', '')
          .replace(/^asOf:.*\n/m, ''),
    },
    async (folder) => {
      relock(folder);
      const [lesson] = await lessonSummaries();
      expect(lesson?.meta.sourcesEnd).toBeUndefined();
      const cards = await allCards();
      // A fact names its own report with its own date.
      for (const card of cards.filter(({ kind }) => kind !== 'fact'))
        expect([card.name, textsOf(card)]).toEqual([card.name, expect.arrayContaining(['Sources carry no date'])]);
      const { other } = await pageMetadata({ title: 't', description: 'd', path: '/', card: 'home', lesson });
      expect(other['twitter:data2']).toBe('no date stated');
    },
  );
});

test('a month is enough where the day is not known', async () => {
  await withEdited(
    { 'lessons/lighthouse.mdx': (text) => text.replace('sourcesEnd: "2024-03-08"', 'sourcesEnd: "2024-03"') },
    async () => expect((await lessonSummaries())[0]?.meta.sourcesEnd).toBe('2024-03'),
  );
});

test('the working folder does not matter to what a problem says', async () => {
  const problems = await withEdited({ 'site.yaml': () => undefined }, (folder) => {
    writeFileSync(join(folder, 'note.txt'), 'aside');
    const shelf = readLibrary(folder);
    return shelf.ok ? [] : shelf.problems;
  });
  expect(problems[0]!.todo).toMatch(/^add .*site\.yaml/);
  expect(existsSync(problems[0]!.place!.file)).toBe(false);
});

/** The lock with one signature less, and with it a rejection where there is a reason. */
const unsign = (id: string, reason?: string) => (text: string) => {
  const lock = lockSchema.parse(JSON.parse(text));
  const { [id]: signature, ...signed } = reviewsOf(lock).signed;
  const { role, date, digest } = signature!;
  const rejected = reason === undefined ? [] : [{ fact: id, role, date, digest, reason }];
  return JSON.stringify(withParts(lock, { reviews: { signed, rejected } }));
};

const LESSON = 'lessons/lighthouse.mdx';

test.each([
  ['that a lesson cites', 'keeper-meaning', undefined, 'fact-unreviewed', first(LESSON, 'fact="keeper-meaning"')],
  ['that a reviewer rejected', 'keeper-meaning', 'Too short.', 'fact-rejected', first(LESSON, 'fact="keeper-meaning"')],
  [
    'that differs from one that a lesson cites',
    'vote-coast-wire',
    undefined,
    'fact-unreviewed',
    first(LESSON, 'fact="vote-courier"'),
  ],
  ['on which a hard word rests', 'failure-book-duty', undefined, 'fact-unreviewed', undefined],
])('an unsigned fact %s stops the build with the place', async (_, id, reason, code, line) => {
  // Only the other side of the disagreement is cited then.
  const edits = {
    'facts.lock.json': unsign(id, reason),
    [LESSON]: (text: string) => text.replace(' <Evidence fact="vote-coast-wire" />', ''),
  };
  await withEdited(edits, async () => {
    const error = await lessonSummaries().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    const { problems } = error as ContentError;
    expect(problems).toMatchObject([
      { code, found: expect.stringContaining(id), place: { file: expect.stringMatching(/lighthouse\.mdx$/) } },
    ]);
    if (line !== undefined) expect(problems[0]!.place!.line).toBe(line);
  });
});

test('an unsigned fact that no lesson cites is left out, also of the quiz', async () => {
  await withEdited({ 'facts.lock.json': unsign('rescue-calls'), [LESSON]: unasked }, async (folder) => {
    const shelf = readLibrary(folder);
    expect(shelf).toMatchObject({ ok: true });
    expect(shelf.ok && shelf.value.base.facts.map(({ id }) => id)).not.toContain('rescue-calls');
    expect(shelf.ok && [...shelf.value.held]).toEqual([['rescue-calls', 'unreviewed']]);
    expect(shelf.ok && quizOf('lighthouse', shelf.value)!.bank.flatMap(({ facts }) => facts)).not.toContain(
      'rescue-calls',
    );
    expect(await lessonSummaries()).toHaveLength(1);
  });
});
