import popover from '@/components/lesson/Popovers.module.css';
import button from '@/components/ui/Button.module.css';
import type { Qr } from '@/lib/card/qr';
import { CopyButton } from './CopyButton';
import styles from './ShareBox.module.css';
import { ShareFrame } from './ShareFrame';
import { SharePicture } from './SharePicture';
import { ShareQr } from './ShareQr';
import type { ShareWords } from './share-words';

interface Props {
  /** Of the sheet, on its page. */
  id: string;
  /** What the button says, and the sheet where it has no name of its own. */
  heading: string;
  name?: string;
  /** Absolute address that is shared. */
  url: string;
  card?: { url: string; alt: string };
  qr?: Qr & { label: string };
  /** Markup that shows it on another site. */
  frame?: string;
  words: ShareWords;
}

/**
 * A button that opens a sheet with all the ways to share. Native: no script opens it, and what needs script appears
 * where there is some.
 */
export function ShareBox({ id, heading, name = heading, url, card, qr, frame, words }: Props) {
  return (
    <div className={styles.share} data-share data-silent>
      <button className={styles.open} type="button" popoverTarget={id}>
        <Arrow />
        {heading}
      </button>
      <section
        id={id}
        className={`${popover.popover} ${styles.sheet}`}
        popover="auto"
        aria-labelledby={`${id}-heading`}
      >
        <h2 id={`${id}-heading`} className={styles.heading}>
          {name}
        </h2>
        {card && <SharePicture card={card} />}
        <p className={styles.address}>
          <a href={url}>{url}</a>
        </p>
        <p className={styles.actions}>
          <button className={button.button} type="button" data-send={url} suppressHydrationWarning hidden>
            {words.device}
          </button>
          <CopyButton text={url} words={{ copy: words.copy, copied: words.copied }} />
          {card && (
            <a className={`${button.button} ${button.quiet}`} href={card.url} download>
              {words.save}
            </a>
          )}
        </p>
        {qr && <ShareQr qr={qr} words={words} />}
        {card && (
          <details className={styles.more}>
            <summary>{words.described}</summary>
            <p className={styles.described}>{card.alt}</p>
            <p className={styles.actions}>
              <CopyButton text={card.alt} words={{ copy: words.copyWords, copied: words.wordsCopied }} />
            </p>
          </details>
        )}
        {frame && <ShareFrame code={frame} words={words} />}
        <p className="visuallyHidden" role="status" data-copy-status />
        <div className={popover.foot}>
          <button type="button" className={popover.close} popoverTarget={id} popoverTargetAction="hide">
            {words.close}
          </button>
        </div>
      </section>
    </div>
  );
}

const Arrow = () => (
  <svg className={styles.arrow} viewBox="0 0 24 24" aria-hidden="true">
    <path
      d="M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
