import button from '@/components/ui/Button.module.css';
import type { Given, Refused } from '../use-answer';
import type { WorkWords } from './student-words';
import styles from './Student.module.css';

/** Why a call gave nothing, and what to do now: in the server's words where it has some. */
export function troubleWords({ code, status, words: said }: Refused, words: WorkWords): string {
  if (code === 'needs-https') return words.needsHttps;
  if (status === 0) return code === 'offline' ? words.offline : words.unreachable;
  if (status === 401) return words.signedOut;
  if (said) return said;
  if (status === 403) return words.notYours;
  if (status === 404 || status === 410) return words.notFound;
  if (status === 429) return words.tooOften;
  return status >= 500 ? words.busy : words.failed;
}

interface StandingProps {
  given: Pick<Given<unknown>, 'value' | 'refused' | 'slow' | 'ask'>;
  words: WorkWords;
}

/** Stands in the place of what a page shows as long as there is nothing to show, or nothing new. */
export function Standing({ given, words }: StandingProps) {
  const { refused, value, slow, ask } = given;
  return (
    <>
      <div role="status">
        {slow && <p className={styles.told}>{words.loading}</p>}
        {refused && (
          <p className={styles.told}>
            {troubleWords(refused, words)}
            {value !== undefined && ` ${words.old}`}
          </p>
        )}
      </div>
      {refused && refused.code !== 'needs-https' && <Ways refused={refused} words={words} again={() => void ask()} />}
    </>
  );
}

/** What to do where a call was refused: to join where nobody is in a class here, to go back where there is nothing, else to try again. */
function Ways({ refused, words, again }: { refused: Refused; words: WorkWords; again: () => void }) {
  return (
    <p className={styles.actions}>
      {[403, 404, 410].includes(refused.status) ? (
        <a className={button.button} href="/class">
          {words.toWork}
        </a>
      ) : refused.status === 401 ? (
        <a className={button.button} href="/join">
          {words.toJoin}
        </a>
      ) : (
        <button className={button.button} type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </p>
  );
}
