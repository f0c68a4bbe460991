import { EvidenceBody } from '@/components/ui/EvidenceBody';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { Provenance } from '@/lib/fact/provenance';
import type { Grade } from '@/lib/question/item';
import styles from './Teacher.module.css';

interface Props {
  /** What is said of the right answer. */
  grade: Grade;
  evidence: readonly Provenance[];
  words: QuestionWords;
  /** Of the headings in the evidence. */
  level: 'h3' | 'h4';
}

/** The key of a question: the answer, why, what is wrong with the others, and who says so. */
export function ItemKey({ grade, evidence, words, level }: Props) {
  const why = [...grade.why, ...(grade.rows ?? []).map(({ feedback }) => feedback)];
  const others = grade.options.filter(({ correct, feedback }) => !correct && feedback);
  return (
    <div className={styles.key}>
      <p>
        {words.theKey} <strong>{grade.key}</strong>
      </p>
      {why.map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
      {others.length > 0 && (
        <>
          <p className={styles.label}>{words.others}</p>
          <ul>
            {others.map(({ id, text, feedback }) => (
              <li key={id}>
                <strong>{text}:</strong> {feedback}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.label}>{words.evidenceTitle}</p>
      {evidence.map((one) => (
        <div key={one.fact} className={styles.evidence}>
          <EvidenceBody level={level} evidence={one} words={words.evidence} />
        </div>
      ))}
    </div>
  );
}
