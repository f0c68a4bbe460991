import type { Metadata } from 'next';
import { JoinPage } from '@/components/classroom/student/JoinPage';
import { joinWords } from '@/components/classroom/student/student-words';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { ClassFrame } from '@/app/class-frame';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('join');

/** Where the link, the QR code and the code of a class lead to. */
export default function Page() {
  const say = words(site().language);
  return (
    <ClassFrame title={say('join.title')}>
      <JoinPage words={joinWords(say)} />
    </ClassFrame>
  );
}
