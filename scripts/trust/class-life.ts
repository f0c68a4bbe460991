import { seeded, type Random } from '@/lib/kernel/random';
import { anId, aSecret, Device, type Line } from './device';
import { atQuestion } from './play';
import { joined, type Pupil } from './pupil';
import { taught, type Taught } from './teacher';

const DAY = 86_400_000;

/** The life of a small class in three parts, with every call that there is. */
export function classLife(line: Line, seed: string): { title: string; live: () => Promise<void> }[] {
  const random = seeded(seed);
  let room: Taught;
  let pupils: Pupil[] = [];
  return [
    {
      title: 'from the start of the class to what is handed in',
      async live() {
        room = await taught(line, { attempts: 2 });
        const {
          teacher,
          room: { id },
        } = room;
        await teacher.insist('rename', { class: id, name: '7b, mornings' });
        await teacher.insist('slips', { class: id, request: anId(), seats: 2 });
        pupils = [await joined(line, room), await joined(line, room), await joined(line, room)];
        await teacher.insist('accommodate', { class: id, seat: pupils[0]!.seat, extraMinutes: 10 });
        for (const pupil of pupils.slice(0, 2)) await played(pupil, room, random);
        await teacher.insist('classes', {});
        await teacher.insist('class', { class: id });
      },
    },
    { title: 'what the teacher then does', live: () => administered(line, room, pupils) },
    {
      title: 'the end of the class',
      async live() {
        await room.teacher.insist('delete-class', { class: room.room.id, request: anId() });
      },
    },
  ];
}

async function played({ device, tab, save }: Pupil, { assignment }: Taught, random: Random): Promise<void> {
  const { items, work } = await device.insist('attempt', { assignment: assignment.id, begin: null });
  await save(tab.event('start', { lesson: work.lesson, form: 'c', seats: [] }));
  for (const item of items) await save(...atQuestion(tab, item, random));
  await save(tab.event('finish'));
}

async function administered(line: Line, { teacher, room, assignment }: Taught, pupils: Pupil[]): Promise<void> {
  const [ann, ben, cleo] = pupils as [Pupil, Pupil, Pupil];
  const [id, work] = [room.id, assignment.id];
  const settings = {
    opens: null,
    due: null,
    closes: null,
    zone: room.zone,
    attempts: 2,
    feedback: 'when-done' as const,
  };
  await teacher.insist('change-assignment', { request: anId(), assignment: work, ...settings, attempts: 3 });
  const until = Date.now() + DAY;
  await teacher.insist('reopen', { assignment: work, request: anId(), seat: ann.seat, until });
  await ann.save(ann.tab.event('pause'), ann.tab.event('finish'));
  // What comes after it was handed in is held until the teacher takes it.
  await ben.save(ben.tab.event('pause'), ben.tab.event('resume'));
  await teacher.insist('accept-late', { assignment: work, request: anId(), seat: ben.seat, accept: true });
  await teacher.insist('merge', { class: id, request: anId(), from: cleo.seat, into: ben.seat });
  await teacher.insist('unmerge', { class: id, request: anId(), seat: cleo.seat });
  await teacher.insist('release', { assignment: work, request: anId() });
  await teacher.insist('results', { assignment: work });
  await ann.device.insist('own-result', { assignment: work });
  await ann.device.insist('held', {});
  const { resumeCode } = await teacher.insist('reissue-resume', { class: id, seat: ann.seat, request: anId() });
  const phone = new Device(line);
  await phone.insist('resume', { code: room.code, resumeCode, session: aSecret() });
  await cleo.device.insist('leave', {});
  await teacher.insist('new-code', { class: id, request: anId() });
  const key = aSecret();
  await teacher.insist('rekey', { class: id, request: anId(), key });
  await new Device(line).insist('open', { key, session: aSecret() });
}
