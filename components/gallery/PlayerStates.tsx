'use client';

import type { AttemptView } from '@/browser/attempt-store/attempt-session';
import { PlayerView } from '@/components/quiz/PlayerView';
import type { QuizWords } from '@/components/quiz/quiz-words';
import type { AttemptPhase } from '@/lib/attempt/attempt-state';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { PublicItem } from '@/lib/question/item';
import { answeredState, gradedState, questionStateOf } from './attempt';
import { galleryNames as names } from './card';
import { GalleryPart } from './GalleryPart';
import { grades } from './grades';
import { tenItems } from './items';

const nothing = () => undefined;
const SESSION = { record: nothing, again: nothing, retry: async () => undefined };

/** Where an attempt stands, by what its questions are made of. */
const viewOf = (
  phase: AttemptPhase,
  of: (item: PublicItem, place: number) => QuestionState,
  more: Partial<AttemptView> = {},
): AttemptView => {
  const questions = tenItems.map(of);
  const next = { go: questions[1]!.item };
  return {
    state: { phase, questions, at: 0, unplaced: [], skipped: 0, ...(phase !== 'finished' && { next }) },
    kept: 'kept',
    ...more,
  };
};
const untouched = (item: PublicItem) => questionStateOf(item);
const someAnswered = (item: PublicItem, place: number) =>
  place < 3 ? answeredState(item, { unsent: place === 2 }) : questionStateOf(item);
const allSure = (item: PublicItem, place: number): QuestionState => ({
  ...gradedState(item, place % 3 === 0 ? grades.choiceWrong : grades.choiceRight),
  answers: answeredState(item).answers,
  confidence: (['guess', 'think', 'sure'] as const)[place % 3],
});
/** Each part of the player, and how it says what it is to be played on. */
const STATES: readonly { name: string; view: AttemptView; asList?: true; asksSure?: true }[] = [
  { name: names.playerIdle, view: viewOf('idle', untouched) },
  { name: names.playerResumed, view: viewOf('idle', untouched, { resumed: 'here' }) },
  { name: names.playerCorrected, view: viewOf('idle', untouched, { resumed: 'corrected' }) },
  { name: names.playerFull, view: viewOf('idle', untouched, { kept: 'full' }) },
  { name: names.playerForbidden, view: viewOf('idle', untouched, { kept: 'forbidden' }) },
  { name: names.playerSure, view: viewOf('idle', untouched), asksSure: true },
  { name: names.playerPaused, view: viewOf('paused', someAnswered) },
  { name: names.playerPausedUnkept, view: viewOf('paused', untouched, { kept: 'forbidden' }) },
  { name: names.playerWaiting, view: viewOf('finished', someAnswered) },
  { name: names.playerCalibrated, view: viewOf('finished', allSure) },
  { name: names.playerList, view: viewOf('idle', someAnswered), asList: true },
];

interface Common {
  words: QuizWords;
  teaches: readonly { href: string; title: string }[];
  otherHref: string;
  printHref: string;
  lessons: readonly { href: string; title: string }[];
}

/** The player in every state that is not that of one question, with invented attempts. */
export function PlayerStates(common: Common) {
  const { words } = common;
  return STATES.map(({ name, view, asList = false, asksSure = false }) => (
    <GalleryPart key={name} name={name}>
      <PlayerView
        {...common}
        items={tenItems}
        view={view}
        session={SESSION}
        asList={asList}
        asksSure={asksSure}
        choices={[
          { label: words.askSure, on: asksSure, set: nothing },
          { label: words.asList, on: asList, set: nothing },
        ]}
      />
    </GalleryPart>
  ));
}
