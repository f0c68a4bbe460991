import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { PublicItem } from '@/lib/question/item';
import { CheckForm } from './CheckForm';
import type { LessonContext } from './context';
import { QuestionBox } from './QuestionBox';

/** One question at the end of a step. It is answered on the server, like those of the quiz; reading on skips it. */
export function Check({ item, words, context }: { item: PublicItem; words: QuestionWords; context: LessonContext }) {
  const { say, meta, only } = context;
  return (
    <QuestionBox
      paper={item}
      still={context.paper}
      words={{ heading: say('check.heading'), lead: say('check.lead') }}
      level={only === undefined ? 'h3' : 'h2'}
    >
      <CheckForm lesson={meta.slug} item={item} words={words} />
    </QuestionBox>
  );
}
