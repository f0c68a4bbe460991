import type { Metadata } from 'next';
import { DeviceData } from '@/components/device/DeviceData';
import { deviceWords } from '@/components/device/device-words';
import styles from '@/components/device/Device.module.css';
import { words } from '@/lib/words';
import { lessonSummaries, site } from '@/server/lessons';
import { referenceMetadata } from '@/server/page-meta';
import { Frame } from '@/app/frame';

export const generateMetadata = (): Promise<Metadata> => referenceMetadata('device');

/** What a device keeps of its reader. The server knows none of it: the page reads it on the device. */
export default async function DevicePage() {
  const say = words(site().language);
  const lessons = (await lessonSummaries()).map(({ meta: { slug, title }, outline }) => ({
    slug,
    title,
    steps: outline.steps.map(({ id }) => id),
    words: say('device.lesson', { n: '#n', total: outline.steps.length, read: '#read' }),
  }));
  return (
    <Frame>
      <div className={styles.page}>
        <h1 className={styles.title}>{say('device.title')}</h1>
        <p className={styles.lead}>{say('device.lead')}</p>
        <noscript>
          <p>{say('device.needsScript')}</p>
        </noscript>
        <DeviceData lessons={lessons} words={deviceWords(say)} />
      </div>
    </Frame>
  );
}
