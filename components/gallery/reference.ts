import { aboutSchema } from '@/lib/lesson/about';
import type { Source } from '@/lib/source/schema';
import { evidences } from './evidence';

const place = { href: '#step', lesson: 'When may a quay be shut?', step: 'Who decides?', number: 1 };

/** Words of the glossary: on a fact, on a fact that no page prints, and on none. */
export const glossary = [
  { entry: { id: 'word-quay', term: 'quay', meaning: 'A wall at the water where ships tie up.' }, used: [place] },
  { entry: { id: 'word-gale', term: 'gale', meaning: 'Wind of more than 60 miles an hour.' }, used: [] },
  { entry: { id: 'word-mole', term: 'mole', meaning: 'A wall that keeps waves out.' }, used: [place] },
].map((item, i) => ({
  ...item,
  evidence: i === 0 ? evidences.document : undefined,
  sources: i === 1 ? ['Harbor Rule'] : [],
}));

const source = (change: Partial<Source>): Source => ({
  id: 'gallery-rule',
  title: 'Harbor Rule',
  publisher: 'the harbor board',
  label: 'Harbor Rule',
  origin: 'the harbor board',
  rewrites: false,
  asOf: '2024-01',
  citation: 'section 3',
  url: 'https://example.org/harbor-rule',
  kind: 'regulation',
  rights: 'own',
  completeness: 'full',
  file: 'harbor-rule.txt',
  digest: '0'.repeat(64),
  length: 1,
  sentences: 1,
  ...change,
});

const retold = source({
  id: 'gallery-news',
  title: null,
  label: 'The Evening Post',
  publisher: 'The Evening Post',
  origin: null,
  rewrites: true,
  author: 'Ada Mole',
  note: 'Only its first part is at hand.',
  asOf: undefined,
  citation: undefined,
  url: undefined,
  kind: 'news',
  completeness: 'excerpt',
});

/** A source on which facts rest, and one of little use. */
export const sources = [
  {
    group: 'rules' as const,
    items: [
      {
        source: source({}),
        facts: [{ href: '#fact', statement: evidences.document.claim }],
        kept: 2,
        lessons: [{ href: '#lesson', title: place.lesson }],
      },
    ],
  },
  { group: 'reports' as const, items: [{ source: retold, facts: [], kept: 0, lessons: [] }] },
];

const corrected = [{ href: '#c-2024-03-20', date: '2024-03-20' }];

/** Pages of facts: one that holds and is taught, and one that is out of date, corrected and in no lesson. */
export const factPages = [
  { id: 'document', evidence: evidences.document, taught: [place], corrections: [] },
  {
    id: 'superseded',
    evidence: evidences.superseded,
    taught: [],
    now: { href: '#document', statement: evidences.document.claim },
    corrections: corrected,
  },
];

/** A log with an entry, and a lesson without one. */
export const corrections = {
  log: [
    {
      anchor: 'c-2024-03-20',
      date: '2024-03-20',
      lesson: 'gallery',
      title: place.lesson,
      facts: [{ id: 'document', href: '#document' }, { id: 'kept' }],
      items: ['choice:document:condition'],
      stood: 'The limit was given as 50 miles an hour.',
      right: 'The limit is 60 miles an hour.',
      why: 'A reader found the old text of the rule.',
    },
  ],
  lessons: [
    { slug: 'corrected', title: place.lesson, entries: corrected },
    { slug: 'untouched', title: 'How do tides work?', entries: [] },
  ],
};

/** What an operator says of itself: some of it, or nothing. */
export const operators = {
  required: aboutSchema.parse({ authorship: 'The harbor school.', contact: 'light@marrowby.example' }),
  optional: aboutSchema.parse({}),
};

/** The figures of an invented site. */
export const figures = { facts: 6, sources: 2, checks: 14, signatures: 5 };
