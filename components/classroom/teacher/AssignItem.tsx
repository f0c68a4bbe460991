import { useId, useState } from 'react';
import { bodies } from '@/components/question';
import { describing, QuestionParts } from '@/components/quiz/QuestionParts';
import { filled, type QuestionWords } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { MOST } from '@/lib/classroom/assignment';
import type { PreviewItem } from '@/lib/classroom/calls';
import { ItemKey } from './ItemKey';
import { SpareChoice } from './SpareChoice';
import type { AssignWords } from './teacher-words';
import styles from './Teacher.module.css';

/** What is done with a question of a form to be assigned. */
export interface ItemDeeds {
  drop: () => void;
  swap: (spare: string) => void;
  move: (by: number) => void;
  weigh: (points: number) => void;
}

interface Props {
  one: PreviewItem;
  at: number;
  last: boolean;
  spares: readonly PreviewItem[];
  words: AssignWords;
  question: QuestionWords;
  deeds: ItemDeeds;
}

/** A question as a student will see it, with its key one click away, and what a teacher may change about it. */
export function AssignItem({ one, at, last, spares, words, question, deeds }: Props) {
  const { item, grade, evidence } = one;
  const [draft, setDraft] = useState(item.start);
  const Body = bodies[item.kind];
  const named = <span className="visuallyHidden">{`: ${filled(words.nth, { n: at + 1 })}`}</span>;
  return (
    <li className={styles.item}>
      <p className={styles.count}>{filled(words.nth, { n: at + 1 })}</p>
      <QuestionParts item={item} message="" silent together>
        <Body
          item={item}
          draft={draft}
          onDraft={setDraft}
          locked={false}
          words={question}
          describedBy={describing(item, false)}
          invalid={false}
        />
      </QuestionParts>
      <details className={styles.more}>
        <summary>
          {words.key}
          {named}
        </summary>
        <ItemKey level="h3" grade={grade} evidence={evidence} words={question} />
      </details>
      <div className={styles.tools}>
        <Points one={one} words={words} at={at} onPoints={deeds.weigh} />
        <button
          className={`${button.button} ${button.quiet}`}
          type="button"
          disabled={at === 0}
          onClick={() => deeds.move(-1)}
        >
          {words.up}
          {named}
        </button>
        <button
          className={`${button.button} ${button.quiet}`}
          type="button"
          disabled={last}
          onClick={() => deeds.move(1)}
        >
          {words.down}
          {named}
        </button>
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={deeds.drop}>
          {words.drop}
          {named}
        </button>
      </div>
      {spares.length > 0 && (
        <details className={styles.more}>
          <summary>
            {words.swapOpen}
            {named}
          </summary>
          <SpareChoice
            label={filled(words.swap, { n: at + 1 })}
            now={words.swapNow}
            spares={spares}
            words={words}
            onChosen={deeds.swap}
          />
        </details>
      )}
    </li>
  );
}

interface PointsProps {
  one: PreviewItem;
  at: number;
  words: AssignWords;
  onPoints: (points: number) => void;
}

function Points({ one, at, words, onPoints }: PointsProps) {
  const id = useId();
  return (
    <p>
      <label className={styles.label} htmlFor={id}>
        {words.points}
        <span className="visuallyHidden">{`: ${filled(words.nth, { n: at + 1 })}`}</span>
      </label>
      <select
        id={id}
        className={styles.select}
        value={one.points}
        onChange={({ target }) => onPoints(Number(target.value))}
      >
        {Array.from({ length: MOST.points + 1 }, (_, points) => (
          <option key={points} value={points}>
            {points}
          </option>
        ))}
      </select>
    </p>
  );
}
