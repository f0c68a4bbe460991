import type { ReactNode } from 'react';
import { EvidenceBody } from '@/components/ui/EvidenceBody';
import { evidenceWords } from '@/components/ui/evidence-words';
import type { Provenance } from '@/lib/fact/provenance';
import type { Language, Say } from '@/lib/words';
import { DateLinks } from './DateLinks';
import { Places, type PlaceLink } from './Places';
import styles from './Reference.module.css';

interface Props {
  fact: {
    id: string;
    evidence: Provenance;
    taught: readonly PlaceLink[];
    now?: { href: string; statement: string };
    corrections: readonly { href: string; date: string }[];
  };
  language: Language;
  say: Say;
  children?: ReactNode;
}

/** One fact: its words, its standing, who says so and where, who says otherwise, and where it is taught. */
export function FactPage({ fact: { id, evidence, taught, now, corrections }, language, say, children }: Props) {
  return (
    <article className={styles.page}>
      <p className={styles.kicker}>{say('fact.heading')}</p>
      <h1 className={styles.claim}>{evidence.claim}</h1>
      {now && (
        <p className={styles.outdated}>
          {say('fact.outdated')} <a href={now.href}>{now.statement}</a>
        </p>
      )}
      <EvidenceBody evidence={evidence} words={evidenceWords(say)} level="h2" own />
      <h2 className={styles.heading}>{say('fact.taught')}</h2>
      {taught.length === 0 ? <p>{say('fact.untaught')}</p> : <Places places={taught} say={say} />}
      {corrections.length > 0 && (
        <>
          <h2 className={styles.heading}>{say('fact.corrected')}</h2>
          <DateLinks dates={corrections} language={language} />
        </>
      )}
      <h2 className={styles.heading}>{say('fact.problem')}</h2>
      <p className={styles.text}>{say('fact.problemHint', { id })}</p>
      <a className={styles.away} href={evidence.report}>
        {say('evidence.problem')}
      </a>
      {children}
    </article>
  );
}
