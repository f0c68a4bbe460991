'use client';

import type { Grade } from '@/lib/question/item';
import { QuizPlayer } from '@/components/quiz/QuizPlayer';
import type { QuizWords } from '@/components/quiz/quiz-words';
import { Result } from '@/components/quiz/Result';
import { galleryNames as names } from './card';
import { evidences } from './evidence';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { items } from './items';
import { QuestionStates } from './QuestionStates';

const ITEMS = Object.values(items);
const NEXT = { href: '#next', title: names.step };
const LESSONS = [NEXT, { href: '#lesson', title: names.lesson }];

const allOf = (grade: Grade) => ITEMS.map(() => ({ grade, evidence: [evidences.document] }));
const RESULTS = [
  { name: names.resultGood, right: ITEMS.length, verdicts: allOf(grades.choiceRight) },
  { name: names.resultBad, right: 0, verdicts: allOf(grades.choiceWrong) },
];

/** The quiz from its first question to its result. Runs in the browser, as a quiz does. */
export function QuizStates({ words }: { words: QuizWords }) {
  const common = {
    lesson: 'gallery',
    items: ITEMS,
    words,
    otherHref: '#other',
    teaches: ITEMS.map(() => NEXT),
    lessons: LESSONS,
  };
  return (
    <>
      <GalleryPart name={names.player}>
        <QuizPlayer {...common} />
      </GalleryPart>
      <QuestionStates words={words} />
      {RESULTS.map(({ name, ...result }) => (
        <GalleryPart key={name} name={name}>
          {/* A result takes the focus where it can be seen. */}
          <details>
            <summary>{words.done}</summary>
            <Result {...common} {...result} />
          </details>
        </GalleryPart>
      ))}
    </>
  );
}
