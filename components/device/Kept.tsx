import type { LearnerData } from '@/lib/review/learner-file';
import { answersIn } from '@/browser/device/add-file';
import type { DeviceRead } from '@/browser/device/read-device';
import styles from './Device.module.css';
import type { DeviceWords } from './device-words';

/** A lesson with its steps; `words` say where a reader stands, with "#n" and "#read" for what the device knows. */
export interface ReadLesson {
  slug: string;
  title: string;
  steps: readonly string[];
  words: string;
}

interface Props {
  read: DeviceRead;
  lessons: readonly ReadLesson[];
  words: DeviceWords;
}

/** Where the reader stands in each lesson that was begun, and how much else is kept. */
export function Kept({ read: { value, dropped }, lessons, words }: Props) {
  const begun = lessons.flatMap((lesson) => {
    const where = whereIn(lesson, value);
    return where ? [{ ...lesson, where }] : [];
  });
  const cards = value.review.cards.filter(({ toldChanged }) => toldChanged === undefined).length;
  const counts: [string, number][] = [
    [words.answers, answersIn(value)],
    [words.cards, cards],
    [words.guesses, Object.keys(value.guesses).length],
    ...(dropped > 0 ? [[words.damaged, dropped] satisfies [string, number]] : []),
  ];
  return (
    <>
      <h2 className={styles.heading}>{words.progress}</h2>
      {begun.length === 0 ? (
        <p>{words.noProgress}</p>
      ) : (
        <ul className={styles.lessons}>
          {begun.map(({ slug, title, where }) => (
            <li key={slug}>
              <a href={`/learn/${slug}`}>{title}</a>
              <span className={styles.where}>{where}</span>
            </li>
          ))}
        </ul>
      )}
      <h2 className={styles.heading}>{words.kept}</h2>
      <dl className={styles.counts}>
        {counts.map(([what, n]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      {cards > 0 && (
        <p className={styles.way}>
          <a href="/review">{words.toReview}</a>
        </p>
      )}
    </>
  );
}

/** Where a reader stands in a lesson, in words; steps that it no longer has do not count. */
function whereIn({ slug, steps, words }: ReadLesson, { progress, readings }: LearnerData): string | undefined {
  const last = Object.hasOwn(progress, slug) ? progress[slug] : undefined;
  const read = steps.filter((step) => Object.hasOwn(readings, `${slug}/${step}`)).length;
  if (!last && read === 0) return undefined;
  const at = last ? steps.indexOf(last.step) : -1;
  return words.replace('#n', at < 0 ? '–' : String(at + 1)).replace('#read', String(read));
}
