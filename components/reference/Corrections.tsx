import type { ReactNode } from 'react';
import { formatDate } from '@/lib/kernel/dates';
import type { Language, Say } from '@/lib/words';
import { DateLinks } from './DateLinks';
import styles from './Reference.module.css';

interface Entry {
  anchor: string;
  date: string;
  lesson: string;
  title: string;
  facts: readonly { id: string; href?: string }[];
  items: readonly string[];
  stood: string;
  right: string;
  why: string;
}

interface Props {
  log: readonly Entry[];
  lessons: readonly { slug: string; title: string; entries: readonly { href: string; date: string }[] }[];
  language: Language;
  say: Say;
  /** The way to share the entry at an anchor. */
  share?: (anchor: string) => ReactNode;
}

/** Every correction, newest first, and those of each lesson. */
export function Corrections({ log, lessons, language, say, share }: Props) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{say('corrections.title')}</h1>
      <p className={styles.lead}>{say('corrections.lead')}</p>
      <p>
        <a href="/about#report">{say('corrections.report')}</a>
      </p>
      <h2 className={styles.heading}>{say('corrections.log')}</h2>
      {log.length === 0 && <p>{say('corrections.none')}</p>}
      {log.map((entry) => (
        <Logged key={entry.anchor} entry={entry} language={language} say={say}>
          {share?.(entry.anchor)}
        </Logged>
      ))}
      <h2 className={styles.heading}>{say('corrections.byLesson')}</h2>
      {lessons.map(({ slug, title, entries }) => (
        <section key={slug} id={slug} className={styles.entry}>
          <h3 className={styles.name}>{title}</h3>
          {entries.length === 0 ? (
            <p className={styles.small}>{say('corrections.none')}</p>
          ) : (
            <DateLinks dates={entries} language={language} />
          )}
        </section>
      ))}
    </div>
  );
}

interface LoggedProps {
  entry: Entry;
  language: Language;
  say: Say;
  children: ReactNode;
}

function Logged({ entry, language, say, children }: LoggedProps) {
  const { anchor, date, lesson, title, stood, right, why } = entry;
  return (
    <section id={anchor} className={styles.entry}>
      <h3 className={styles.name}>
        <time dateTime={date}>{formatDate(date, language)}</time>
      </h3>
      <p className={styles.small}>
        <a href={`/learn/${lesson}`}>{say('corrections.inLesson', { title })}</a>
      </p>
      <dl className={styles.pairs}>
        <dt>{say('corrections.stood')}</dt>
        <dd>{stood}</dd>
        <dt>{say('corrections.right')}</dt>
        <dd>{right}</dd>
        <dt>{say('corrections.why')}</dt>
        <dd>{why}</dd>
        <Touched entry={entry} say={say} />
      </dl>
      {children}
    </section>
  );
}

/** The facts and questions that were mended. */
function Touched({ entry: { facts, items }, say }: { entry: Entry; say: Say }) {
  return (
    <>
      {facts.length > 0 && <dt>{say('corrections.facts')}</dt>}
      {facts.map(({ id, href }) => (
        <dd key={id}>{href ? <a href={href}>{id}</a> : id}</dd>
      ))}
      {items.length > 0 && <dt>{say('corrections.items')}</dt>}
      {items.map((item) => (
        <dd key={item}>{item}</dd>
      ))}
    </>
  );
}
