import type { CitedText } from '@/lib/lesson/cited-text';
import type { SiteMap } from '@/lib/lesson/map';
import type { LessonMeta, LessonOutline } from '@/lib/lesson/schema';
import type { EvidenceContext } from '@/components/lesson/context';
import { EvidenceButton } from '@/components/lesson/EvidenceButton';
import styles from './TopicMap.module.css';

/** What the map shows of a lesson. */
export interface MapLesson {
  meta: Pick<LessonMeta, 'slug' | 'title' | 'assumes'>;
  outline: Pick<LessonOutline, 'minutes'>;
}

interface Props {
  map: SiteMap;
  lessons: readonly MapLesson[];
  context: EvidenceContext;
  /** True for a short form: the names of the topics, and where they meet. */
  brief?: boolean;
}

// Lists without marks are no lists to Safari, unless they say so.

/** How topics meet in one matter: what each is, what they meet in, what part each played. Drawn with lists and lines. */
export function TopicMap({ map, lessons, context, brief = false }: Props) {
  const { say } = context;
  const lessonOf = (slug: string | undefined) => lessons.find(({ meta }) => meta.slug === slug);
  const story = lessonOf(map.meeting.lesson);
  const many = map.topics.length > 3 ? styles.many : '';
  return (
    <section className={styles.map} aria-label={map.title}>
      <h2 className={styles.title}>{map.title}</h2>
      <ul className={`${styles.topics} ${many}`} role="list" aria-label={say('map.topics')}>
        {map.topics.map((topic) => (
          <li key={topic.name} className={styles.topic}>
            <Topic topic={topic} lesson={lessonOf(topic.lesson)} context={context} brief={brief} />
          </li>
        ))}
      </ul>
      <div className={styles.meeting}>
        <p className={styles.kicker}>{say('map.meeting')}</p>
        <h3 className={styles.heading}>{map.meeting.heading}</h3>
        {map.meeting.says.map((text) => (
          <Cited key={text.text} texts={[text]} context={context} />
        ))}
        {story && (
          <p className={styles.link}>
            <a href={`/learn/${story.meta.slug}`}>{say('map.story', { title: story.meta.title })}</a>
          </p>
        )}
      </div>
      {brief ? (
        <p className={styles.more}>
          <a href="/learn">{say('map.more')}</a>
        </p>
      ) : (
        <ul className={`${styles.parts} ${many}`} role="list" aria-label={say('map.parts')}>
          {map.topics.map(({ name, part }) => (
            <li key={name} className={styles.part}>
              <p className={styles.kicker}>{say('map.part')}</p>
              <p className={styles.name}>{name}</p>
              <Cited texts={part} context={context} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Topic({
  topic: { name, is },
  lesson,
  context,
  brief,
}: {
  topic: SiteMap['topics'][number];
  lesson?: MapLesson;
  context: EvidenceContext;
  brief: boolean;
}) {
  const { say } = context;
  return (
    <>
      <h3 className={styles.heading}>{lesson ? <a href={`/learn/${lesson.meta.slug}`}>{name}</a> : name}</h3>
      {!brief && <Cited texts={is} context={context} />}
      {!brief && lesson && (
        <p className={styles.small}>
          {say('lesson.minutes', { n: lesson.outline.minutes })}
          {lesson.meta.assumes && <> · {say('lesson.assumes', { text: lesson.meta.assumes })}</>}
        </p>
      )}
    </>
  );
}

/** A paragraph of sentences, each with the evidence of the facts that it rests on behind it. */
function Cited({ texts, context }: { texts: readonly CitedText[]; context: EvidenceContext }) {
  return (
    <p className={styles.text}>
      {texts.map(({ text, facts }) => (
        <span key={text}>
          {text}{' '}
          {facts.map((fact) => (
            <span key={fact}>
              <EvidenceButton fact={fact} context={context} />{' '}
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}
