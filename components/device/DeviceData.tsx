'use client';

import { useCallback, useEffect, useState } from 'react';
import { keptAttempts } from '@/browser/device/attempts';
import { deleteAll } from '@/browser/device/delete-all';
import { leaveClass } from '@/browser/device/leave-class';
import { readClasses, type ClassesRead } from '@/browser/device/read-classes';
import { readDevice, type DeviceRead } from '@/browser/device/read-device';
import styles from './Device.module.css';
import { DeleteAll } from './DeleteAll';
import type { DeviceWords } from './device-words';
import { Kept, type ReadLesson } from './Kept';
import { TakeAlong } from './TakeAlong';

interface Props {
  lessons: readonly ReadLesson[];
  words: DeviceWords;
}

/** What this device knows of a learner, with the ways to take it along, to add to it and to delete it. */
export function DeviceData({ lessons, words }: Props) {
  const [read, setRead] = useState<DeviceRead>();
  const [classes, setClasses] = useState<ClassesRead>();
  const [told, setTold] = useState('');
  const [stillIn, setStillIn] = useState(false);
  const look = useCallback(async () => {
    const [device, ofClasses] = await Promise.all([readDevice(keptAttempts), readClasses()]);
    setRead(device);
    setClasses(ofClasses);
  }, []);
  useEffect(() => {
    // Only the device knows, so the first drawing cannot.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void look();
  }, [look]);
  const wipe = async () => {
    const [all, left] = await Promise.all([deleteAll(), leaveClass()]);
    setStillIn(!left);
    setTold(all ? words.deleted : words.notDeleted);
    await look();
  };
  const forbidden = read?.closed.includes('storage') && read.closed.includes('review');
  const state = !read ? words.loading : forbidden ? words.forbidden : read.closed.length > 0 ? words.partly : '';
  const shown = forbidden ? undefined : read;
  return (
    <>
      {shown && (
        <>
          <Kept read={shown} lessons={lessons} words={words} />
          <TakeAlong attempts={keptAttempts} words={words} onTold={setTold} onAdded={look} />
        </>
      )}
      {/* Beside what it tells of, and there from the start. */}
      <div className={styles.status} role="status">
        {state && <p className={styles.told}>{state}</p>}
        {told && <p className={styles.told}>{told}</p>}
        {stillIn && <p className={styles.told}>{words.stillIn}</p>}
      </div>
      {shown && <DeleteAll words={words} classes={classes} onDelete={wipe} />}
    </>
  );
}
