import type { ReactNode } from 'react';
import type { PublicItem } from '@/lib/question/item';
import button from '@/components/ui/Button.module.css';
import { Stem } from './Stem';
import styles from './QuizPlayer.module.css';

interface Props {
  item: PublicItem;
  /** What went wrong, in words; empty where nothing did. */
  message: string;
  /** The button that sends the answer; none once it is in. */
  send?: { label: string; disabled: boolean };
  /** True where one button sends it together with others. */
  together?: true;
  /** True where the page speaks the message itself, in one place for all its questions. */
  silent?: true;
  /** The body of its kind. */
  children: ReactNode;
}

/** What every question shows, in whichever form it stands: a fieldset with the stem as its legend, a message, a button. */
export function QuestionParts({ item, message, send, together, silent, children }: Props) {
  return (
    <>
      <fieldset className={styles.fieldset}>
        <legend className={styles.stem} id={`${item.id}-stem`}>
          <Stem text={item.stem} />
        </legend>
        <p className={styles.where}>{item.where}</p>
        {(send || together) && (
          <p className={styles.hint} id={`${item.id}-hint`}>
            {item.hint}
          </p>
        )}
        {children}
      </fieldset>
      <p className={styles.message} id={`${item.id}-message`} role={silent ? undefined : 'status'}>
        {message}
      </p>
      {send && (
        <button className={button.button} type="submit" disabled={send.disabled}>
          {send.label}
        </button>
      )}
    </>
  );
}

/** Ids of what describes the controls of a question: its message, and its hint until it is answered. */
export const describing = ({ id }: PublicItem, answered: boolean): string =>
  answered ? `${id}-message` : `${id}-hint ${id}-message`;
