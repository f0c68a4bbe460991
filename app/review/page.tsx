import type { Metadata } from 'next';
import { ReviewSitting } from '@/components/review/ReviewSitting';
import { reviewWords } from '@/components/review/review-words';
import styles from '@/components/review/Review.module.css';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { askingPlaces } from '@/server/asking-places';
import { Frame } from '@/app/frame';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('review');

/** What is due is on the reader's device alone: this page asks it, and the server for the questions. */
export default function ReviewPage() {
  const { language } = site();
  const say = words(language);
  return (
    <Frame>
      <div className={styles.page}>
        <h1 className={styles.title}>{say('review.title')}</h1>
        <p className={styles.lead}>{say('review.lead')}</p>
        <noscript>
          <p>{say('review.needsScript')}</p>
        </noscript>
        <ReviewSitting quizzes={askingPlaces()} words={reviewWords(say)} language={language} />
      </div>
    </Frame>
  );
}
