import { filled, type QuestionWords } from '@/components/quiz/quiz-words';
import { Stem } from '@/components/quiz/Stem';
import type { ItemResult } from '@/lib/classroom/calls';
import type { OptionCount } from '@/lib/classroom/item-counts';
import { ItemKey } from './ItemKey';
import styles from './Results.module.css';
import type { ResultsWords } from './teacher-words';
import shared from './Teacher.module.css';

interface Props {
  items: readonly ItemResult[];
  words: ResultsWords;
  question: QuestionWords;
}

/** How the class answered each question, by first tries, with the key and its evidence one click away. */
export function ItemResults({ items, words, question }: Props) {
  return (
    <section className={shared.part} aria-labelledby="items">
      <h2 className={shared.heading} id="items">
        {words.items}
      </h2>
      <p className={shared.note}>{words.itemsLead}</p>
      <ol className={shared.items} role="list">
        {items.map((one, at) => (
          <li key={one.item} className={shared.item}>
            <p className={shared.count}>{filled(words.nth, { n: at + 1 })}</p>
            <h3 className={shared.name}>
              <Stem text={one.view.stem} />
            </h3>
            <p>{sayCounts(one, words)}</p>
            {one.lists.map(({ text, options }, i) => (
              <div key={i}>
                {text && <p className={shared.label}>{text}</p>}
                <Options options={options} answered={one.answered} words={words} />
              </div>
            ))}
            {one.typed.length > 0 && (
              <ul className={styles.options} role="list">
                {one.typed.map(({ text, count }) => (
                  <li key={text}>
                    <span className={styles.chosen}>{count}</span> <span>{text}</span>
                  </li>
                ))}
              </ul>
            )}
            <details className={shared.more}>
              <summary>
                {words.key}
                <span className="visuallyHidden">{`: ${filled(words.nth, { n: at + 1 })}`}</span>
              </summary>
              <ItemKey level="h4" grade={one.grade} evidence={one.evidence} words={question} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "12 of 20 right at first; 2 gave no answer." and how far so few answers reach. */
function sayCounts({ answered, right, omitted, facility }: ItemResult, words: ResultsWords): string {
  if (!facility) return filled(words.noAnswers, { omitted });
  const percent = (share: number) => Math.round(share * 100);
  return [
    filled(words.counts, { answered, right, omitted }),
    filled(words.facility, {
      share: percent(facility.share),
      low: percent(facility.low),
      high: percent(facility.high),
    }),
  ].join(' ');
}

function Options({
  options,
  answered,
  words,
}: {
  options: readonly OptionCount[];
  answered: number;
  words: ResultsWords;
}) {
  return (
    <ul className={styles.options} role="list">
      {options.map(({ id, text, key, chosen }) => (
        <li key={id}>
          <span className={styles.chosen}>{chosen}</span>{' '}
          <span>
            {text} {key && <strong className={styles.keyMark}>{words.keyMark}</strong>}
          </span>
          <progress className={styles.bar} value={chosen} max={Math.max(1, answered)} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
