import type { SourceGroup } from '@/lib/source/group';
import type { Language, Say } from '@/lib/words';
import { SourceRecord, type SourceLinks } from './SourceRecord';
import styles from './Reference.module.css';

interface Props {
  groups: readonly { group: SourceGroup; items: readonly SourceLinks[] }[];
  /** How many facts rest on them. */
  facts: number;
  language: Language;
  say: Say;
}

/** Every source in its group, and what counts as an original. */
export function Sources({ groups, facts, language, say }: Props) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{say('sources.title')}</h1>
      <p className={styles.lead}>{say('sources.lead', { n: groups.flatMap(({ items }) => items).length, facts })}</p>
      <h2 className={styles.heading} id="original">
        {say('sources.original')}
      </h2>
      <p>{say('sources.original1')}</p>
      <p>{say('sources.original2')}</p>
      {groups.map(({ group, items }) => (
        <div key={group}>
          <h2 className={styles.heading} id={group}>
            {say(`sources.group.${group}`)}
          </h2>
          {items.map((item) => (
            <SourceRecord key={item.source.id} item={item} language={language} say={say} />
          ))}
        </div>
      ))}
    </div>
  );
}
