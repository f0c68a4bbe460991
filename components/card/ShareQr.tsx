import type { Qr } from '@/lib/card/qr';
import styles from './ShareBox.module.css';
import type { ShareWords } from './share-words';

/** The address as a QR code, dark on light in every scheme, since readers look for that. */
export function ShareQr({ qr: { size, path, label }, words }: { qr: Qr & { label: string }; words: ShareWords }) {
  return (
    <details className={styles.more}>
      <summary>{words.qr}</summary>
      <svg
        className={styles.qr}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </details>
  );
}
