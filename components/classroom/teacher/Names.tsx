import { useId, useState, type FormEvent } from 'react';
import type { ClassView, SeatView } from '@/lib/classroom/calls';
import { pastedNames, seatNames } from '@/lib/classroom/pasted-names';
import { mergeRosters, readRosterFile, rosterFile } from '@/lib/classroom/roster';
import { filled } from '@/components/quiz/quiz-words';
import { Deed } from './Deed';
import { slipsPath } from './paths';
import { saveFile } from './save-file';
import type { ClassWords, RosterWords } from './teacher-words';
import styles from './Teacher.module.css';
import type { useRoster } from './use-roster';

interface Props {
  one: ClassView;
  seats: readonly SeatView[];
  names: ReturnType<typeof useRoster>;
  words: ClassWords;
  roster: RosterWords;
}

/** Who is who: a list of names put to handles, kept on this device and taken along as a file. None of it is sent. */
export function Names(props: Props) {
  const { one, words } = props;
  return (
    <section className={styles.box} aria-labelledby="names">
      <h2 className={styles.heading} id="names">
        {words.names}
      </h2>
      <p className={styles.note}>{words.namesLead}</p>
      <PasteNames {...props} />
      <RosterFile {...props} />
      <p className={styles.actions}>
        <a className={styles.way} href={slipsPath(one.id)}>
          {words.slips}
        </a>
      </p>
    </section>
  );
}

function PasteNames({ seats, names: { roster, nameOf, keep }, words }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const put = (event: FormEvent) => {
    event.preventDefault();
    const open = seats.filter(({ mergedInto }) => mergedInto === null).map(({ handle }) => handle);
    const pasted = pastedNames(text, open);
    if (pasted.length === 0) return setTold(words.pasteNone);
    const named = pasted.flatMap(({ handle }) => handle ?? []);
    const free = open.filter((handle) => named.includes(handle) || nameOf(handle) === undefined);
    const { seated, left } = seatNames(pasted, free);
    const entries = seated.map((one) => ({ ...one, at: Date.now() }));
    if (!keep(mergeRosters({ ...roster, entries }, roster))) return setTold(words.notKept);
    setText(left.map(({ name }) => name).join('\n'));
    setTold(filled(left.length > 0 ? words.pastedSome : words.pasted, { n: seated.length, left: left.length }));
  };
  return (
    <details className={styles.more}>
      <summary>{words.paste}</summary>
      <form onSubmit={put} noValidate>
        <label className={styles.label} htmlFor={id}>
          {words.pasteLabel}
        </label>
        <p className={styles.note} id={`${id}-hint`}>
          {words.pasteLead}
        </p>
        <textarea
          id={id}
          className={styles.area}
          rows={8}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setText(target.value)}
        />
        <Deed label={words.pasteNow} busy={false} told={told} quiet />
      </form>
    </details>
  );
}

function RosterFile({ one, names: { roster, keep }, words, roster: refused }: Props) {
  const id = useId();
  const [told, setTold] = useState('');
  const add = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = readRosterFile(await file.text().catch(() => ''), one.id);
    // The same file may be chosen again.
    input.value = '';
    if (!read.ok) return setTold(refused[read.problems[0]!.code.replace('roster-', '') as keyof RosterWords]);
    const { roster: other, dropped } = read.value;
    if (!keep(mergeRosters(roster, other))) return setTold(words.notKept);
    setTold(filled(dropped > 0 ? words.addedSome : words.added, { n: other.entries.length, dropped }));
  };
  return (
    <details className={styles.more}>
      <summary>{words.file}</summary>
      <Deed
        label={words.save}
        busy={false}
        told={told}
        onDo={() => {
          saveFile(rosterFile(roster), { name: words.fileName, type: 'application/json' });
          setTold(words.saved);
        }}
        quiet
      />
      <label className={styles.label} htmlFor={id}>
        {words.add}
      </label>
      <input
        id={id}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => void add(currentTarget)}
      />
    </details>
  );
}
