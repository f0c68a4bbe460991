'use client';

import { useState } from 'react';
import type { AssignmentKind } from '@/lib/classroom/assignment';
import type { QuestionWords } from '@/components/quiz/quiz-words';
import type { ClassView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { AssignForm } from './AssignForm';
import { assignPath, classPath } from './paths';
import { Screen } from './Screen';
import { StartClass } from './StartClass';
import type {
  AssignWords,
  ClassWords,
  CommonWords,
  RefusedDateWords,
  SettingsWords,
  StartWords,
} from './teacher-words';
import styles from './Teacher.module.css';
import { useClasses } from './use-classes';
import { useQuery } from '../use-query';

/** A lesson, or a quiz across lessons, that can be assigned. */
export interface Assignable {
  slug: string;
  title: string;
  kinds: readonly AssignmentKind[];
  /** How many questions are kept for classes. */
  questions: number;
}

export interface AssignPageProps {
  places: readonly Assignable[];
  words: AssignWords;
  /** How assignments are spoken of on the page of a class. */
  classWords: ClassWords;
  dates: RefusedDateWords;
  settingsWords: SettingsWords;
  /** For who has no class yet. */
  startWords: StartWords;
  question: QuestionWords;
  common: CommonWords;
  language: string;
  /** Where to go on once a first class is started. */
  onStarted?: (classId: string, lesson: string) => void;
}

/** Assigns a lesson, a quiz or both to one class or several. */
export function AssignPage(props: AssignPageProps) {
  const { words, common, onStarted = goOn } = props;
  const id = useQuery('class');
  const lesson = useQuery('lesson');
  const given = useClasses();
  const one = given.value?.classes.find((other) => other.id === id);
  return (
    <Screen
      heading={words.title}
      above={one && <a href={classPath(one.id)}>{one.name}</a>}
      lead={words.lead}
      given={given}
      words={common}
    >
      {({ classes }) =>
        classes.length === 0 ? (
          <>
            <p>{words.noClass}</p>
            <StartClass
              words={props.startWords}
              common={common}
              onStarted={(started) => onStarted(started, lesson ?? '')}
            />
          </>
        ) : (
          <Chosen {...props} classes={classes} first={one} wanted={lesson ?? ''} />
        )
      }
    </Screen>
  );
}

const goOn = (classId: string, lesson: string): void => location.assign(assignPath(classId, lesson));

interface ChosenProps extends AssignPageProps {
  classes: readonly ClassView[];
  /** The class from whose page the teacher came. */
  first?: ClassView;
  /** The lesson that the address names. */
  wanted: string;
}

function Chosen({ wanted, ...props }: ChosenProps) {
  const { places, words } = props;
  const [slug, setSlug] = useState(wanted);
  const place = places.find((one) => one.slug === slug);
  return (
    <>
      <p>
        <label className={styles.label} htmlFor="lesson">
          {words.lesson}
        </label>
        <select
          id="lesson"
          className={styles.select}
          aria-describedby="lesson-hint"
          value={place ? slug : ''}
          onChange={({ target }) => setSlug(target.value)}
        >
          <option value="">{words.lessonNone}</option>
          {places.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.questions > 0 ? one.title : filled(words.placeNone, { title: one.title })}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.note} id="lesson-hint">
        {words.lessonHint}
      </p>
      {place && <AssignForm key={slug} {...props} place={place} />}
    </>
  );
}
