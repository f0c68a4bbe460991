import type { AttemptEvent } from '@/lib/attempt/event';
import type { ClassCalls } from '@/lib/classroom/calls';
import { anId, aSecret, Device, type Line } from './device';
import { Tab } from './play';
import type { Taught } from './teacher';

/** A student who has joined and does what the caller tells, one thing after the other. */
export interface Pupil {
  device: Device;
  seat: string;
  tab: Tab;
  save(...events: AttemptEvent[]): Promise<ClassCalls['save']['gives']>;
}

/** Joins a class, and begins what was assigned to it. */
export async function joined(line: Line, { room, assignment }: Taught): Promise<Pupil> {
  const device = new Device(line);
  const { seat } = await device.insist('join', { code: room.code, seat: anId(), session: aSecret() });
  await device.insist('work', {});
  const { attempt } = await device.insist('attempt', { assignment: assignment.id, begin: anId() });
  const save = (...events: AttemptEvent[]) => device.insist('save', { attempt: attempt!.id, events });
  return { device, seat: seat.id, tab: new Tab(attempt!.id), save };
}
