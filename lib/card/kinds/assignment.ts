import { endsLine, endsShort } from '../../lesson/sources-end';
import type { Card } from '../card';
import type { CardVoice } from '../voice';

/** What was assigned and until when. There is no room for a school, a class or a pupil. */
export interface AssignmentParts {
  id: string;
  title: string;
  /** How many questions; 0 where only a lesson is to be read. */
  questions: number;
  /** The day and hour with their zone, in words; none where nothing is due. */
  due?: string;
  sourcesEnd?: string;
}

/** An assignment. */
export function assignmentCard(assignment: AssignmentParts, { site, language, say }: CardVoice): Card {
  const { id, title, questions, due } = assignment;
  const until = due === undefined ? say('card.noDue') : say('card.due', { due });
  return {
    kind: 'assignment',
    name: `assignment-${id}`,
    chips: [
      { text: say('card.assignment'), tone: 'ask' },
      {
        text: questions === 0 ? say('card.toRead') : say('card.toAnswer', { n: questions }),
        tone: 'plain',
      },
    ],
    title,
    site,
    foot: [until, endsShort(assignment, language, say, 'short')],
    alt: say('card.assignmentAlt', { title, until, ends: endsLine(assignment, language, say) }),
  };
}
