import type { About as Operator } from '@/lib/lesson/about';
import type { Site } from '@/lib/lesson/site';
import type { Say } from '@/lib/words';
import { Report } from './Report';
import styles from './Reference.module.css';

interface Props {
  operator: Operator;
  signatures: Site['signatures'];
  figures: { facts: number; sources: number; checks: number; signatures: number };
  say: Say;
}

const FIGURES = ['facts', 'sources', 'checks', 'signatures'] as const;
const STATEMENTS = ['authorship', 'funding', 'tools', 'conflictsOfInterest', 'contact'] as const;

/** How facts are made, checked and corrected, what is stored, who answers for it, and how to report an error. */
export function About({ operator, signatures, figures, say }: Props) {
  const parts = [
    ['about.made', [say('about.made1'), say('about.made2')]],
    ['about.checked', [say('about.checked1'), say(`about.checked2.${signatures}`), say('about.checked3')]],
    ['about.corrected', [say('about.corrected1'), say('about.corrected2')]],
    [
      'about.stored',
      [
        say('about.stored1'),
        say('about.storedOffline'),
        say('about.stored2'),
        say('about.storedClass'),
        say('about.stored3'),
      ],
    ],
  ] as const;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{say('about.title')}</h1>
      <h2 className={styles.heading}>{say('about.figures')}</h2>
      <ul className={styles.figures}>
        {FIGURES.map((name) => (
          <li key={name}>
            <strong>{figures[name]}</strong> {say(`about.${name}`, { n: figures[name] })}
          </li>
        ))}
      </ul>
      {parts.map(([heading, texts]) => (
        <section key={heading}>
          <h2 className={styles.heading}>{say(heading)}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <h2 className={styles.heading}>{say('about.operator')}</h2>
      <p>{say('about.operatorLead')}</p>
      <dl className={styles.pairs}>
        {STATEMENTS.map((name) => (
          <div key={name}>
            <dt>{say(`about.${name}`)}</dt>
            <dd>{operator[name] ?? say('about.notStated')}</dd>
          </div>
        ))}
      </dl>
      <Report contact={operator.contact} say={say} />
    </div>
  );
}
