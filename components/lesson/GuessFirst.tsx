import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { PublicItem } from '@/lib/question/item';
import type { Guess } from '@/lib/quiz/lesson-item';
import type { LessonContext } from './context';
import { GuessForm } from './GuessForm';
import { GuessRecall } from './GuessRecall';
import { QuestionBox } from './QuestionBox';

/** What a guess is kept by: the lesson and the public name of the question. */
const guessName = (slug: string, item: PublicItem): string => `${slug}/${item.id}`;

/** A question to guess at before reading. Nothing is sent or scored; the step that answers it is named. */
export function GuessFirst({
  guess: { item, step },
  words,
  context,
}: {
  guess: Guess;
  words: QuestionWords;
  context: LessonContext;
}) {
  const { say, meta, only } = context;
  return (
    <QuestionBox
      item={item}
      words={{ heading: say('guess.heading'), lead: say('guess.lead'), needsScript: say('guess.needsScript') }}
      context={context}
    >
      <GuessForm
        name={guessName(meta.slug, item)}
        item={item}
        words={words}
        taken={say('guess.taken')}
        answer={{
          words: say('guess.answer', { n: step.number }),
          href: only === undefined ? `#${step.id}` : `/learn/${meta.slug}/${step.id}`,
          title: step.title,
        }}
      />
    </QuestionBox>
  );
}

/** In the step that answers the guess: what the reader guessed, where this device remembers it. */
export function Recall({ guess: { item }, context }: { guess: Guess; context: LessonContext }) {
  const lines = item.options.map(({ id, text }) => [id, context.say('guess.recall', { text })] as const);
  return (
    <GuessRecall name={guessName(context.meta.slug, item)} version={item.version} lines={Object.fromEntries(lines)} />
  );
}
