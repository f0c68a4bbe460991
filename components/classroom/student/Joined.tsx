import { showCode } from '@/lib/classroom/code-letters';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { takeFocus } from '@/components/ui/take-focus';
import type { OwnSeat } from '@/lib/classroom/calls';
import type { JoinWords } from './student-words';
import styles from './Student.module.css';

interface Props {
  seat: OwnSeat;
  resumeCode: string;
  words: JoinWords;
}

/** Who a student is from now on. The resume code is nowhere else: the server keeps only its fingerprint. */
export function Joined({ seat: { handle, class: of }, resumeCode, words: { join } }: Props) {
  return (
    <section aria-labelledby="joined">
      <h2 className={styles.heading} id="joined" ref={takeFocus} tabIndex={-1}>
        {join.joined}
      </h2>
      <dl className={styles.facts}>
        <dt>{join.class}</dt>
        <dd>{of.name}</dd>
        <dt>{join.handle}</dt>
        <dd>
          <strong className={styles.big}>{handle}</strong>
          <span className={styles.hint}>{join.handleHint}</span>
        </dd>
        <dt>{join.resumeCode}</dt>
        <dd>
          <strong className={`${styles.big} ${styles.code}`}>{showCode(resumeCode)}</strong>
          <span className={styles.hint}>{filled(join.resumeCodeHint, { handle })}</span>
        </dd>
      </dl>
      <p className={styles.actions}>
        <a className={button.button} href="/class">
          {join.toWork}
        </a>
      </p>
    </section>
  );
}
