'use client';

import { keptAttempts } from '@/browser/device/attempts';
import { DeleteAll } from '@/components/device/DeleteAll';
import type { DeviceWords } from '@/components/device/device-words';
import { Kept } from '@/components/device/Kept';
import { TakeAlong } from '@/components/device/TakeAlong';
import { ReviewChanged } from '@/components/review/ReviewChanged';
import { ReviewOver } from '@/components/review/ReviewOver';
import { ReviewQuestion } from '@/components/review/ReviewQuestion';
import type { ReviewWords } from '@/components/review/review-words';
import type { LearnerData } from '@/lib/review/learner-file';
import { galleryNames as names } from './card';
import { GalleryPart } from './GalleryPart';
import { items } from './items';

const nothing = () => {};
const done = async () => {};
/** Long enough ago that what is due is due. */
const PAST = 1;
const LESSON = { slug: 'gallery', title: names.lesson, href: '#lesson' };

const card = {
  ...{ lesson: 'gallery', item: 'q1', version: 'v1', facts: [], sureButWrong: false, due: PAST, lastReview: PAST },
  ...{ stability: 1, difficulty: 5, scheduledDays: 1, learningSteps: 0, reps: 1, lapses: 0, state: 2 as const },
};
const DATA: LearnerData = {
  progress: { gallery: { step: 'one', number: 1 } },
  readings: { 'gallery/one': { version: 'v1', date: '2026-01-01' } },
  guesses: {},
  attempts: [],
  review: { v: 1, cards: [card] },
};
const EMPTY: LearnerData = { progress: {}, readings: {}, guesses: {}, attempts: [], review: { v: 1, cards: [] } };

/** Review and what a device knows, with invented data. Runs in the browser, as both pages do. */
export function LearnerStates({ words }: { words: { review: ReviewWords; device: DeviceWords; where: string } }) {
  const { review, device, where } = words;
  const lessons = [{ slug: 'gallery', title: names.lesson, steps: ['one', 'two'], words: where }];
  const over = { words: review, language: 'en', onMore: nothing };
  return (
    <>
      <GalleryPart name={names.review}>
        <ReviewChanged from={[LESSON]} words={review} />
        <ReviewQuestion
          question={{ card, item: { ...items.choice, id: 'review-choice' }, facts: [] }}
          words={review}
          onMarked={nothing}
          onChanged={nothing}
          next={{ label: review.next, go: nothing }}
        />
        <ReviewOver answered={false} {...over} />
        <ReviewOver answered={false} next={PAST} {...over} />
      </GalleryPart>
      <GalleryPart name={names.device}>
        <Kept read={{ value: DATA, dropped: 2, closed: [] }} lessons={lessons} words={device} />
        <Kept read={{ value: EMPTY, dropped: 0, closed: [] }} lessons={lessons} words={device} />
        <TakeAlong attempts={keptAttempts} words={device} onTold={nothing} onAdded={done} />
        <DeleteAll words={device} onDelete={done} />
      </GalleryPart>
    </>
  );
}
