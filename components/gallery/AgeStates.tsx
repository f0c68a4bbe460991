import { AgeBanner, AgedQuiz } from '@/components/lesson/AgeBanner';
import { Changed } from '@/components/lesson/Changed';
import type { LessonContext } from '@/components/lesson/context';
import { EndsNote } from '@/components/lesson/EndsNote';
import { galleryAge } from './age';
import { galleryNames as names } from './card';
import { GalleryPart } from './GalleryPart';
import { Told } from './Told';

/** What a lesson says once time has passed, and where its sources end. */
export function AgeStates({ context: { meta, language, say } }: { context: LessonContext }) {
  const common = { language, say };
  return (
    <>
      <GalleryPart name={names.age}>
        <AgeBanner age={galleryAge} {...common} />
      </GalleryPart>
      <GalleryPart name={names.agedQuiz}>
        <AgedQuiz lessons={[{ href: `/learn/${meta.slug}`, title: say('quiz.toLesson') }]} say={say} />
      </GalleryPart>
      <GalleryPart name={names.changed}>
        <Told date="8 March 2024">
          <Changed lesson={meta.slug} step="another" version="1" say={say} />
        </Told>
      </GalleryPart>
      <GalleryPart name={names.ends}>
        <EndsNote meta={meta} {...common} />
        <EndsNote meta={{ ...meta, sourcesEnd: undefined }} {...common} />
      </GalleryPart>
    </>
  );
}
