import type { AssignmentRequest, AssignmentView, ClassView, PreviewItem } from '@/lib/classroom/calls';
import { assignableOf } from '@/server/classroom/assignable';
import { library } from '@/server/content/library';
import { anId, aSecret, Device, type Line } from './device';

export interface Taught {
  teacher: Device;
  room: ClassView;
  assignment: AssignmentView;
}

/** The lesson with the most questions to assign, whatever the content is. */
export function aLesson(): string {
  const shelf = library();
  const counted = [...shelf.lessons.keys()].map((slug) => ({
    slug,
    items: assignableOf(slug, shelf)?.form.length ?? 0,
  }));
  const [most] = counted.sort((a, b) => b.items - a.items);
  if (!most?.items) throw new Error('No lesson of the content folder has questions that can be assigned.');
  return most.slug;
}

/** Starts a class, and assigns it the questions of a lesson. */
export async function taught(line: Line, changed: Partial<AssignmentRequest> = {}): Promise<Taught> {
  const teacher = new Device(line);
  const begun = { class: anId(), name: '7b', zone: 'Europe/Berlin', key: aSecret(), session: aSecret() };
  const { class: room } = await teacher.insist('start', begun);
  const lesson = aLesson();
  const { items } = await teacher.insist('preview-form', { lesson });
  const { assignments } = await teacher.insist('assign', {
    ...{ request: anId(), classes: [{ class: room.id, assignment: anId() }], lesson, kind: 'quiz' },
    ...{ items: items.map(listed), opens: null, due: null, closes: null, zone: 'Europe/Berlin', attempts: 1 },
    ...{ feedback: 'when-done', confidence: false, timeLimitMinutes: null, ...changed },
  });
  return { teacher, room, assignment: assignments[0]! };
}

const listed = ({ item: { id, version }, points }: PreviewItem) => ({ item: id, version, points });
