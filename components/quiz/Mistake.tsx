import { EvidenceBody } from '@/components/ui/EvidenceBody';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';
import type { QuizWords } from './quiz-words';
import styles from './Result.module.css';

interface Props {
  item: PublicItem;
  question?: QuestionState;
  /** The step that teaches it. */
  step?: { href: string; title: string };
  words: QuizWords;
}

/** A question whose first try was wrong, with its key, the evidence, and where it is taught. */
export function Mistake({ item, question, step, words }: Props) {
  const verdict = question?.verdict as Verdict<Provenance> | undefined;
  return (
    <article className={styles.mistake}>
      <h4 className={styles.stem}>{item.stem}</h4>
      {verdict && (
        <>
          <p className={styles.key}>
            {words.theKey} <strong>{verdict.grade.key}</strong>
          </p>
          <details className={styles.details}>
            <summary>{words.evidenceTitle}</summary>
            {verdict.evidence.map((one) => (
              <div key={one.fact} className={styles.evidence}>
                <EvidenceBody level="h5" evidence={one} words={words.evidence} />
              </div>
            ))}
          </details>
        </>
      )}
      {step && (
        <p>
          <a href={step.href}>
            {words.teaches} {step.title}
          </a>
        </p>
      )}
    </article>
  );
}
