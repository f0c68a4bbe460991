'use client';

import { sayInstant } from '@/lib/classroom/say-instant';
import { showCode } from '@/lib/classroom/code-letters';
import type { ClassView } from '@/lib/classroom/calls';
import { filled } from '@/components/quiz/quiz-words';
import { classPath } from './paths';
import { Screen } from './Screen';
import { StartClass } from './StartClass';
import type { CommonWords, StartWords } from './teacher-words';
import styles from './Teacher.module.css';
import { useClasses } from './use-classes';

export interface StartPageProps {
  words: StartWords;
  common: CommonWords;
  language: string;
  /** Where to go once a class is started. */
  onStarted?: (classId: string) => void;
}

/** Starts a class, and leads to those that were opened in this browser. */
export function StartPage({ words, common, language, onStarted = goToClass }: StartPageProps) {
  const given = useClasses();
  return (
    <>
      <div className={styles.page}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <h2 className={styles.heading}>{words.start}</h2>
        <StartClass words={words} common={common} onStarted={onStarted} />
      </div>
      <Screen level="h2" heading={words.classes} given={given} words={common}>
        {({ classes }) =>
          classes.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className={styles.list} role="list">
              {classes.map((one) => (
                <Line key={one.id} one={one} words={words} language={language} />
              ))}
            </ul>
          )
        }
      </Screen>
      <p className={styles.note}>
        {words.elsewhere}{' '}
        <a className={styles.way} href="/teach/open">
          {words.toOpen}
        </a>
      </p>
    </>
  );
}

const goToClass = (classId: string): void => location.assign(classPath(classId));

function Line({ one, words, language }: { one: ClassView; words: StartWords; language: string }) {
  return (
    <li>
      <a className={styles.main} href={classPath(one.id)}>
        {one.name}
      </a>
      <span className={styles.where}>
        {filled(words.state, {
          code: showCode(one.code),
          seats: one.seats,
          until: sayInstant(one.deleteAt, one.zone, language),
        })}
      </span>
    </li>
  );
}
