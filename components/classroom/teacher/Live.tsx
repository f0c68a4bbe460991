import type { AssignmentView, SeatView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { atWorkOn, joinedSeats } from './class-progress';
import type { ClassWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  seats: readonly SeatView[];
  assignments: readonly AssignmentView[];
  words: ClassWords;
}

/** How many have joined, are at work and are done: said when it changed, which is at most as often as the page asks. */
export function Live({ seats, assignments, words }: Props) {
  const current = atWorkOn(assignments);
  const joined = filled(words.live, { n: joinedSeats(seats).length });
  const work =
    current &&
    filled(words.liveWork, {
      ...{ title: current.title, finished: current.submitted },
      working: Math.max(0, current.started - current.submitted),
    });
  return (
    <p className={styles.live} role="status">
      {[joined, work].filter(Boolean).join(' · ')}
    </p>
  );
}
