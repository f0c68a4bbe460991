import type { GlossaryEntry } from '@/lib/lesson/glossary';
import type { StepOutline } from '@/lib/lesson/schema';
import { endsLine } from '@/lib/lesson/sources-end';
import type { Teaching } from '@/lib/lesson/teaching';
import type { Language } from '@/lib/words';
import type { EvidenceContext } from '@/components/lesson/context';
import { EvidenceButton } from '@/components/lesson/EvidenceButton';
import type { ListedLesson } from '@/components/lesson/LessonCard';
import { GiveToClass } from './GiveToClass';
import styles from './Teach.module.css';

interface Props {
  lesson: ListedLesson;
  teaching: Teaching;
  /** Estimates, in minutes. */
  time: { reading: number; quiz: number; whole: number };
  vocabulary: readonly GlossaryEntry[];
  corrections: number;
  cards: { lesson?: string; quiz?: string };
  origin: string;
  language: Language;
  context: EvidenceContext;
}

/** What somebody needs who teaches with a lesson, on one page that prints. */
export function Teach(props: Props) {
  const { lesson, teaching, vocabulary, origin, context } = props;
  const { say } = context;
  const { meta, outline } = lesson;
  return (
    <article className={styles.page}>
      <p className={styles.kicker}>{say('lesson.teach')}</p>
      <h1 className={styles.title}>{meta.title}</h1>
      <p className={styles.lead}>{say('teach.lead')}</p>
      <Glance {...props} />
      <h2 className={styles.heading}>{say('teach.objectives')}</h2>
      <ul>
        {meta.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Material {...props} />
      <GiveToClass slug={meta.slug} origin={origin} say={say} />
      {vocabulary.length > 0 && (
        <>
          <h2 className={styles.heading}>{say('teach.vocabulary')}</h2>
          <dl className={styles.words}>
            {vocabulary.map(({ id, term, meaning }) => (
              <div key={id}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {teaching.prompts.length > 0 && (
        <>
          <h2 className={styles.heading}>{say('teach.prompts')}</h2>
          <p className={styles.note}>{say('teach.promptsLead')}</p>
          <ol className={styles.prompts}>
            {teaching.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ol>
        </>
      )}
      <Confusions slug={meta.slug} steps={outline.steps} confusions={teaching.confusions} context={context} />
      {teaching.standards.length > 0 && (
        <>
          <h2 className={styles.heading}>{say('teach.standards')}</h2>
          <p className={styles.note}>{say('teach.standardsNote')}</p>
          <ul>
            {teaching.standards.map((standard) => (
              <li key={standard}>{standard}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** Time, what is assumed, sources and corrections. */
function Glance({ lesson: { meta, originals }, time, corrections, language, context: { say } }: Props) {
  const pairs = [
    [say('teach.time'), say('teach.timeText', time)],
    [say('teach.assumes'), meta.assumes ?? say('teach.assumesUnknown')],
    [say('teach.sources'), originals],
    [say('teach.ends'), endsLine(meta, language, say)],
    [say('teach.corrections'), say('corrections.ofLesson', { n: corrections })],
  ] as const;
  return (
    <section aria-label={say('teach.glance')}>
      <dl className={styles.glance}>
        {pairs.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The ways to all that belongs to the lesson. On paper the addresses to hand out are enough. */
function Material({ lesson: { meta }, cards, context: { say } }: Props) {
  const at = `/learn/${meta.slug}`;
  const links = [
    [at, say('teach.read')],
    [`${at}/print`, say('teach.print')],
    [`${at}/quiz`, say('teach.quiz', { form: 'A' })],
    [`${at}/quiz/b`, say('teach.quiz', { form: 'B' })],
    [cards.lesson, say('teach.cardLesson')],
    [cards.quiz, say('teach.cardQuiz')],
    ['/sources', say('teach.allSources')],
    [`/corrections#${meta.slug}`, say('corrections.title')],
  ] as const;
  return (
    <section className={styles.material}>
      <h2 className={styles.heading}>{say('teach.links')}</h2>
      <ul className={styles.links}>
        {links.map(
          ([href, label]) =>
            href && (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

/** What students mix up, each with what holds instead, its evidence and the step that teaches it. */
function Confusions({
  slug,
  steps,
  confusions,
  context,
}: {
  slug: string;
  steps: readonly StepOutline[];
  confusions: Teaching['confusions'];
  context: EvidenceContext;
}) {
  const { say } = context;
  if (confusions.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{say('teach.confusions')}</h2>
      <ul className={styles.confusions} role="list">
        {confusions.map(({ confusion, holds, facts, step }) => {
          const at = steps.findIndex(({ id }) => id === step);
          return (
            <li key={confusion}>
              <h3 className={styles.confusion}>{confusion}</h3>
              <p className={styles.holds}>
                <span className={styles.label}>{say('teach.holds')}</span> {holds}
                {facts.map((fact) => (
                  <span key={fact}>
                    {' '}
                    <EvidenceButton fact={fact} context={context} />
                  </span>
                ))}
              </p>
              {at >= 0 && (
                <p className={styles.step}>
                  <a href={`/learn/${slug}/${step}`}>{say('teach.step', { n: at + 1, title: steps[at]!.title })}</a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
