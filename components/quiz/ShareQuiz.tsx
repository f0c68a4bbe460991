import { useState } from 'react';
import { shareAddress } from '@/browser/share-address';
import button from '@/components/ui/Button.module.css';
import type { QuizWords } from './quiz-words';
import styles from './Result.module.css';

/** Shares the address of the quiz: nothing of the learner's result. Where nothing else is possible, the address is shown. */
export function ShareQuiz({ words, tell }: { words: QuizWords; tell: (words: string) => void }) {
  const [copied, setCopied] = useState(false);
  const [address, setAddress] = useState('');
  const share = async () => {
    const url = location.origin + location.pathname;
    const outcome = await shareAddress(url, document.title);
    setCopied(outcome === 'copied');
    setAddress(outcome === 'refused' ? url : '');
    tell({ copied: words.copied, refused: words.copyThis, shared: '', left: '' }[outcome]);
  };
  return (
    <>
      <button className={`${button.button} ${button.quiet}`} type="button" onClick={() => void share()}>
        {copied ? words.copied : words.share}
      </button>
      {address && (
        <p className={styles.address}>
          <span>{words.copyThis}</span> <span>{address}</span>
        </p>
      )}
    </>
  );
}
