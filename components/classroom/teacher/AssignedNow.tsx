import type { AssignmentView, ClassView } from '@/lib/classroom/calls';
import button from '@/components/ui/Button.module.css';
import { takeFocus } from '@/components/ui/take-focus';
import { Standing } from './Assignments';
import { assignPath, classPath, showPath } from './paths';
import type { AssignWords, ClassWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  assigned: readonly AssignmentView[];
  classes: readonly ClassView[];
  words: AssignWords;
  classWords: ClassWords;
  language: string;
}

/** What was assigned, and the ways on. */
export function AssignedNow({ assigned, classes, words, classWords, language }: Props) {
  return (
    <section aria-labelledby="assigned-now">
      <h2 className={styles.heading} id="assigned-now" ref={takeFocus} tabIndex={-1}>
        {words.done}
      </h2>
      <ul className={styles.list} role="list">
        {assigned.map((one) => {
          const name = classes.find(({ id }) => id === one.class)?.name ?? '';
          return (
            <li key={one.id}>
              <h3 className={styles.name}>{`${name}: ${one.title}`}</h3>
              <Standing assignment={one} words={classWords} language={language} />
              <p className={styles.actions}>
                <a className={button.button} href={showPath(one.id, one.class)}>
                  {words.show}
                  <span className="visuallyHidden">{`: ${name}`}</span>
                </a>
                <a className={styles.way} href={classPath(one.class)}>
                  {words.toClass}
                  <span className="visuallyHidden">{`: ${name}`}</span>
                </a>
              </p>
            </li>
          );
        })}
      </ul>
      {assigned[0] && (
        <p className={styles.actions}>
          <a className={styles.way} href={assignPath(assigned[0].class)}>
            {words.again}
          </a>
        </p>
      )}
    </section>
  );
}
