import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { Guess } from '@/lib/quiz/lesson-item';
import type { LessonContext } from './context';
import { GuessForm } from './GuessForm';
import { guessName } from './guess-name';
import { QuestionBox } from './QuestionBox';

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
      paper={item}
      still={context.paper}
      words={{ heading: say('guess.heading'), lead: say('guess.lead'), needsScript: say('guess.needsScript') }}
      level={only === undefined ? 'h3' : 'h2'}
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
