import type { AssignmentView, ClassView, SeatView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { nextDeed, type NextDeed } from './class-progress';
import { assignPath, resultsPath, showPath } from './paths';
import type { ClassWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  one: ClassView;
  seats: readonly SeatView[];
  assignments: readonly AssignmentView[];
  words: ClassWords;
}

/** One step that is next, with the way there; nothing where there is none. */
export function NextStep({ one, seats, assignments, words }: Props) {
  const next = nextDeed(assignments, seats);
  if (!next) return null;
  const title = 'assignment' in next ? next.assignment.title : '';
  return (
    <section className={styles.next} aria-label={words.next}>
      <p>{filled(words[`next.${next.deed}`], { title })}</p>
      <a className={button.button} href={hrefOf(next, one.id)}>
        {words[WAYS[next.deed]]}
      </a>
    </section>
  );
}

const WAYS = { assign: 'assign', show: 'show', watch: 'results', results: 'results', release: 'results' } as const;

function hrefOf(next: NextDeed, classId: string): string {
  if (next.deed === 'assign') return assignPath(classId);
  return (next.deed === 'show' ? showPath : resultsPath)(next.assignment.id, classId);
}
