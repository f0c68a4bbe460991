import { useState } from 'react';
import type { MadeCard as Made } from '@/browser/result-cards';
import { shareAddress } from '@/browser/share-address';
import button from '@/components/ui/Button.module.css';
import type { MakeCardProps } from './MakeCard';
import styles from './ResultCard.module.css';

interface Props extends Pick<MakeCardProps, 'words' | 'tell'> {
  made: Made;
  takeBack: () => void;
}

const quiet = `${button.button} ${button.quiet}`;

/** A card that was made: its picture, the page where it is checked, what to say beside it, and the way back. */
export function MadeCard({ made: { code, path, card }, words, tell, takeBack }: Props) {
  const address = location.origin + path;
  const [note, setNote] = useState('');
  const said = (what: string) => {
    setNote(what);
    tell(what);
  };
  const share = async () => {
    const outcome = await shareAddress(address, words.heading);
    said({ copied: words.copied, refused: words.refused, shared: '', left: '' }[outcome]);
  };
  const copyAlt = () =>
    navigator.clipboard.writeText(card.alt).then(
      () => said(words.copied),
      () => said(words.refused),
    );
  return (
    <>
      <a className={styles.card} href={card.url}>
        <img src={card.url} alt={card.alt} width="1200" height="630" />
      </a>
      <p>{words.notProof}</p>
      <p>
        {words.link}{' '}
        <a className={styles.address} href={path}>
          {address}
        </a>
      </p>
      <p>
        {words.alt} <q className={styles.alt}>{card.alt}</q>
      </p>
      <p className={styles.actions}>
        <button className={quiet} type="button" onClick={() => void share()}>
          {words.share}
        </button>
        <a className={quiet} href={card.url} download={`cited-${code}.png`}>
          {words.save}
        </a>
        <button className={quiet} type="button" onClick={() => void copyAlt()}>
          {words.copyAlt}
        </button>
        <button className={quiet} type="button" onClick={takeBack}>
          {words.back}
        </button>
      </p>
      {note && <p className={styles.note}>{note}</p>}
    </>
  );
}
