import styles from './Result.module.css';

/** A card that was drawn when it was asked for; it opens in its full size. */
export function LaterCard({ heading, image }: { heading: string; image: { url: string; alt: string } }) {
  return (
    <>
      <h2 className={styles.sub}>{heading}</h2>
      <a className={styles.card} href={image.url}>
        <img src={image.url} alt={image.alt} width="1200" height="630" loading="lazy" />
      </a>
    </>
  );
}
