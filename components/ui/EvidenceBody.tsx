import type { Provenance } from '@/lib/fact/provenance';
import styles from './EvidenceBody.module.css';
import { StatusChip } from './StatusChip';

/** Finished words around a piece of evidence. */
export interface EvidenceWords {
  heading: string;
  others: string;
  why: string;
  read: string;
  page: string;
  problem: string;
}

interface Props {
  evidence: Provenance;
  words: EvidenceWords;
  /** The heading that fits the page around it. */
  level: 'h2' | 'h3' | 'h4' | 'h5';
  headingId?: string;
  /** On the fact's own page: the claim is its heading, and no link leads where the reader is. */
  own?: true;
}

/** A claim with who says so, where, when, and who says otherwise. Used in popovers and in feedback. */
export function EvidenceBody({ evidence, words, level, headingId, own }: Props) {
  const Heading = level;
  return (
    <div className={styles.body}>
      <p className={styles.head}>
        <StatusChip status={evidence.status}>{evidence.statusText}</StatusChip>{' '}
        <span className={styles.asOf}>{evidence.asOf}</span>
      </p>
      {!own && <p className={styles.claim}>{evidence.claim}</p>}
      <Heading id={headingId} className={styles.heading}>
        {words.heading}
      </Heading>
      <ul className={styles.voices}>
        {evidence.voices.map((voice) => (
          <li key={`${voice.who}${voice.source}${voice.locator}`}>
            <span className={styles.who}>{voice.who}</span>
            <span className={styles.source}>{voice.source}</span>
            <span className={styles.date}>
              {voice.date} · {voice.locator}
            </span>
            {voice.note && <span className={styles.note}>{voice.note}</span>}
            {voice.url && (
              <a className={styles.read} href={voice.url} rel="noopener external">
                {words.read}
              </a>
            )}
          </li>
        ))}
      </ul>
      {evidence.count && <p className={styles.count}>{evidence.count}</p>}
      {evidence.others.length > 0 && (
        <>
          <Heading className={styles.heading}>{words.others}</Heading>
          <ul className={styles.others}>
            {evidence.others.map((other) => (
              <li key={other.claim}>
                {other.claim} <span className={styles.source}>{other.source}</span>
              </li>
            ))}
          </ul>
          <Heading className={styles.heading}>{words.why}</Heading>
          {evidence.reasons.map((reason) => (
            <p key={reason} className={styles.reason}>
              {reason}
            </p>
          ))}
        </>
      )}
      {!own && <Ways evidence={evidence} words={words} />}
    </div>
  );
}

/** The way to the fact's own page, and to whoever mends it. */
function Ways({ evidence: { page, report }, words }: Pick<Props, 'evidence' | 'words'>) {
  if (!page && !report) return null;
  return (
    <p className={styles.ways}>
      {page && <a href={page}>{words.page}</a>} {report && <a href={report}>{words.problem}</a>}
    </p>
  );
}
