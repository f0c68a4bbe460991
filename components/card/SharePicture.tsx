import styles from './ShareBox.module.css';

/** The card, loaded when the sheet is opened. */
export function SharePicture({ card }: { card: { url: string; alt: string } }) {
  return (
    <a className={styles.card} href={card.url}>
      <img src={card.url} alt={card.alt} width="1200" height="630" loading="lazy" />
    </a>
  );
}
