import type { ReactNode } from 'react';
import type { ClassesRead } from '@/browser/device/read-classes';
import button from '@/components/ui/Button.module.css';
import styles from './Device.module.css';
import type { DeviceWords } from './device-words';

interface Props {
  words: DeviceWords;
  classes?: ClassesRead;
  onDelete: () => Promise<void>;
}

/** Deletes all, asked for once, in place: for oneself, and for who comes after somebody else. */
export function DeleteAll({ words, classes, onDelete }: Props) {
  const also = classes && <OfClasses classes={classes} words={words} />;
  return (
    <>
      <Ask title={words.fresh} lead={words.freshLead} now={words.freshNow} id="fresh" {...{ also, onDelete }} />
      <Ask title={words.delete} lead={words.deleteLead} now={words.deleteNow} id="delete" {...{ also, onDelete }} />
    </>
  );
}

/** What of classes would be lost that is nowhere else. */
function OfClasses({ classes, words }: { classes: ClassesRead; words: DeviceWords }) {
  return (
    <>
      {classes.learns && <p>{words.classLeft}</p>}
      {classes.unsaved && (
        <p>
          {words.classUnsaved} <a href="/class">{words.toWork}</a>
        </p>
      )}
      {classes.teaches && (
        <p>
          {words.classTeacher} <a href="/teach">{words.toClasses}</a>
        </p>
      )}
    </>
  );
}

interface AskProps {
  title: string;
  lead: string;
  now: string;
  id: string;
  also: ReactNode;
  onDelete: () => Promise<void>;
}

function Ask({ title, lead, now, id, also, onDelete }: AskProps) {
  return (
    <details className={styles.ask} id={id} ref={openIfNamed}>
      <summary>{title}</summary>
      <p>{lead}</p>
      {also}
      <p>
        <button
          className={`${button.button} ${styles.danger}`}
          type="button"
          onClick={async ({ currentTarget }) => {
            const asked = currentTarget.closest('details');
            await onDelete();
            if (!asked) return;
            asked.open = false;
            // The button is gone from sight: the focus stays beside it.
            asked.querySelector('summary')?.focus();
          }}
        >
          {now}
        </button>
      </p>
    </details>
  );
}

/** Opens what the address leads to: it came to the page after the browser looked for it. */
function openIfNamed(asked: HTMLDetailsElement | null): void {
  if (!asked || location.hash !== `#${asked.id}`) return;
  asked.open = true;
  asked.scrollIntoView?.();
}
