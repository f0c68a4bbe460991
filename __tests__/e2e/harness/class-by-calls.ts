import { randomBytes } from 'node:crypto';
import type { AssignmentRequest, AssignmentView, ClassCalls, ClassView, PreviewItem } from '@/lib/classroom/calls';

const anId = (): string => randomBytes(16).toString('base64url');
export const aSecret = (): string => randomBytes(32).toString('base64url');

/** A question with its key, so that a test knows what is right. */
export interface Known {
  id: string;
  right: string;
  wrong: string;
}

/** A teacher who has started a class, by calls alone: what a student sees of it is tested in a browser. */
export class TeacherByCalls {
  #cookie = '';

  private constructor(readonly origin: string) {}

  static async start(origin: string): Promise<{ teacher: TeacherByCalls; room: ClassView }> {
    const teacher = new TeacherByCalls(origin);
    const sent = { class: anId(), name: '7A History', zone: 'Europe/Berlin', key: aSecret(), session: aSecret() };
    const { class: room } = await teacher.call('start', sent);
    return { teacher, room };
  }

  async call<Name extends keyof ClassCalls>(
    name: Name,
    sent: ClassCalls[Name]['takes'],
  ): Promise<ClassCalls[Name]['gives']> {
    const answer = await fetch(`${this.origin}/api/class/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.origin, Cookie: this.#cookie },
      body: JSON.stringify(sent),
    });
    for (const cookie of answer.headers.getSetCookie()) this.#cookie = cookie.split(';')[0]!;
    const body = (await answer.json()) as ClassCalls[Name]['gives'];
    if (!answer.ok) throw new Error(`${name} answered ${answer.status}: ${JSON.stringify(body)}`);
    return body;
  }

  /** Assigns questions that are answered by choosing one option. */
  async assign(
    { id, zone }: ClassView,
    lesson: string,
    changed: Partial<AssignmentRequest> = {},
  ): Promise<{ assignment: AssignmentView; known: Known[] }> {
    const { items } = await this.call('preview-form', { lesson });
    const chosen = items.filter(({ grade }) => grade.options.length > 1 && isOneOf(grade)).slice(0, 3);
    const { assignments } = await this.call('assign', {
      ...{ request: anId(), classes: [{ class: id, assignment: anId() }], lesson, kind: 'quiz' },
      ...{ items: chosen.map(({ item, points }) => ({ item: item.id, version: item.version, points })) },
      ...{ opens: null, due: null, closes: null, zone, attempts: 1, feedback: 'at-once', confidence: false },
      timeLimitMinutes: null,
      ...changed,
    });
    return { assignment: assignments[0]!, known: chosen.map(knownOf) };
  }
}

const isOneOf = ({ options, rows }: PreviewItem['grade']): boolean =>
  !rows && options.filter(({ correct }) => correct).length === 1;

const knownOf = ({ item, grade }: PreviewItem): Known => ({
  id: item.id,
  right: grade.options.find(({ correct }) => correct)!.text,
  wrong: grade.options.find(({ correct }) => !correct)!.text,
});
