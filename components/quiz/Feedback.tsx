import type { Ref } from 'react';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Grade } from '@/lib/question/item';
import type { Provenance } from '@/lib/fact/provenance';
import button from '@/components/ui/Button.module.css';
import { EvidenceBody } from '@/components/ui/EvidenceBody';
import type { QuestionWords } from './quiz-words';
import styles from './Feedback.module.css';

interface Props {
  verdict: Verdict<Provenance>;
  teaches?: { href: string; title: string };
  words: QuestionWords;
  /** Of its heading, where a page holds more than one. */
  id?: string;
  /** Id of the question's words, with which the feedback is then named too. */
  about?: string;
  /** Its heading, for who moves the focus there. */
  headingRef?: Ref<HTMLHeadingElement>;
  /** The way on, where one question follows another. */
  next?: { label: string; go: () => void };
}

/** Why, with the evidence open. Its heading is to take the focus when it comes, so that a screen reader begins there. */
export function Feedback({
  verdict: { grade, evidence },
  teaches,
  words,
  id = 'feedback-heading',
  about,
  headingRef,
  next,
}: Props) {
  const others = grade.options.filter(
    (option) => !option.correct && !option.chosen && option.feedback && grade.options.some((one) => one.chosen),
  );
  return (
    <section
      className={`${styles.feedback} ${grade.correct ? styles.right : styles.wrong}`}
      aria-labelledby={about ? `${id} ${about}` : id}
    >
      <div className={styles.top}>
        <h3 className={styles.heading} id={id} ref={headingRef} tabIndex={-1}>
          <Mark right={grade.correct} />
          <span>{grade.correct ? words.right : grade.points > 0 ? words.partly : words.wrong}</span>
        </h3>
        {next && (
          <button className={button.button} type="button" onClick={next.go}>
            {next.label}
          </button>
        )}
      </div>
      {!grade.correct && grade.options.length === 0 && !grade.rows && (
        <p className={styles.key}>
          {words.theKey} <strong>{grade.key}</strong>
        </p>
      )}
      {grade.why.map((paragraph) => (
        <p key={paragraph} className={styles.why}>
          {paragraph}
        </p>
      ))}
      {grade.rows?.length === 1 && <p className={styles.why}>{grade.rows[0]!.feedback}</p>}
      {grade.rows && grade.rows.length > 1 && <Rows rows={grade.rows} words={words} />}
      {others.length > 0 && (
        <>
          <h4 className={styles.sub}>{words.others}</h4>
          <ul className={styles.others}>
            {others.map((option) => (
              <li key={option.id}>
                <strong>{option.text}:</strong> {option.feedback}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4 className={styles.sub}>{words.evidenceTitle}</h4>
      {evidence.map((one) => (
        <div key={one.fact} className={styles.evidence}>
          <EvidenceBody level="h5" evidence={one} words={words.evidence} />
        </div>
      ))}
      {teaches && (
        <p className={styles.teaches}>
          <a href={teaches.href}>
            {words.teaches} {teaches.title}
          </a>
        </p>
      )}
    </section>
  );
}

/** Each row with what belongs to it, what was chosen instead, and why. */
function Rows({ rows, words }: { rows: NonNullable<Grade['rows']>; words: QuestionWords }) {
  return (
    <>
      <h4 className={styles.sub}>{words.rows}</h4>
      <ul className={`${styles.others} ${styles.rows}`}>
        {rows.map((row) => (
          <li key={row.id}>
            <strong>
              {row.text.replace(/\.$/, '')}: {row.key}
            </strong>{' '}
            {!row.correct && (
              <>
                ({words.yours} {row.chosen}){' '}
              </>
            )}
            {row.feedback}
          </li>
        ))}
      </ul>
    </>
  );
}

function Mark({ right }: { right: boolean }) {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={right ? 'M4 12.5l5 5L20 6.5' : 'M6 6l12 12M18 6L6 18'}
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
