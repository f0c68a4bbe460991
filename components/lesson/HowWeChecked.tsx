import type { HowChecked } from '@/lib/verify/how-checked';
import type { LessonContext } from './context';
import styles from './HowWeChecked.module.css';

/** How one sentence came to be trusted: who says so, what a program compared, who signed, and what is left open. */
export function HowWeChecked({ told, context }: { told: HowChecked; context: LessonContext }) {
  const { say, only } = context;
  const [Heading, Part] = only === undefined ? (['h3', 'h4'] as const) : (['h2', 'h3'] as const);
  const { statement, voices, checks, verifier: version, signed } = told;
  return (
    <section className={styles.box}>
      <Heading className={styles.heading}>{say('how.heading')}</Heading>
      <p className={styles.statement}>{statement}</p>
      <Part className={styles.part}>{say('how.who')}</Part>
      <ul className={styles.voices}>
        {voices.map(({ who, source, date, locator, url }) => (
          <li key={`${source}${locator}`}>
            <strong>{who}</strong>
            <br />
            {source}, {date}; {locator}
            {url && (
              <>
                {'. '}
                <a href={url} rel="noopener external">
                  {say('evidence.read')}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <Part className={styles.part}>{say('how.checks')}</Part>
      <p>{say('how.passed', { version, n: checks.length })}</p>
      <ul className={styles.checks}>
        {checks.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Part className={styles.part}>{say('how.signature')}</Part>
      <p>{signed ? say('how.signed', signed) : say('how.unsigned')}</p>
      <Part className={styles.part}>{say('how.limit')}</Part>
      <p>{say('how.limitText')}</p>
    </section>
  );
}
