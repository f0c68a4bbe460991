import type { AssignmentView, ClassView } from '@/lib/classroom/calls';
import { sayInstant } from '@/lib/classroom/say-instant';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { assignedPath, assignPath, resultsPath, showPath } from './paths';
import { ChangeAssignment } from './ChangeAssignment';
import type { ChangeWords, ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  one: ClassView;
  assignments: readonly AssignmentView[];
  words: ClassWords;
  change: ChangeWords;
  common: CommonWords;
  language: string;
  onChanged: (assignment: AssignmentView) => void;
}

/** What the class was assigned, and how each stands. */
export function Assignments({ one, assignments, words, language, ...props }: Props) {
  return (
    <section className={styles.part} aria-labelledby="assigned">
      <h2 className={styles.heading} id="assigned">
        {words.assigned}
      </h2>
      {assignments.length === 0 ? (
        <p>{words.noneAssigned}</p>
      ) : (
        <ul className={styles.list} role="list">
          {assignments.map((assignment) => (
            <li key={assignment.id}>
              <h3 className={styles.name}>{assignment.title}</h3>
              <Standing assignment={assignment} words={words} language={language} />
              <p className={styles.actions}>
                {assignment.kind !== 'lesson' && (
                  <a className={styles.way} href={resultsPath(assignment.id, one.id)}>
                    {words.results}
                    <span className="visuallyHidden">{`: ${assignment.title}`}</span>
                  </a>
                )}
                <a className={styles.way} href={showPath(assignment.id, one.id)}>
                  {words.show}
                  <span className="visuallyHidden">{`: ${assignment.title}`}</span>
                </a>
                <a className={styles.way} href={assignedPath(assignment.id)}>
                  {words.card}
                  <span className="visuallyHidden">{`: ${assignment.title}`}</span>
                </a>
              </p>
              <ChangeAssignment {...props} assignment={assignment} words={words} language={language} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.actions}>
        <a className={button.button} href={assignPath(one.id)}>
          {words.assign}
        </a>
      </p>
    </section>
  );
}

/** Open, due Sun, 28 March 2027 at 23:59 EEST; how many are at it. */
export function Standing({
  assignment,
  words,
  language,
}: {
  assignment: AssignmentView;
  words: ClassWords;
  language: string;
}) {
  const { phase, kind, zone, started, submitted, grants, releasedAt, feedback } = assignment;
  const at = (instant: number) => sayInstant(instant, zone, language);
  const dates = (['opens', 'due', 'closes'] as const).flatMap((name) => {
    const instant = assignment[`${name}At`];
    return instant === null ? [] : [filled(words[`date.${name}`], { when: at(instant) })];
  });
  const forAll = Math.max(...grants.filter(({ seat }) => seat === null).map(({ until }) => until));
  return (
    <ul className={styles.facts}>
      <li>
        <strong>{words[`phase.${phase}`]}</strong> · {words[`kind.${kind}`]}
      </li>
      {dates.map((date) => (
        <li key={date}>{date}</li>
      ))}
      {dates.length === 0 && <li>{words.dateless}</li>}
      {forAll > 0 && <li>{filled(words.reopened, { when: at(forAll) })}</li>}
      {kind !== 'lesson' && (
        <>
          <li>{filled(words.progress, { started, submitted })}</li>
          <li>
            {words[`feedback.${feedback}`]}
            {releasedAt !== null && ` ${filled(words.releasedAt, { when: at(releasedAt) })}`}
          </li>
        </>
      )}
    </ul>
  );
}
