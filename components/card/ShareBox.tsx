import button from '@/components/ui/Button.module.css';
import styles from './ShareBox.module.css';

interface Props {
  heading: string;
  /** Absolute address that is shared. */
  url: string;
  card: { url: string; alt: string };
  words: { open: string; copy: string; copied: string };
}

/** The card of a page, to be opened, saved or linked. The button that copies appears where there is script to do it. */
export function ShareBox({ heading, url, card, words }: Props) {
  return (
    <aside className={styles.share} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <a className={styles.card} href={card.url}>
        <img src={card.url} alt={card.alt} width="1200" height="630" loading="lazy" />
      </a>
      <p className={styles.actions}>
        <button
          className={`${button.button} ${button.quiet}`}
          type="button"
          data-copy={url}
          data-copied={words.copied}
          suppressHydrationWarning
          hidden
        >
          {words.copy}
        </button>
        <a className={`${button.button} ${button.quiet}`} href={card.url}>
          {words.open}
        </a>
      </p>
      <p className="visuallyHidden" role="status" data-copy-status />
    </aside>
  );
}
