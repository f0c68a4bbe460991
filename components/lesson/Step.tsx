import type { ReactNode } from 'react';
import type { LessonContext } from './context';
import { Listen } from './Listen';
import { Popovers } from './Popovers';
import styles from './Step.module.css';

/** One step: a question as its heading, the text, and at its end the evidence that its buttons open. */
export function Step({
  id,
  title,
  context,
  children,
}: {
  id: string;
  title: string;
  context: LessonContext;
  children: ReactNode;
}) {
  const Heading = context.only === undefined ? 'h2' : 'h1';
  return (
    <article className={styles.step} id={context.only === undefined ? id : undefined} aria-labelledby={`title-${id}`}>
      <Heading className={styles.title} id={`title-${id}`}>
        {title}
      </Heading>
      {!context.paper && <Listen titleId={`title-${id}`} context={context} />}
      <div className={styles.text}>{children}</div>
      {context.only !== undefined && (
        <Popovers step={context.outline.steps.filter((step) => step.id === id)} context={context} />
      )}
    </article>
  );
}
