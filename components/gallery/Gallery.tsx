import type { ReactNode } from 'react';
import { CardFace } from '@/components/card/CardFace';
import { ShareBox } from '@/components/card/ShareBox';
import { shareWords } from '@/components/card/share-words';
import type { LessonContext } from '@/components/lesson/context';
import { Home } from '@/components/lesson/Home';
import { LessonFrame, Pager, Progress } from '@/components/lesson/LessonFrame';
import { LessonIntro } from '@/components/lesson/LessonIntro';
import { Popovers } from '@/components/lesson/Popovers';
import { QuizIntro } from '@/components/quiz/QuizIntro';
import { qrOf } from '@/lib/card/qr';
import { tableWords } from '@/lib/classroom/table-words';
import { partWords } from '@/lib/words/part-words';
import { endsLine } from '@/lib/lesson/sources-end';
import { quizWords } from '@/components/quiz/quiz-words';
import { deviceWords } from '@/components/device/device-words';
import { reviewWords } from '@/components/review/review-words';
import button from '@/components/ui/Button.module.css';
import { EvidenceBody } from '@/components/ui/EvidenceBody';
import { evidenceWords } from '@/components/ui/evidence-words';
import { StatusChip } from '@/components/ui/StatusChip';
import { galleryAge, noAge } from './age';
import { AgeStates } from './AgeStates';
import { AskedStates } from './AskedStates';
import { ClassroomStates } from './ClassroomStates';
import { galleryCard, galleryLaid, galleryNames as names, galleryShared } from './card';
import { evidences } from './evidence';
import styles from './Gallery.module.css';
import { GalleryPart } from './GalleryPart';
import { tenItems } from './items';
import { LearnerStates } from './LearnerStates';
import { LearnStates } from './LearnStates';
import { PlainStates } from './PlainStates';
import { PrintStates } from './PrintStates';
import { QuizStates } from './QuizStates';
import { ReferenceStates } from './ReferenceStates';

const NEXT = { href: '#next', title: names.step };

/** Every component in every state, with invented data. `children` is the invented lesson, drawn. */
export function Gallery({ context, children }: { context: LessonContext; children: ReactNode }) {
  return (
    <>
      <h1 className={styles.title}>{names.gallery}</h1>
      <LessonParts context={context}>{children}</LessonParts>
      <SmallParts context={context} />
      <AgeStates context={context} />
      <AskedStates context={context} />
      <PageParts context={context} />
      <LearnStates context={context} />
      <PrintStates context={context} />
      <ReferenceStates language={context.language} say={context.say} />
      <PlainStates say={context.say} />
      <ClassroomStates
        language={context.language}
        words={{
          page: partWords(context.say, 'class.page.'),
          results: partWords(context.say, 'class.results.'),
          table: tableWords(context.say),
        }}
      />
      <QuizStates words={quizWords(context.say, tenItems.length, 'b')} />
      <LearnerStates
        words={{
          review: reviewWords(context.say),
          device: deviceWords(context.say),
          where: context.say('device.lesson', { n: '#n', total: 2, read: '#read' }),
        }}
      />
    </>
  );
}

function LessonParts({ context, children }: { context: LessonContext; children: ReactNode }) {
  const { meta, outline, say } = context;
  return (
    <GalleryPart name={names.lesson}>
      <LessonFrame slug={meta.slug} outline={outline} say={say} current={outline.steps[0]?.id}>
        {children}
        <Popovers step={outline.steps} context={context} />
        <Pager previous={NEXT} next={NEXT} say={say} />
      </LessonFrame>
      <Pager next={{ ...NEXT, quiz: true }} say={say} />
      <Progress at={3} total={7} say={say} />
    </GalleryPart>
  );
}

function SmallParts({ context: { say } }: { context: LessonContext }) {
  return (
    <>
      <GalleryPart name={names.button}>
        <button type="button" className={button.button}>
          {say('quiz.check')}
        </button>{' '}
        <button type="button" className={`${button.button} ${button.quiet}`}>
          {say('share.copy')}
        </button>{' '}
        <button type="button" className={button.button} disabled>
          {say('quiz.checking')}
        </button>
      </GalleryPart>
      {Object.values(evidences).map((evidence) => (
        <GalleryPart key={evidence.status} name={evidence.status}>
          <StatusChip status={evidence.status}>{evidence.statusText}</StatusChip>
          <EvidenceBody evidence={evidence} words={evidenceWords(say)} level="h2" />
        </GalleryPart>
      ))}
      <GalleryPart name={names.card}>
        <div className={styles.face}>
          <CardFace laid={galleryLaid} />
        </div>
      </GalleryPart>
      <GalleryPart name={names.share}>
        <ShareBox
          id="share"
          heading={say('lesson.share')}
          url={galleryShared.url}
          card={{ url: '/icon.svg', alt: galleryCard.alt }}
          qr={{ ...qrOf(galleryShared.url), label: say('share.qrLabel', galleryShared) }}
          frame={galleryShared.frame}
          words={shareWords(say)}
        />
      </GalleryPart>
    </>
  );
}

function PageParts({ context: { meta, outline, language, say } }: { context: LessonContext }) {
  const undated = { ...meta, slug: 'undated', sourcesEnd: undefined, asOf: undefined };
  const lessons = [meta, undated].map((one) => ({ meta: one, outline, originals: names.originals }));
  const galleryQuiz = { slug: 'gallery', title: meta.title, summary: meta.summary, facts: names.originals };
  return (
    <>
      <GalleryPart name={names.home}>
        <Home
          line={meta.title}
          description={meta.summary}
          lessons={lessons}
          quizzes={[galleryQuiz]}
          language={language}
          say={say}
        />
      </GalleryPart>
      <GalleryPart name={names.quizIntro}>
        <QuizIntro
          quiz={galleryQuiz}
          ends={endsLine(meta, language, say)}
          objectives={meta.objectives.map(({ text }) => text)}
          lessons={lessons.map((one) => one.meta)}
          say={say}
        />
      </GalleryPart>
      {lessons.map((one) => (
        <GalleryPart key={one.meta.slug} name={names.intro}>
          <LessonIntro
            {...one}
            {...(one.meta === meta ? { age: galleryAge, corrections: 1 } : { age: noAge, corrections: 0 })}
            versions={{}}
            language={language}
            say={say}
          />
        </GalleryPart>
      ))}
    </>
  );
}
