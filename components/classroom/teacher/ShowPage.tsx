'use client';

import type { AssignmentView, ClassView } from '@/lib/classroom/calls';
import { showCode } from '@/lib/classroom/code-letters';
import { sayInstant } from '@/lib/classroom/say-instant';
import { filled } from '@/components/quiz/quiz-words';
import button from '@/components/ui/Button.module.css';
import { LinkQr } from './LinkQr';
import { classPath, joinUrl, resultsPath } from './paths';
import { Screen } from './Screen';
import styles from './Show.module.css';
import type { CommonWords, ShowWords } from './teacher-words';
import shared from './Teacher.module.css';
import { useAnswer } from '../use-answer';
import { useQuery } from '../use-query';

export interface ShowPageProps {
  words: ShowWords;
  common: CommonWords;
  language: string;
}

/** How often it is said how many are in: no more often, for whoever hears it. */
const AGAIN_MS = 10_000;

/** For the projector: code, link and QR code as large as may be. No handle is on it. */
export function ShowPage({ words, common, language }: ShowPageProps) {
  const named = useQuery('class');
  const assignment = useQuery('assignment');
  const looked = useAnswer('results', named === null && assignment ? { assignment } : null);
  const id = named ?? looked.value?.class.id;
  const given = useAnswer('class', id ? { class: id } : null, AGAIN_MS);
  const nothing = named === null && assignment === null;
  return (
    <Screen
      heading={given.value?.class.name ?? words.title}
      given={!nothing && (looked.refused ? { ...given, refused: looked.refused, ask: looked.ask } : given)}
      words={common}
      wide
    >
      {({ class: one, assignments }) => (
        <Shown
          one={one}
          assignment={assignments.find((other) => other.id === assignment)}
          words={words}
          language={language}
        />
      )}
    </Screen>
  );
}

interface ShownProps {
  one: ClassView;
  assignment?: AssignmentView;
  words: ShowWords;
  language: string;
}

function Shown({ one, assignment, words, language }: ShownProps) {
  const url = joinUrl(location.origin, one.code);
  return (
    <div className={styles.show}>
      <div className={styles.how}>
        {assignment && <p className={styles.title}>{assignment.title}</p>}
        {assignment?.dueAt && (
          <p className={styles.due}>
            {filled(words.due, { when: sayInstant(assignment.dueAt, assignment.zone, language) })}
          </p>
        )}
        <p className={styles.go}>{filled(words.go, { address: `${location.host}/join` })}</p>
        <p className={styles.label}>{words.code}</p>
        <p className={styles.code}>{showCode(one.code)}</p>
        <p className={styles.url}>{url}</p>
      </div>
      <div className={styles.qr}>
        <LinkQr url={url} label={filled(words.qr, { url })} />
      </div>
      <p className={styles.count} role="status">
        {filled(words.joined, { n: one.seats })}
        {assignment && ` · ${filled(words.progress, { started: assignment.started, submitted: assignment.submitted })}`}
      </p>
      <p className={styles.ways}>
        <button
          className={`${button.button} ${button.quiet}`}
          type="button"
          // Some browsers have none, or refuse: the page is as good without.
          onClick={() => void document.documentElement.requestFullscreen?.().catch(() => {})}
        >
          {words.full}
        </button>
        <a className={shared.way} href={classPath(one.id)}>
          {words.toClass}
        </a>
        {assignment && assignment.kind !== 'lesson' && (
          <a className={shared.way} href={resultsPath(assignment.id, one.id)}>
            {words.toResults}
          </a>
        )}
      </p>
    </div>
  );
}
