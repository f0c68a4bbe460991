import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { LessonContext } from '@/components/lesson/context';
import { evidences } from './evidence';
import { howChecked, questions } from './asked';

/** The head of the invented lesson. */
export const galleryMeta: LessonMeta = {
  slug: 'gallery',
  title: 'When may a quay be shut?',
  summary: 'What the rule of an invented harbor allows, and who says what about it.',
  sourcesEnd: '2024-03-08',
  asOf: '2024-01',
  topics: ['harbor'],
  objectives: [
    { id: 'harbor-powers', text: 'Say who may shut a quay, and when.', weight: 1, figures: true },
    { id: 'harbor-voices', text: 'Tell who said what about the rule.', weight: 1, figures: false },
  ],
  asks: 'objectives',
  questions: 10,
};

const FACTS = Object.keys(evidences);

/** The outline of the invented lesson. */
export const galleryOutline: LessonOutline = {
  facts: FACTS,
  minutes: 3,
  steps: [
    { id: 'all-of-it', title: 'What can stand in a step?', words: 300, facts: FACTS, terms: ['quay'], sources: [] },
    {
      id: 'another',
      title: 'What does a second step look like below the first?',
      words: 12,
      facts: ['reported'],
      terms: [],
      sources: [],
    },
  ],
};

/** What the components of the invented lesson know. */
export const galleryContext: Omit<LessonContext, 'language' | 'say'> = {
  meta: galleryMeta,
  outline: galleryOutline,
  evidence: evidences,
  figures: { document: 'at most 7,500 US dollars' },
  sources: {
    'harbor-rule': { name: 'Harbor Rule', date: 'text of January 2024', url: 'https://example.org/harbor-rule' },
    'harbor-news': { name: 'Harbor News', date: '8 March 2024', url: 'https://example.org/harbor-news' },
  },
  glossary: { quay: { id: 'quay', term: 'quay', meaning: 'A wall at the water where ships tie up.' } },
  questions,
  howChecked,
};
