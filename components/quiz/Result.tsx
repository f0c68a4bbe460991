import type { Ref } from 'react';
import button from '@/components/ui/Button.module.css';
import { EvidenceBody } from '@/components/ui/EvidenceBody';
import type { AttemptState } from '@/lib/attempt/attempt-state';
import type { Confidence } from '@/lib/attempt/event';
import { attemptResult, type AttemptResult, type Calibration } from '@/lib/attempt/result';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { PublicItem } from '@/lib/question/item';
import { filled, type QuizWords } from './quiz-words';
import styles from './Result.module.css';

interface Props {
  state: Pick<AttemptState, 'questions'>;
  items: readonly PublicItem[];
  teaches: readonly ({ href: string; title: string } | null)[];
  words: QuizWords;
  /** The lessons that it builds on. */
  lessons: readonly { href: string; title: string }[];
  otherHref: string;
  /** Where this form is printed, if it is. */
  printHref?: string;
  again: () => void;
  retry: () => void;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The end of a form: the mark with its honest range, the mistakes with their evidence, and what to do next. */
export function Result({
  state,
  items,
  teaches,
  words,
  lessons,
  otherHref,
  printHref,
  again,
  retry,
  headingRef,
}: Props) {
  const result = attemptResult(state);
  const { mistakes, calibration, waiting } = result;
  return (
    <section className={styles.result} aria-labelledby="result-heading">
      <h2 id="result-heading" className={styles.heading} ref={headingRef} tabIndex={-1}>
        {words.done}
      </h2>
      <Score result={result} words={words} />
      {waiting > 0 && (
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={retry}>
          {words.retry}
        </button>
      )}
      {calibration && <HowSure calibration={calibration} words={words} />}
      <p className={styles.actions}>
        <a className={button.button} href={otherHref}>
          {words.other}
        </a>
        <button className={`${button.button} ${button.quiet}`} type="button" onClick={again}>
          {words.again}
        </button>
        {lessons.map(({ href, title }) => (
          <a key={href} className={`${button.button} ${button.quiet}`} href={href}>
            {title}
          </a>
        ))}
        {printHref && (
          <a className={`${button.button} ${button.quiet}`} href={printHref}>
            {words.print}
          </a>
        )}
      </p>
      <p className={styles.note}>
        {words.forms} <a href="/device#fresh">{words.fresh}</a>
      </p>
      {(mistakes.length > 0 || result.graded > 0) && (
        <h3 className={styles.sub}>{mistakes.length === 0 ? words.noMistakes : words.mistakes}</h3>
      )}
      {items.map((item, i) =>
        mistakes.includes(item.id) ? (
          <Mistake
            key={item.id}
            item={item}
            verdict={state.questions.find((one) => one.item === item.id)?.verdict as Verdict<Provenance> | undefined}
            step={teaches[i] ?? undefined}
            words={words}
          />
        ) : null,
      )}
    </section>
  );
}

function Score({ result, words }: { result: AttemptResult; words: QuizWords }) {
  const { right, rightInTheEnd, graded, total, range, unanswered, waiting, changed } = result;
  const score = { right, total: graded };
  const notes = [words.leftOpen[unanswered], words.stillWaiting[waiting], words.notCounted[changed]];
  return (
    <>
      <p className={styles.score}>
        {graded === 0 && total > 0 ? words.scoreNone : filled(graded < total ? words.scoreSoFar : words.score, score)}
      </p>
      {graded > 0 && <p className={styles.range}>{filled(words.range[graded] ?? '', range)}</p>}
      {rightInTheEnd > right && (
        <p className={styles.range}>{filled(words.inTheEnd, { right: rightInTheEnd, total: graded })}</p>
      )}
      {[unanswered, waiting, changed].map(
        (n, i) =>
          n > 0 && (
            <p key={notes[i]} className={styles.range}>
              {notes[i]}
            </p>
          ),
      )}
    </>
  );
}

/** How many of the answers of each level were right: to learn when to trust oneself, not to be marked by. */
function HowSure({ calibration, words }: { calibration: Calibration; words: QuizWords }) {
  const levels = (Object.entries(calibration) as [Confidence, Calibration[Confidence]][]).filter(
    ([, { given }]) => given,
  );
  return (
    <>
      <h3 className={styles.sub}>{words.calibration}</h3>
      <ul className={styles.levels}>
        {levels.map(([level, counts]) => (
          <li key={level}>{filled(words.calibrations[level], counts)}</li>
        ))}
      </ul>
    </>
  );
}

interface MistakeProps {
  item: PublicItem;
  verdict?: Verdict<Provenance>;
  step?: { href: string; title: string };
  words: QuizWords;
}

function Mistake({ item, verdict, step, words }: MistakeProps) {
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
