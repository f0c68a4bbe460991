import { noteNumber, type EvidenceContext } from './context';
import styles from './EvidenceButton.module.css';
import { evidenceId, noteId } from './popover-id';

/** The words after a claim that open its evidence: "2 original reports", "Document", "2 versions". */
export function EvidenceButton({ fact, context }: { fact: string; context: EvidenceContext }) {
  const evidence = context.evidence[fact];
  if (!evidence) return null;
  if (context.paper)
    return (
      <a className={styles.note} href={`#${noteId(fact)}`}>
        [{noteNumber(fact, context)}: {evidence.label}]
      </a>
    );
  const [before = '', after = ''] = context.say('evidence.open', { label: '\u0000' }).split('\u0000');
  return (
    <button
      type="button"
      className={`${styles.button} ${evidence.status === 'differ' ? styles.differ : ''}`}
      popoverTarget={evidenceId(fact)}
      data-note={noteNumber(fact, context)}
    >
      {before && <span className="visuallyHidden">{before}</span>}
      {evidence.label}
      {after && <span className="visuallyHidden">{after}</span>}
    </button>
  );
}
