import { StatusChip } from '@/components/ui/StatusChip';
import type { Provenance } from '@/lib/fact/provenance';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { Say } from '@/lib/words';
import { Places, type PlaceLink } from './Places';
import styles from './Reference.module.css';

interface Item {
  entry: GlossaryEntry;
  evidence?: Provenance;
  sources: readonly string[];
  used: readonly PlaceLink[];
}

/** The hard words with their meanings, what these rest on, and where they are used. */
export function Glossary({ items, say }: { items: readonly Item[]; say: Say }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{say('glossary.title')}</h1>
      <p className={styles.lead}>{say(items.length === 0 ? 'glossary.none' : 'glossary.lead')}</p>
      {items.map((item) => (
        <section key={item.entry.id} id={item.entry.id} className={styles.entry}>
          <h2 className={styles.name}>{item.entry.term}</h2>
          <p className={styles.text}>{item.entry.meaning}</p>
          <Ground item={item} say={say} />
          {item.used.length === 0 ? (
            <p className={styles.small}>{say('glossary.unused')}</p>
          ) : (
            <>
              <p className={styles.label}>{say('glossary.used')}</p>
              <Places places={item.used} say={say} />
            </>
          )}
        </section>
      ))}
    </div>
  );
}

/** What a meaning rests on: the fact; of a fact that no page prints, its sources; or nothing. */
function Ground({ item: { evidence, sources }, say }: { item: Item; say: Say }) {
  if (!evidence)
    return (
      <p className={styles.small}>
        {sources.length === 0 ? say('glossary.plain') : say('glossary.restsOn', { sources: sources.join(', ') })}
      </p>
    );
  return (
    <>
      <p className={styles.label}>{say('glossary.rests')}</p>
      <p className={styles.small}>
        <StatusChip status={evidence.status}>{evidence.statusText}</StatusChip>{' '}
        <a href={evidence.page}>{evidence.claim}</a>
      </p>
    </>
  );
}
