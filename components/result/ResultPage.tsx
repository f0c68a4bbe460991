import type { ReactNode } from 'react';
import { Mark } from '@/components/card/Mark';
import button from '@/components/ui/Button.module.css';
import { formatDate } from '@/lib/kernel/dates';
import type { Language, Say } from '@/lib/words';
import { LaterCard } from './LaterCard';
import styles from './Result.module.css';

/** A result of practice that was checked and is as it was signed. */
export interface ValidResult {
  code: string;
  title: string;
  /** Where the same quiz is taken; none where it is no more. */
  href: string | undefined;
  form: string;
  right: number;
  total: number;
  attempt: number;
  day: string;
  items: readonly { stem: string | undefined; right: boolean }[];
  image: { url: string; alt: string };
}

interface Props {
  result: ValidResult;
  share?: ReactNode;
  language: Language;
  say: Say;
}

/** A result with what it proves and what not, its questions without keys, and the way to the same quiz. */
export function ResultPage({ result, share, language, say }: Props) {
  const { code, title, href, form, right, total, attempt, day, items, image } = result;
  const date = formatDate(day, language);
  return (
    <article className={styles.page}>
      <p className={styles.kind}>{say('result.heading')}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.score}>{say('result.score', { right, total })}</p>
      <p className={styles.facts}>{say('result.facts', { form: form.toUpperCase(), n: attempt, date, code })}</p>
      <p className={styles.standing} data-standing="valid">
        <strong>{say('result.valid')}</strong> {say('result.validWhy', { date })}
      </p>
      <Meaning say={say} />
      {href && (
        <p className={styles.actions}>
          <a className={button.button} href={href}>
            {say('result.same')}
          </a>
        </p>
      )}
      <h2 className={styles.sub}>{say('result.questions')}</h2>
      <ol className={styles.items}>
        {items.map((item, i) => (
          <li key={i}>
            <Verdict right={item.right} say={say} /> {item.stem ?? say('result.noStem')}
          </li>
        ))}
      </ol>
      <LaterCard heading={say('result.card')} image={image} />
      {share}
    </article>
  );
}

function Meaning({ say }: { say: Say }) {
  return (
    <>
      <h2 className={styles.sub}>{say('result.proves')}</h2>
      <ul>
        <li>{say('result.provesMarked')}</li>
        <li>{say('result.provesSame')}</li>
      </ul>
      <h2 className={styles.sub}>{say('result.provesNot')}</h2>
      <ul>
        <li>{say('result.notWho')}</li>
        <li>{say('result.notAlone')}</li>
        <li>{say('result.notFirst')}</li>
      </ul>
    </>
  );
}

/** By shape and word, and not by color. */
function Verdict({ right, say }: { right: boolean; say: Say }) {
  return (
    <span className={styles.mark}>
      <span aria-hidden="true">
        <Mark sign={right ? 'right' : 'wrong'} size={18} color="currentColor" />
      </span>
      {say(right ? 'result.right' : 'result.wrong')}
    </span>
  );
}

/** Says that a result is not to be relied on, and nothing of what it holds. */
export function NoResult({ code, standing, say }: { code: string; standing: 'not-valid' | 'taken-back'; say: Say }) {
  const changed = standing === 'not-valid';
  return (
    <article className={styles.page}>
      <p className={styles.kind}>{say('result.heading')}</p>
      <h1 className={styles.title}>{say(changed ? 'result.notValid' : 'result.takenBack')}</h1>
      <p data-standing={standing}>{say(changed ? 'result.notValidWhy' : 'result.takenBackWhy', { code })}</p>
      <p className={styles.actions}>
        <a className={`${button.button} ${button.quiet}`} href="/learn">
          {say('result.home')}
        </a>
      </p>
    </article>
  );
}
