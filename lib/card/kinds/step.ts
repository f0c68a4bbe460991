import { endsLine, endsShort } from '../../lesson/sources-end';
import type { Card } from '../card';
import { originalsLine, type CardVoice, type Originals } from '../voice';

/** What the card of a step is made from. */
export interface StepParts {
  lesson: { slug: string; title: string; steps: number };
  id: string;
  title: string;
  /** Its number in the lesson, from 1. */
  number: number;
  /** Behind the facts that this step cites. */
  originals: Originals;
  sourcesEnd?: string;
}

/** A step of a lesson: the lesson it belongs to, and what stands behind this step. */
export function stepCard(step: StepParts, { site, language, say }: CardVoice): Card {
  const { lesson, id, title, number, originals } = step;
  const { reports, documents } = originals;
  return {
    kind: 'step',
    name: `step-${lesson.slug}-${id}`,
    chips: [
      { text: say('card.explainer'), tone: 'topic' },
      { text: say('lesson.stepOf', { n: number, total: lesson.steps }), tone: 'plain' },
    ],
    over: lesson.title,
    title,
    site,
    // A step that cites nothing tells what the lesson did not find: it has no originals to count.
    foot: [
      ...(reports + documents > 0 ? [originalsLine(originals, say)] : []),
      endsShort(step, language, say, 'short'),
    ],
    alt: say('card.stepAlt', { title, lesson: lesson.title, ends: endsLine(step, language, say) }),
  };
}
