import { useId } from 'react';
import type { Attempts } from '@/browser/device/attempts';
import { addFile, type Added } from '@/browser/device/add-file';
import { readDevice } from '@/browser/device/read-device';
import button from '@/components/ui/Button.module.css';
import { learnerFile, type LearnerData } from '@/lib/review/learner-file';
import styles from './Device.module.css';
import type { DeviceWords } from './device-words';

interface Props {
  attempts: Attempts;
  words: DeviceWords;
  /** Called with what is to be told. */
  onTold: (words: string) => void;
  /** Called once a file was added. */
  onAdded: () => Promise<void>;
}

/** All that is kept as a file to take along, and the way back. */
export function TakeAlong({ attempts, words, onTold, onAdded }: Props) {
  const id = useId();
  const take = async () => {
    // Another tab may have kept more since this page was opened.
    save((await readDevice(attempts)).value);
    onTold(words.exported);
  };
  const add = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    // The same file may be chosen again.
    input.value = '';
    const added = await addFile(text, attempts);
    await onAdded();
    onTold(inWords(added, words));
  };
  return (
    <>
      <h2 className={styles.heading}>{words.takeAlong}</h2>
      <p>{words.exportLead}</p>
      <p>
        <button className={button.button} type="button" onClick={() => void take()}>
          {words.export}
        </button>
      </p>
      <p>
        <label className={styles.label} htmlFor={id}>
          {words.import}
        </label>
        <input
          id={id}
          className={styles.file}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-lead`}
          onChange={({ currentTarget }) => void add(currentTarget)}
        />
      </p>
      <p id={`${id}-lead`} className={styles.note}>
        {words.importLead}
      </p>
    </>
  );
}

/** Hands the file to the browser. */
function save(data: LearnerData): void {
  const now = new Date();
  const file = new Blob([JSON.stringify(learnerFile(data, now.getTime()))], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `cited-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  // Not at once: some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function inWords(added: Added, words: DeviceWords): string {
  if (added.as === 'not-kept') return words.importFailed;
  if (added.as === 'refused') return added.problem.code === 'file-newer' ? words.importNewer : words.importWrong;
  const { lessons, answers, cards, dropped } = added;
  const taken = Object.entries({ lessons, answers, cards }).reduce(
    (text, [name, n]) => text.replace(`#${name}`, String(n)),
    words.imported,
  );
  return dropped > 0 ? `${taken} ${words.dropped.replace('#', String(dropped))}` : taken;
}
