import { useRef, useState, type FormEvent } from 'react';
import type { AssignmentView, ClassCalls, ClassView } from '@/lib/classroom/calls';
import { makeId } from '@/browser/classroom/make-id';
import { assignmentDates } from '@/lib/classroom/assignment-dates';
import { AssignedNow } from './AssignedNow';
import { AssignItems } from './AssignItems';
import type { Assignable, AssignPageProps } from './AssignPage';
import { AssignSettings, firstSettings, type Settings } from './AssignSettings';
import { assignedItems, type ChosenItems } from './chosen-items';
import { ClassChoice } from './ClassChoice';
import { sentDates } from './Dates';
import { Deed } from './Deed';
import { sayRefusedDate } from './say-refused-date';
import { Screen } from './Screen';
import styles from './Teacher.module.css';
import { useAnswer } from '../use-answer';
import { useDeed } from './use-deed';

interface Props extends AssignPageProps {
  place: Assignable;
  classes: readonly ClassView[];
  first?: ClassView;
}

type Sent = ClassCalls['assign']['takes'];

/** What is assigned of a lesson, to whom, when and how. */
export function AssignForm(props: Props) {
  const { place, classes, first, words, common, question, language, dates: refused, settingsWords } = props;
  const [kind, setKind] = useState(place.kinds.at(-1)!);
  const [to, setTo] = useState<readonly string[]>(() =>
    first ? [first.id] : classes.length === 1 ? [classes[0]!.id] : [],
  );
  const [settings, setSettings] = useState<Settings>(firstSettings);
  const [chosen, setChosen] = useState<ChosenItems>();
  const [assigned, setAssigned] = useState<AssignmentView[]>();
  const given = useAnswer('preview-form', { lesson: place.slug });
  const { busy, told, tell, send } = useDeed(common);
  const withIds = useIds();
  const items = chosen ?? given.value;
  const zone = classes.find(({ id }) => id === to[0])?.zone ?? classes[0]!.zone;

  const assign = async (event: FormEvent) => {
    event.preventDefault();
    if (to.length === 0) return tell(words.noClassChosen);
    if (kind !== 'lesson' && !items?.items.length) return tell(words.noItems);
    const dates = sentDates(settings, zone);
    const read = assignmentDates(dates, Date.now());
    if (!read.ok) return tell(sayRefusedDate(read.problems[0]!, refused));
    const minutes = settings.limit.trim() === '' ? null : Number(settings.limit);
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1)) return tell(words.limitWrong);
    const sent = {
      ...{ lesson: place.slug, kind, ...dates, items: kind === 'lesson' || !items ? [] : assignedItems(items) },
      ...{ attempts: settings.attempts, feedback: settings.feedback, confidence: settings.confidence },
      timeLimitMinutes: kind === 'lesson' ? null : minutes,
    };
    const done = await send('assign', withIds(sent, to));
    if (done) setAssigned(done.assignments);
  };

  if (assigned) return <AssignedNow {...props} assigned={assigned} />;
  return (
    <form onSubmit={(event) => void assign(event)} noValidate>
      <fieldset className={styles.group}>
        <legend>{words.what}</legend>
        {place.kinds.map((one) => (
          <label key={one} className={styles.option}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            {words[`kind.${one}`]}
          </label>
        ))}
      </fieldset>
      {kind !== 'lesson' && (
        <Screen level="h2" heading={words.items} given={given} words={common}>
          {(form) => <AssignItems chosen={chosen ?? form} words={words} question={question} onChange={setChosen} />}
        </Screen>
      )}
      <ClassChoice classes={classes} chosen={to} words={words} onChange={setTo} />
      <AssignSettings
        settings={settings}
        zone={zone}
        graded={kind !== 'lesson'}
        words={words}
        settingsWords={settingsWords}
        language={language}
        onChange={setSettings}
      />
      {kind !== 'lesson' && <p className={styles.told}>{words.lowStakes}</p>}
      <Deed label={words.assign} busy={busy} told={told} />
    </form>
  );
}

/** Gives a request its ids: the same for the same request, so that a second try assigns nothing twice. */
function useIds() {
  const made = useRef<{ content: string; request: string; ids: Map<string, string> }>(undefined);
  return (sent: Omit<Sent, 'request' | 'classes'>, to: readonly string[]): Sent => {
    const content = JSON.stringify([sent, to]);
    if (made.current?.content !== content)
      made.current = { content, request: makeId(), ids: new Map(to.map((id) => [id, makeId()])) };
    const { request, ids } = made.current;
    return { ...sent, request, classes: to.map((id) => ({ class: id, assignment: ids.get(id)! })) };
  };
}
