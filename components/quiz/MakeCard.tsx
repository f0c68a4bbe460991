import { useState, type ComponentType } from 'react';
import button from '@/components/ui/Button.module.css';
import type { FinishedForm } from '@/lib/attempt/finished-form';
import type { QuizWords } from './quiz-words';
import styles from './Result.module.css';

/** What the part needs that makes a card. */
export interface MakeCardProps {
  finished: FinishedForm;
  words: QuizWords['card'];
  /** Has the live region of the page say something. */
  tell: (words: string) => void;
  close: () => void;
}

/** Offers a card of a result. What makes it is loaded when somebody wants one. */
export function MakeCard(props: Omit<MakeCardProps, 'close'>) {
  const { words, tell } = props;
  const [Part, setPart] = useState<ComponentType<MakeCardProps>>();
  const [away, setAway] = useState(false);
  const open = async () => {
    try {
      const { ResultCard } = await import('./ResultCard');
      setAway(false);
      setPart(() => ResultCard);
    } catch {
      setAway(true);
      tell(words.away);
    }
  };
  if (Part) return <Part {...props} close={() => setPart(undefined)} />;
  return (
    <>
      <p className={styles.actions}>
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={() => void open()}>
          {words.open}
        </button>
      </p>
      {away && <p className={styles.note}>{words.away}</p>}
    </>
  );
}
