import { useEffect, useId, useRef, useState } from 'react';
import { makeCard, ownCard, takeBack, type NoCard, type OwnCard } from '@/browser/result-cards';
import button from '@/components/ui/Button.module.css';
import type { MakeCardProps } from './MakeCard';
import { filled } from './quiz-words';
import { MadeCard } from './MadeCard';
import styles from './ResultCard.module.css';

type Standing = 'asked' | 'making' | 'back' | Required<OwnCard>;

/** Makes a card of a result once the learner has read what is sent and kept; shows it, and takes it back. */
export function ResultCard({ finished, words, tell, close }: MakeCardProps) {
  const [standing, setStanding] = useState<Standing>(() => {
    const own = ownCard(finished);
    return own?.made ? { ...own, made: own.made } : 'asked';
  });
  const [trouble, setTrouble] = useState<NoCard | 'backAway'>();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const failed = (why: NoCard | 'backAway') => {
    setTrouble(why);
    tell(words[why]);
  };
  const make = async () => {
    setTrouble(undefined);
    setStanding('making');
    const made = await makeCard(finished);
    setStanding(typeof made === 'string' ? 'asked' : made);
    if (typeof made === 'string') failed(made);
    else tell(words.done);
  };
  const back = async (card: Required<OwnCard>) => {
    setTrouble(undefined);
    if (!(await takeBack(finished, card))) return failed('backAway');
    setStanding('back');
    tell(words.backDone);
  };
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 className={styles.heading} id={id} ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      {typeof standing === 'object' ? (
        <MadeCard made={standing.made} words={words} tell={tell} takeBack={() => void back(standing)} />
      ) : standing === 'back' ? (
        <p>{words.backDone}</p>
      ) : (
        <Before words={words} of={finished} making={standing === 'making'} make={make} close={close} />
      )}
      {trouble && <p className={styles.trouble}>{words[trouble]}</p>}
    </section>
  );
}

interface BeforeProps {
  words: MakeCardProps['words'];
  of: MakeCardProps['finished'];
  making: boolean;
  make: () => Promise<void>;
  close: () => void;
}

/** What is sent and what is kept, said before anything is. */
function Before({ words, of, making, make, close }: BeforeProps) {
  return (
    <>
      <p>{filled(words.what, { right: of.right, total: of.answers.length })}</p>
      <ul className={styles.terms}>
        <li>{words.sent}</li>
        <li>{words.kept}</li>
        <li>{words.notProof}</li>
      </ul>
      <p className={styles.actions}>
        <button className={button.button} type="button" disabled={making} onClick={() => void make()}>
          {making ? words.making : words.make}
        </button>
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={close}>
          {words.not}
        </button>
      </p>
    </>
  );
}
