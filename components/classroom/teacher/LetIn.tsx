import { showCode } from '@/lib/classroom/code-letters';
import type { ClassView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { CopyButton } from './CopyButton';
import { Deed } from './Deed';
import { LinkQr } from './LinkQr';
import { googleUrl, joinUrl } from './paths';
import type { ClassWords, CommonWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useDeed } from './use-deed';

interface Props {
  one: ClassView;
  words: ClassWords;
  common: CommonWords;
  /** Called with the class as it is now. */
  onChanged: (one: ClassView) => void;
}

/** How students come in: code, link, QR code; and a new code, should the old one have got about. */
export function LetIn({ one, words, common, onChanged }: Props) {
  const { busy, told, tell, send, idFor } = useDeed(common);
  const url = joinUrl(location.origin, one.code);
  const renew = async () => {
    const changed = await send('new-code', { class: one.id, request: idFor(one.code) });
    if (!changed) return;
    onChanged(changed.class);
    tell(words.codeChanged);
  };
  return (
    <section className={styles.box} aria-labelledby="let-in">
      <h2 className={styles.heading} id="let-in">
        {words.letIn}
      </h2>
      <p className={styles.note}>{words.letInLead}</p>
      {!one.joinable && <p className={styles.told}>{words.notJoinable}</p>}
      <div className={styles.beside}>
        <div>
          <p className={styles.label}>{words.code}</p>
          <p className={styles.code}>{showCode(one.code)}</p>
          <p className={styles.label}>{words.link}</p>
          <p className={styles.url}>{url}</p>
          {isHereOnly() && <p className={styles.told}>{words.hereOnly}</p>}
          <p className={styles.actions}>
            <CopyButton text={url} what={words.link} words={common} />
            <a className={styles.way} href={googleUrl(url)} rel="noopener noreferrer external">
              {words.google}
            </a>
          </p>
        </div>
        <LinkQr url={url} label={filled(words.qr, { url })} />
      </div>
      <details className={styles.more}>
        <summary>{words.newCode}</summary>
        <p className={styles.note}>{words.newCodeLead}</p>
        <Deed label={words.newCodeNow} busy={busy} told={told} onDo={() => void renew()} quiet />
      </details>
    </section>
  );
}

/** True where the address names the teacher's own machine, which no student's device would find. */
const isHereOnly = (): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
