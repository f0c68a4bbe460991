import { galleryNames } from './card';
import styles from './CardStates.module.css';
import { GalleryPart } from './GalleryPart';

/** A card as it is sent. */
export interface DrawnCard {
  name: string;
  url: string;
  alt: string;
}

/** How feeds cut a card: some whole and rounded, one with a plate over a corner, one to a square from its middle. */
const CROPS = ['slack', 'x', 'whatsapp', 'linkedin'] as const;

/** Cards as feeds show them. */
export function CardStates({ cards }: { cards: readonly DrawnCard[] }) {
  return (
    <>
      {cards.map(({ name, url, alt }) => (
        <GalleryPart key={name} name={name}>
          <div className={styles.crops}>
            {CROPS.map((crop) => (
              <figure key={crop} className={`${styles.feed} ${styles[crop]}`}>
                <div className={styles.crop}>
                  <img className={styles.picture} src={url} alt={alt} width="1200" height="630" />
                </div>
                <figcaption className={styles.caption}>{galleryNames[crop]}</figcaption>
              </figure>
            ))}
          </div>
        </GalleryPart>
      ))}
    </>
  );
}

/** Every card of the site, drawn when it comes into view. */
export function CardWall({ cards }: { cards: readonly DrawnCard[] }) {
  return (
    <GalleryPart name={`${galleryNames.allCards}: ${cards.length}`}>
      <div className={styles.wall}>
        {cards.map(({ name, url, alt }) => (
          <a key={name} href={url}>
            <img className={styles.picture} src={url} alt={alt} width="1200" height="630" loading="lazy" />
          </a>
        ))}
      </div>
    </GalleryPart>
  );
}
