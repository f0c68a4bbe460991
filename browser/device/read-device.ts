import { readLearnerData, type LearnerData } from '@/lib/review/learner-file';
import type { Tolerated } from '@/lib/review/read-store';
import { GUESSES } from '../guesses';
import { kept } from '../kept';
import { PROGRESS } from '../progress';
import { READINGS } from '../readings';
import { readReview } from '../review-store/review-store';
import type { Attempts } from './attempts';

/** What could be read of a device. */
export interface DeviceRead extends Tolerated<LearnerData> {
  /** Stores that the browser did not open. Where it opens none, it keeps nothing. */
  closed: ('storage' | 'review' | 'attempts')[];
}

/** Reads all that this device keeps of a learner. Never rejects: what cannot be opened is named. */
export async function readDevice(attempts: Attempts): Promise<DeviceRead> {
  const closed: DeviceRead['closed'] = [];
  if (!opensStorage()) closed.push('storage');
  const [review, events] = await Promise.all([
    readReview().catch(() => void closed.push('review')),
    attempts.all().catch(() => void closed.push('attempts')),
  ]);
  const { value, dropped } = readLearnerData({
    progress: kept(PROGRESS),
    readings: kept(READINGS),
    guesses: kept(GUESSES),
    attempts: events ?? [],
    review: review?.value,
  });
  return { value, dropped: dropped + (review?.dropped ?? 0), closed };
}

function opensStorage(): boolean {
  try {
    return typeof localStorage.length === 'number';
  } catch {
    return false;
  }
}
