import { citation } from '@/lib/exchange/json-ld/citation';
import { crumbs } from '@/lib/exchange/json-ld/crumbs';
import { lesson, step } from '@/lib/exchange/json-ld/lesson';
import { quiz } from '@/lib/exchange/json-ld/quiz';
import { webPage, webSite } from '@/lib/exchange/json-ld/web-page';
import { jsonLd } from '@/lib/exchange/json-ld/write';
import type { Source } from '@/lib/source/schema';
import { schemaProblems } from './schema-problems';

const place = { origin: 'https://cited.example', name: 'Cited', language: 'en' as const };
const source: Source = {
  id: 'a',
  title: 'Harbor talks stall',
  publisher: 'The Strait Post',
  label: 'the Post',
  origin: 'North Wire',
  rewrites: false,
  author: 'A. Writer',
  published: '2026-03-08',
  url: 'https://post.example/a',
  kind: 'news',
  rights: 'copyrighted',
  completeness: 'full',
  file: 'a.txt',
  digest: '0'.repeat(64),
  length: 1,
  sentences: 1,
};
const law: Source = {
  ...source,
  ...{ kind: 'statute', title: null, label: '7 HC § 2', publisher: null, origin: 'Harbor Council', author: undefined },
  ...{ published: undefined, asOf: '2024-01' },
};
const dates = { published: '2026-03-01', modified: '2026-03-09' };
const meta = {
  slug: 'harbor',
  title: 'May a ship stay?',
  summary: 'What the rule says.',
  objectives: [{ id: 'o', text: 'Say what the rule allows.', weight: 1, figures: false }],
};
const first = { id: 'rule', title: 'What is the rule?', words: 120, facts: [], terms: [], sources: [] };
const correction = { anchor: 'c-2026-03-09', date: '2026-03-09', right: 'Ships may stay for 3 days.' };
const described = { meta, outline: { minutes: 7, steps: [first] }, dates, sources: [source, law] };
const asked = { path: '/learn/harbor/quiz', title: 'Quiz: May a ship stay?', summary: 'S.', lessons: [meta] };
const page = { path: '/facts/f', title: 'Fact: it may', description: 'Reported. The Post.', sources: [law] };

const nodes = [
  lesson({ ...described, corrections: [correction] }, place),
  lesson({ ...described, dates: {}, corrections: [] }, place),
  step({ meta, step: first, number: 1, dates, sources: [source] }, place),
  quiz({ ...asked, dates, sources: [source] }, place),
  webPage(page, place),
  webSite({ line: 'In one line.', description: 'D.' }, place),
  crumbs([{ path: '/', name: 'Cited' }], place),
];

test('a report has its publisher, the agency that it came from, its author and day; a law the state of its text', () => {
  expect(citation(source)).toEqual({
    '@type': 'NewsArticle',
    name: 'Harbor talks stall',
    author: { '@type': 'Person', name: 'A. Writer' },
    publisher: { '@type': 'Organization', name: 'The Strait Post' },
    sourceOrganization: { '@type': 'Organization', name: 'North Wire' },
    datePublished: '2026-03-08',
    url: 'https://post.example/a',
  });
  expect(citation(law)).toEqual({
    '@type': 'Legislation',
    name: '7 HC § 2',
    creator: { '@type': 'Organization', name: 'Harbor Council' },
    legislationDateVersion: '2024-01',
    url: 'https://post.example/a',
  });
});

test('what is not known is left out, and so is a time between two days', () => {
  const bare = { ...source, author: undefined, publisher: null, origin: null, url: undefined };
  expect(citation({ ...bare, published: '2026-03-01/2026-03-08' })).toEqual({
    '@type': 'NewsArticle',
    name: 'Harbor talks stall',
  });
  expect(citation({ ...source, origin: 'The Strait Post' })).not.toHaveProperty('sourceOrganization');
});

test('a lesson says what it teaches and cites, when it was made and mended, and by which steps it goes', () => {
  expect(nodes[0]).toMatchObject({
    '@type': 'LearningResource',
    url: 'https://cited.example/learn/harbor',
    timeRequired: 'PT7M',
    teaches: ['Say what the rule allows.'],
    datePublished: '2026-03-01',
    dateModified: '2026-03-09',
    hasPart: [{ name: 'What is the rule?', url: 'https://cited.example/learn/harbor/rule', position: 1 }],
    citation: [{ '@type': 'NewsArticle' }, { '@type': 'Legislation' }],
    correction: [{ text: correction.right, url: 'https://cited.example/corrections#c-2026-03-09' }],
  });
  expect(nodes[1]).not.toHaveProperty('correction');
  expect(nodes[1]).not.toHaveProperty('dateModified');
});

test('a quiz holds no question', () => {
  expect(JSON.stringify(nodes[3])).not.toMatch(/Question|Answer|hasPart/);
});

test('all of it is of the vocabulary of schema.org, and what is not is found out', () => {
  // A property, one further in, one of another type, a value of another kind, a type.
  const wrong: [{ '@type': string }, RegExp][] = [
    [{ ...nodes[0]!, ...{ timeNeeded: 'PT7M' } }, /timeNeeded/],
    [{ ...nodes[2]!, ...{ citation: [{ ...citation(law), passedOn: '2024' }] } }, /passedOn/],
    [{ ...nodes[5]!, ...{ legislationDateVersion: '2024' } }, /legislationDateVersion/],
    [{ ...nodes[3]!, ...{ about: 7 } }, /number/],
    [{ ...nodes[4]!, '@type': 'FactPage' }, /FactPage/],
  ];
  const found = schemaProblems([...nodes, ...wrong.map(([node]) => node)]);
  expect(found).toEqual([...nodes.map(() => []), ...wrong.map(([, words]) => [expect.stringMatching(words)])]);
});

test('no text within the data ends its block', () => {
  const json = jsonLd([webPage({ ...page, title: '</script><script>alert(1)</script><!--' }, place)]);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)</script><!--' }] });
});
