import type { Card } from '@/lib/card/card';

/** An invented share card. */
export const galleryCard: Card = {
  name: 'lesson-gallery',
  chips: ['Explainer', '6 steps'],
  title: 'When may a quay be shut?',
  site: 'Cited',
  foot: ['2 original reports and 1 document', 'Sources end 8 March 2024'],
  alt: 'Card: “When may a quay be shut?”',
};

/** What the gallery calls its parts. It is a page for authors, so the catalogue of the interface does not hold them. */
export const galleryNames = {
  gallery: 'Gallery of components',
  lesson: 'A lesson: its steps, their list, next and back, progress',
  button: 'Buttons',
  card: 'A share card at half its size',
  share: 'Share box',
  home: 'Home page',
  intro: 'First page of a lesson, with sources that carry a date and without',
  quizIntro: 'First page of a quiz across lessons',
  answered: 'A check, answered',
  answerPage: 'Page of an answer that was not marked: unclear, and to a question that is gone',
  age: 'What time has overtaken in a lesson',
  agedQuiz: 'The same before a quiz',
  changed: 'A step that changed since it was read',
  ends: 'Foot of a step, with sources that carry a date and without',
  glossary: 'Glossary',
  sources: 'Sources',
  fact: 'Page of a fact',
  corrections: 'Corrections',
  about: 'About, with signatures',
  player: 'Quiz player',
  resultGood: 'Result: all right',
  resultBad: 'Result: all wrong',
  plainForm: 'A quiz without script',
  plainAnswers: 'Answers to it: some, and none',
  learn: 'All lessons, with how they hang together',
  map: 'How the topics meet: whole, of many topics, and in short',
  teach: 'Page for teachers: with a file of its own, and without',
  sheet: 'A lesson on paper, with a question of each kind',
  key: 'The key to a sheet of paper',
  review: 'Review: a question, what changed, and its end',
  device: 'What this device knows: something, and nothing',
  originals: '2 original reports and 1 document',
  step: 'Who decides?',
};
