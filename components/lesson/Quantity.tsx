import type { ReactNode } from 'react';
import { Cited } from './Cited';
import type { LessonContext } from './context';
import styles from './Quantity.module.css';

/** One figure, drawn large. It is taken from the fact, so that it cannot differ from it. */
export function Quantity({ fact, context, children }: { fact: string; context: LessonContext; children: ReactNode }) {
  return (
    <div className={styles.quantity}>
      <div className={styles.figure}>{context.figures[fact]}</div>
      <div className={styles.what}>
        <Cited facts={[fact]} context={context}>
          {children}
        </Cited>
      </div>
    </div>
  );
}
