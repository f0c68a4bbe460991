import { endsLine, endsShort } from '../../lesson/sources-end';
import type { Card } from '../card';
import { originalsLine, type CardVoice, type Originals } from '../voice';

/** What the card of a lesson is made from. */
export interface LessonParts {
  slug: string;
  title: string;
  steps: number;
  minutes: number;
  originals: Originals;
  sourcesEnd?: string;
}

/** A lesson: how long it is, what stands behind it, and up to when its sources reach. */
export function lessonCard(lesson: LessonParts, { site, language, say }: CardVoice): Card {
  const { slug, title, steps, minutes, originals } = lesson;
  return {
    kind: 'lesson',
    name: `lesson-${slug}`,
    chips: [
      { text: say('card.explainer'), tone: 'topic' },
      { text: `${say('lesson.steps', { n: steps })} · ${say('lesson.minutes', { n: minutes })}`, tone: 'plain' },
    ],
    title,
    site,
    foot: [originalsLine(originals, say), endsShort(lesson, language, say, 'short')],
    alt: say('share.alt', { title, ends: endsLine(lesson, language, say) }),
  };
}
