import { noteNumber, type LessonContext } from '@/components/lesson/context';
import { noteId, meaningId } from '@/components/lesson/popover-id';
import { EvidenceBody } from '@/components/ui/EvidenceBody';
import { evidenceWords } from '@/components/ui/evidence-words';
import styles from './Sheet.module.css';

/** What the text of a sheet refers to: the evidence of each fact under its number, then the hard words. */
export function Endnotes({ context }: { context: LessonContext }) {
  const { outline, evidence, glossary, say } = context;
  const words = Object.values(glossary);
  return (
    <>
      <h2 className={styles.heading}>{say('evidence.notes')}</h2>
      <ol className={styles.notes}>
        {outline.facts.map(
          (fact) =>
            evidence[fact] && (
              <li key={fact} id={noteId(fact)} value={noteNumber(fact, context)}>
                <EvidenceBody level="h3" evidence={evidence[fact]} words={evidenceWords(say)} />
              </li>
            ),
        )}
      </ol>
      {words.length > 0 && (
        <>
          <h2 className={styles.heading}>{say('print.terms')}</h2>
          <dl className={styles.words}>
            {words.map(({ id, term, meaning }) => (
              <div key={id} id={meaningId(id)}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
