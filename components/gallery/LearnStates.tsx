import type { LessonContext } from '@/components/lesson/context';
import { Learn } from '@/components/learn/Learn';
import { TopicMap } from '@/components/learn/TopicMap';
import { Teach } from '@/components/teach/Teach';
import { teachingSchema } from '@/lib/lesson/teaching';
import { galleryNames as names } from './card';
import { GalleryPart } from './GalleryPart';
import { galleryMap, galleryTeaching, manyTopics } from './learn';

/** The list of all lessons, the map in each of its forms, and the page for teachers. */
export function LearnStates({ context }: { context: LessonContext }) {
  const { meta, outline, glossary, language, say } = context;
  const lesson = { meta: { ...meta, assumes: galleryTeaching.assumes }, outline, originals: names.originals };
  const second = { ...lesson, meta: { ...meta, slug: 'undated', sourcesEnd: undefined } };
  const teach = {
    time: { reading: 3, quiz: 10, whole: 13 },
    corrections: 1,
    origin: 'https://example.org',
    language,
    context,
  };
  return (
    <>
      <GalleryPart name={names.learn}>
        <Learn lessons={[lesson, second]} why={{ gallery: galleryTeaching.why }} language={language} say={say} />
      </GalleryPart>
      {[galleryMap, manyTopics].map((map) => (
        <GalleryPart key={map.title} name={names.map}>
          <TopicMap map={map} lessons={[lesson]} context={context} />
        </GalleryPart>
      ))}
      <GalleryPart name={names.map}>
        <TopicMap map={{ ...galleryMap, title: names.step }} lessons={[lesson]} context={context} brief />
      </GalleryPart>
      <GalleryPart name={names.teach}>
        <Teach
          {...teach}
          lesson={lesson}
          teaching={galleryTeaching.file}
          vocabulary={Object.values(glossary)}
          cards={{ lesson: '/icon.svg?lesson', quiz: '/icon.svg?quiz' }}
        />
      </GalleryPart>
      <GalleryPart name={names.teach}>
        <Teach {...teach} lesson={second} teaching={teachingSchema.parse({})} vocabulary={[]} cards={{}} />
      </GalleryPart>
    </>
  );
}
