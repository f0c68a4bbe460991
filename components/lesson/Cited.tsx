import type { ReactNode } from 'react';
import type { LessonContext } from './context';
import styles from './Cited.module.css';
import { EvidenceButton } from './EvidenceButton';

/** A few words with the evidence of each fact that they rest on behind them. */
export function Cited({
  facts,
  context,
  children,
}: {
  facts: readonly (string | undefined)[];
  context: LessonContext;
  children: ReactNode;
}) {
  return (
    <div className={styles.cited}>
      {children}
      {facts.map((fact) =>
        fact === undefined ? null : (
          <span key={fact}>
            {' '}
            <EvidenceButton fact={fact} context={context} />
          </span>
        ),
      )}
    </div>
  );
}
