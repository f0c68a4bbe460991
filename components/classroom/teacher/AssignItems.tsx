import { useState } from 'react';
import { filled, type QuestionWords } from '@/components/quiz/quiz-words';
import { addItem, dropItem, moveItem, swapItem, weighItem, type ChosenItems } from './chosen-items';
import { AssignItem } from './AssignItem';
import { SpareChoice } from './SpareChoice';
import type { AssignWords } from './teacher-words';
import styles from './Teacher.module.css';

interface Props {
  chosen: ChosenItems;
  words: AssignWords;
  question: QuestionWords;
  onChange: (chosen: ChosenItems) => void;
}

/** The questions of an assignment in order, as students will see them. What was done to them is said once, in words. */
export function AssignItems({ chosen, words, question, onChange }: Props) {
  const [told, setTold] = useState('');
  const { items, spares } = chosen;
  const points = items.reduce((sum, one) => sum + one.points, 0);
  const change = (next: ChosenItems, said: string) => {
    onChange(next);
    setTold(said);
  };
  if (items.length + spares.length === 0) return <p>{words.noForm}</p>;
  return (
    <>
      <p>{filled(words.sum, { n: items.length, points })}</p>
      <details className={styles.more}>
        <summary>{words.openItems}</summary>
        <p className={styles.note}>{words.itemsLead}</p>
        <ol className={styles.items} role="list">
          {items.map((one, at) => (
            <AssignItem
              key={one.item.id}
              one={one}
              at={at}
              last={at === items.length - 1}
              spares={spares}
              words={words}
              question={question}
              deeds={{
                drop: () => change(dropItem(chosen, at), filled(words.dropped, { n: at + 1 })),
                swap: (id) => change(swapItem(chosen, at, id), filled(words.swapped, { n: at + 1 })),
                move: (by) => change(moveItem(chosen, at, by), filled(words.moved, { n: at + 1, to: at + 1 + by })),
                weigh: (worth) => onChange(weighItem(chosen, at, worth)),
              }}
            />
          ))}
        </ol>
        {/* Takes the focus of what is gone. */}
        <p role="status" className={styles.outcome}>
          {told}
        </p>
        {spares.length > 0 && (
          <SpareChoice
            label={words.add}
            now={words.addNow}
            spares={spares}
            words={words}
            onChosen={(id) => change(addItem(chosen, id), filled(words.added, { n: items.length + 1 }))}
          />
        )}
      </details>
    </>
  );
}
