import type { Card } from '@/lib/card/card';
import { layOut, type LaidOut } from '@/lib/card/lay-out';
import { FRAME, frameCode } from '@/lib/lesson/embed';

/** An invented share card. */
export const galleryCard: Card = {
  kind: 'lesson',
  name: 'lesson-gallery',
  chips: [
    { text: 'Explainer', tone: 'topic' },
    { text: '6 steps', tone: 'plain' },
  ],
  title: 'When may a quay be shut?',
  site: 'Cited',
  foot: ['2 original reports and 1 document', 'Sources end 8 March 2024'],
  alt: 'Card: “When may a quay be shut?”',
};

/** The same, set as if every character were half as wide as high: its fonts are on the server. */
export const galleryLaid: LaidOut = layOut(galleryCard, (text, _face, size) => (text.length * size) / 2);

/** What its share box shares. */
export const galleryShared = {
  url: 'https://example.org/learn/gallery',
  frame: frameCode({ src: 'https://example.org/embed/gallery/all-of-it', title: galleryCard.title, ...FRAME }),
};

/** What the gallery calls its parts. It is a page for authors, so the catalogue of the interface does not hold them. */
export const galleryNames = {
  gallery: 'Gallery of components',
  lesson: 'A lesson: its steps, their list, next and back, progress',
  button: 'Buttons',
  card: 'A share card at half its size; all of them are at /gallery/cards',
  allCards: 'Cards of this site',
  slack: 'Slack: whole, 360 wide',
  x: 'X: rounded, its title over the lower left corner',
  whatsapp: 'WhatsApp: the square in the middle',
  linkedin: 'LinkedIn: whole, 552 wide',
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
  classroom: 'A class: how many are at work, and the next step',
  classResults: 'Results of a class',
  classResultsNarrow: 'Results of a class, on a narrow screen',
  player: 'Quiz player',
  playerIdle: 'Quiz player: untouched',
  playerResumed: 'Quiz player: taken up again',
  playerCorrected: 'Quiz player: taken up again, with corrected questions',
  playerFull: 'Quiz player: storage full',
  playerForbidden: 'Quiz player: storage forbidden',
  playerSure: 'Quiz player: confidence asked',
  playerPaused: 'Quiz player: paused',
  playerPausedUnkept: 'Quiz player: paused, and not kept',
  playerWaiting: 'Quiz player: finished, with an answer that waits',
  playerCalibrated: 'Quiz player: finished, with calibration',
  playerList: 'Quiz player: all questions in one list',
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
