import { dateLine, originLine } from '@/lib/fact/provenance';
import type { Source } from '@/lib/source/schema';
import type { Language, Say } from '@/lib/words';
import styles from './Reference.module.css';

/** A record with what rests on it. */
export interface SourceLinks {
  source: Source;
  facts: readonly { href: string; statement: string }[];
  kept: number;
  lessons: readonly { href: string; title: string }[];
}

interface Props {
  item: SourceLinks;
  language: Language;
  say: Say;
}

/** One source: whose it is, who carried it, when, of what kind, how much of it we have, and what rests on it. */
export function SourceRecord({ item, language, say }: Props) {
  const { source, lessons } = item;
  return (
    <section id={source.id} className={styles.entry}>
      <h3 className={styles.name}>{source.title ?? source.label}</h3>
      <p className={styles.small}>
        {[originLine(source, say), dateLine(source, say, language), say(`sources.kind.${source.kind}`), source.citation]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <p className={styles.small}>{remarks(source, say).join(' ')}</p>
      {source.note && <p className={styles.text}>{source.note}</p>}
      {source.url && (
        <a className={styles.away} href={source.url} rel="noopener external">
          {say('evidence.read')}
        </a>
      )}
      <Facts item={item} say={say} />
      <p className={styles.label}>{say('sources.lessons', { n: lessons.length })}</p>
      {lessons.length > 0 && (
        <ul className={styles.links}>
          {lessons.map(({ href, title }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function remarks({ author, completeness, rewrites }: Source, say: Say): string[] {
  return [
    author === undefined ? '' : `${say('sources.author', { author })}.`,
    say(`sources.${completeness}`),
    rewrites ? say('sources.rewrites') : '',
  ].filter((part) => part !== '');
}

/** The facts that rest on it; of those that are kept for assignments only the number. */
function Facts({ item: { facts, kept }, say }: Pick<Props, 'item' | 'say'>) {
  const count = say('sources.facts', { n: facts.length });
  return (
    <>
      {facts.length === 0 ? (
        <p className={styles.small}>{count}.</p>
      ) : (
        <details className={styles.more}>
          <summary>{count}</summary>
          <ul className={styles.links}>
            {facts.map(({ href, statement }) => (
              <li key={href}>
                <a href={href}>{statement}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {kept > 0 && <p className={styles.small}>{say('sources.kept', { n: kept })}</p>}
    </>
  );
}
