import type { ComponentType, ReactNode } from 'react';
import type { LessonComponent } from '@/lib/lesson/vocabulary';
import { EvidenceButton } from './EvidenceButton';
import { Figure } from './Figure';
import { figureComponents } from './figures';
import { InShort } from './InShort';
import { SourcesEnd } from './SourcesEnd';
import { Step } from './Step';
import { Term } from './Term';
import { Moment, Timeline } from './Timeline';
import { Unknowns } from './Unknowns';
import { Check } from './Check';
import { GuessFirst } from './GuessFirst';
import { Recall } from './Recall';
import { HowWeChecked } from './HowWeChecked';
import { questionWords } from '@/components/quiz/quiz-words';
import type { LessonContext } from './context';

/** Binds each component of the lesson vocabulary to a lesson. A missing one fails to compile. */
export function lessonComponents(context: LessonContext) {
  const { checks, guess } = context.questions;
  const asking = questionWords(context.say);
  return {
    Step: ({ id, title, children }: { id: string; title: string; children: ReactNode }) => {
      if (context.only !== undefined && context.only !== id) return null;
      return (
        <Step id={id} title={title} context={context}>
          {guess?.step.id === id && !context.paper && <Recall guess={guess} context={context} />}
          {children}
        </Step>
      );
    },
    InShort: ({ children }: { children: ReactNode }) => (
      <InShort label={context.say('lesson.inShort')}>{children}</InShort>
    ),
    Evidence: ({ fact }: { fact: string }) => <EvidenceButton fact={fact} context={context} />,
    Term: ({ id, children }: { id: string; children: ReactNode }) => (
      <Term id={id} context={context}>
        {children}
      </Term>
    ),
    Timeline: ({ figure, children }: { figure?: string; children: ReactNode }) => (
      <Figure id={figure} context={context}>
        <Timeline label={context.say('lesson.timeline')}>{children}</Timeline>
      </Figure>
    ),
    Moment: ({ date, fact, children }: { date: string; fact: string; children: ReactNode }) => (
      <Moment date={date} fact={fact} context={context}>
        {children}
      </Moment>
    ),
    SourcesEnd: () => <SourcesEnd context={context} />,
    Unknowns: ({ children }: { children: ReactNode }) => (
      <Unknowns label={context.say('lesson.unknown')}>{children}</Unknowns>
    ),
    ...figureComponents(context),
    GuessFirst: () => guess && <GuessFirst guess={guess} words={asking} context={context} />,
    Check: ({ fact }: { fact: string }) =>
      checks[fact] && <Check item={checks[fact]} words={asking} context={context} />,
    HowWeChecked: ({ fact }: { fact: string }) =>
      context.howChecked[fact] && <HowWeChecked told={context.howChecked[fact]} context={context} />,
  } satisfies Record<LessonComponent, ComponentType<never>>;
}
