import { CardFace } from '@/components/card/CardFace';
import type { LaidOut } from '@/lib/card/lay-out';
import { galleryNames } from './card';
import styles from './CardStates.module.css';
import { GalleryPart } from './GalleryPart';

/** How feeds cut a card: some whole and rounded, one with a plate over a corner, one to a square from its middle. */
const CROPS = ['slack', 'x', 'whatsapp', 'linkedin'] as const;

/** Cards as feeds show them. */
export function CardStates({ cards }: { cards: readonly LaidOut[] }) {
  return (
    <>
      {cards.map((laid) => (
        <GalleryPart key={laid.card.name} name={`${laid.card.kind}: ${laid.card.name}`}>
          <div className={styles.crops}>
            {CROPS.map((crop) => (
              <figure key={crop} className={styles.feed}>
                <div className={`${styles.crop} ${styles[crop]}`} role="img" aria-label={laid.card.alt}>
                  <div className={styles.face} aria-hidden="true">
                    <CardFace laid={laid} />
                  </div>
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

/** Every card of the site as it is sent, drawn when it comes into view. */
export function CardWall({ cards }: { cards: readonly { url: string; alt: string }[] }) {
  return (
    <GalleryPart name={`${galleryNames.allCards}: ${cards.length}`}>
      <div className={styles.wall}>
        {cards.map(({ url, alt }) => (
          <a key={url} href={url}>
            <img className={styles.picture} src={url} alt={alt} width="1200" height="630" loading="lazy" />
          </a>
        ))}
      </div>
    </GalleryPart>
  );
}
