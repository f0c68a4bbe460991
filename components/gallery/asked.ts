import type { LessonQuestions } from '@/lib/quiz/lesson-item';
import type { HowChecked } from '@/lib/verify/how-checked';
import { evidences } from './evidence';
import { items } from './items';

/** What the invented lesson asks. Each place has an id of its own: radio buttons of one name are one group. */
export const questions: LessonQuestions = {
  checks: { document: { ...items.choice, id: 'check-choice' }, reported: { ...items.typed, id: 'check-typed' } },
  guess: {
    item: { ...items.choice, id: 'gallery' },
    step: { id: 'another', title: 'What does a second step look like below the first?', number: 2 },
  },
};

const told: HowChecked = {
  statement: evidences.document.claim,
  voices: [
    ...evidences.document.voices,
    { who: 'The harbor board', source: 'Minutes', date: '8 March 2024', locator: 'sentence 2 of our copy' },
  ],
  checks: [
    { id: 'V3', text: 'The miles are the same.' },
    { id: 'V7', text: 'A “no” is still a “no”.' },
  ],
  verifier: 1,
  signed: { role: 'editor', date: '9 March 2024' },
};

/** How two of its sentences were checked: one that was signed, and one that was not. */
export const howChecked: Record<string, HowChecked> = {
  document: told,
  reported: { ...told, statement: evidences.reported.claim, voices: evidences.reported.voices, signed: undefined },
};
