import type { ReactNode } from 'react';
import { questionWords } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';
import type { Say } from '@/lib/words';
import { CheckAnswered } from './CheckAnswered';
import { CheckForm } from './CheckForm';
import { QuestionBox } from './QuestionBox';
import styles from './Step.module.css';

/** An answer to a check, and what became of it. */
export interface ShownAnswer {
  lesson: { meta: { slug: string; title: string } };
  /** The question and its step; none where the lesson does not ask it any more. */
  asked?: { item: PublicItem; step: { id: string; title: string } };
  draft: string;
  outcome: Verdict<Provenance> | 'invalid' | 'changed';
}

/** The page of an answer: the question locked, with its marks and why; or what was amiss, with the question open again. */
export function CheckOutcome({ view, say }: { view: ShownAnswer; say: Say }) {
  const { lesson, asked } = view;
  const lessonPath = `/learn/${lesson.meta.slug}`;
  if (!asked)
    return (
      <Outcome title={say('check.gone')} back={{ href: lessonPath, label: say('check.toLesson') }}>
        <p data-problem="changed">{say('check.goneHint')}</p>
      </Outcome>
    );
  return (
    <Outcome title={asked.step.title} back={{ href: `${lessonPath}/${asked.step.id}`, label: say('check.back') }}>
      <QuestionBox words={{ heading: say('check.heading') }} level="h2">
        <Question item={asked.item} view={view} say={say} />
      </QuestionBox>
    </Outcome>
  );
}

function Outcome({
  title,
  back,
  children,
}: {
  title: string;
  back: { href: string; label: string };
  children: ReactNode;
}) {
  return (
    <div className={styles.step}>
      <h1 className={styles.title}>{title}</h1>
      {children}
      <p>
        <a className={`${button.button} ${button.quiet}`} href={back.href}>
          {back.label}
        </a>
      </p>
    </div>
  );
}

function Question({ item, view: { lesson, draft, outcome }, say }: { item: PublicItem; view: ShownAnswer; say: Say }) {
  const words = questionWords(say);
  if (typeof outcome === 'object') return <CheckAnswered item={item} draft={draft} verdict={outcome} words={words} />;
  const changed = outcome === 'changed';
  return (
    <CheckForm
      lesson={lesson.meta.slug}
      item={item}
      words={words}
      draft={changed ? '' : draft}
      problem={{ code: outcome, words: changed ? say('check.corrected') : item.invalid }}
    />
  );
}
