import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { PublicItem } from '@/lib/question/item';
import type { LessonContext } from './context';
import { CheckPlayer } from './CheckPlayer';
import { QuestionBox } from './QuestionBox';

/** One question at the end of a step. It is answered on the server, like those of the quiz; reading on skips it. */
export function Check({ item, words, context }: { item: PublicItem; words: QuestionWords; context: LessonContext }) {
  const { say, meta } = context;
  return (
    <QuestionBox
      item={item}
      words={{ heading: say('check.heading'), lead: say('check.lead'), needsScript: say('check.needsScript') }}
      context={context}
    >
      <CheckPlayer lesson={meta.slug} item={item} words={words} />
    </QuestionBox>
  );
}
