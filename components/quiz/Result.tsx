import { useEffect, useRef } from 'react';
import type { Verdict } from '@/lib/attempt/player';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';
import button from '@/components/ui/Button.module.css';
import { EvidenceBody } from '@/components/ui/EvidenceBody';
import type { QuizWords } from './quiz-words';
import styles from './Result.module.css';

interface Props {
  right: number;
  items: readonly PublicItem[];
  verdicts: readonly (Verdict<Provenance> | undefined)[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
  /** The lessons that it builds on. */
  lessons: readonly { href: string; title: string }[];
  otherHref: string;
}

/** The end of a form: the mark with its honest range, the mistakes with their evidence, and what to do next. */
export function Result({ right, items, verdicts, teaches, words, lessons, otherHref }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mistakes = items.flatMap((item, i) =>
    verdicts[i]?.grade.correct ? [] : [{ item, verdict: verdicts[i], step: teaches[i] }],
  );
  return (
    <section className={styles.result} aria-labelledby="result-heading">
      <h2 id="result-heading" className={styles.heading} ref={heading} tabIndex={-1}>
        {words.done}
      </h2>
      <p className={styles.score}>{words.score[right]}</p>
      <p className={styles.range}>{words.range[right]}</p>
      <p className={styles.actions}>
        <a className={button.button} href={otherHref}>
          {words.other}
        </a>
        {lessons.map(({ href, title }) => (
          <a key={href} className={`${button.button} ${button.quiet}`} href={href}>
            {title}
          </a>
        ))}
      </p>
      <p className={styles.note}>{words.forms}</p>
      <h3 className={styles.sub}>{mistakes.length === 0 ? words.noMistakes : words.mistakes}</h3>
      {mistakes.map(({ item, verdict, step }) => (
        <article key={item.id} className={styles.mistake}>
          <h4 className={styles.stem}>{item.stem}</h4>
          {verdict && (
            <p className={styles.key}>
              {words.theKey} <strong>{verdict.grade.key}</strong>
            </p>
          )}
          {verdict && (
            <details className={styles.details}>
              <summary>{words.evidenceTitle}</summary>
              {verdict.evidence.map((one) => (
                <div key={one.fact} className={styles.evidence}>
                  <EvidenceBody level="h5" evidence={one} words={words.evidence} />
                </div>
              ))}
            </details>
          )}
          {step && (
            <p>
              <a href={step.href}>
                {words.teaches} {step.title}
              </a>
            </p>
          )}
        </article>
      ))}
    </section>
  );
}
