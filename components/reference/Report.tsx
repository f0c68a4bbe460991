import { isEmail } from '@/lib/lesson/about';
import type { Say } from '@/lib/words';
import styles from './Reference.module.css';

/** How to report an error. A reader who comes from a fact is told its id, where there is script to do it. */
export function Report({ contact, say }: { contact?: string; say: Say }) {
  return (
    <section id="report">
      <h2 className={styles.heading}>{say('about.report')}</h2>
      <p>{say('about.reportHow')}</p>
      <p data-report-words={say('about.reportFact', { id: '#' })} hidden suppressHydrationWarning>
        {/* Empty text: what the script may have written here before React comes is then no mismatch. */ ''}
      </p>
      {contact === undefined ? <p>{say('about.reportNone')}</p> : <Contact contact={contact} say={say} />}
    </section>
  );
}

function Contact({ contact, say }: { contact: string; say: Say }) {
  const key = isEmail(contact) ? 'about.reportTo' : 'about.reportAt';
  const [before = '', after = ''] = say(key, { contact: '\u0000' }).split('\u0000');
  return (
    <p>
      {before}
      <a href={isEmail(contact) ? `mailto:${contact}` : contact}>{contact}</a>
      {after}
    </p>
  );
}
