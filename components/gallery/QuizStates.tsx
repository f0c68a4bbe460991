'use client';

import type { Grade } from '@/lib/question/item';
import { QuizPlayer } from '@/components/quiz/QuizPlayer';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Result } from '@/components/quiz/Result';
import { gradedState } from './attempt';
import { galleryNames as names } from './card';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { tenItems } from './items';
import { PlayerStates } from './PlayerStates';
import { QuestionStates } from './QuestionStates';

const NEXT = { href: '#next', title: names.step };
const LESSONS = [NEXT, { href: '#lesson', title: names.lesson }];

const allOf = (grade: Grade) => ({ questions: tenItems.map((item) => gradedState(item, grade)) });
const RESULTS = [
  { name: names.resultGood, state: allOf(grades.choiceRight) },
  { name: names.resultBad, state: allOf(grades.choiceWrong) },
];
const nothing = () => undefined;

/** The quiz from its first question to its result. Runs in the browser, as a quiz does. */
export function QuizStates({ words }: { words: QuizWords }) {
  const common = {
    lesson: 'gallery',
    form: 'a',
    items: tenItems,
    words,
    otherHref: '#other',
    printHref: '#print',
    teaches: tenItems.map(() => NEXT),
    lessons: LESSONS,
  };
  return (
    <>
      <GalleryPart name={names.player}>
        <QuizPlayer {...common} />
      </GalleryPart>
      <PlayerStates {...common} />
      <QuestionStates words={words} />
      {RESULTS.map(({ name, ...result }) => (
        <GalleryPart key={name} name={name}>
          {/* A result takes the focus where it can be seen. */}
          <details>
            <summary>{words.done}</summary>
            <Result {...common} {...result} again={nothing} retry={nothing} tell={nothing} />
          </details>
        </GalleryPart>
      ))}
    </>
  );
}
