import { EvidenceBody } from '@/components/ui/EvidenceBody';
import { evidenceWords } from '@/components/ui/evidence-words';
import type { StepOutline } from '@/lib/lesson/schema';
import { noteNumber, type EvidenceContext } from './context';
import { evidenceId, termId } from './popover-id';
import styles from './Popovers.module.css';

/** The popovers of some steps, each once, behind the text so that paragraphs stay paragraphs. Native: no script opens them. */
export function Popovers({
  step,
  context,
}: {
  step: readonly Pick<StepOutline, 'facts' | 'terms'>[];
  context: EvidenceContext;
}) {
  const facts = [...new Set(step.flatMap((one) => one.facts))];
  const terms = [...new Set(step.flatMap((one) => one.terms))];
  return (
    <div className={styles.notes} data-silent>
      <h2 className={styles.notesHeading}>{context.say('evidence.notes')}</h2>
      {facts.flatMap((fact) => {
        const evidence = context.evidence[fact];
        if (!evidence) return [];
        const id = evidenceId(fact);
        return [
          <section
            key={id}
            id={id}
            className={styles.popover}
            popover="auto"
            aria-labelledby={`${id}-heading`}
            data-note={noteNumber(fact, context)}
          >
            <EvidenceBody
              level="h2"
              evidence={evidence}
              words={evidenceWords(context.say)}
              headingId={`${id}-heading`}
            />
            <Close target={id}>{context.say('evidence.close')}</Close>
          </section>,
        ];
      })}
      {terms.flatMap((term) => {
        const entry = context.glossary[term];
        if (!entry) return [];
        const id = termId(term);
        return [
          <section key={id} id={id} className={styles.popover} popover="auto" aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`} className={styles.term}>
              {entry.term}
            </h2>
            <p className={styles.meaning}>{entry.meaning}</p>
            <p className={styles.more}>
              <a href={`/glossary#${term}`}>{context.say('glossary.more')}</a>
            </p>
            <Close target={id}>{context.say('evidence.close')}</Close>
          </section>,
        ];
      })}
    </div>
  );
}

function Close({ target, children }: { target: string; children: string }) {
  return (
    <div className={styles.foot}>
      <button type="button" className={styles.close} popoverTarget={target} popoverTargetAction="hide">
        {children}
      </button>
    </div>
  );
}
