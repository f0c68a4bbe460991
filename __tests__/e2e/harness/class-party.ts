import { randomBytes } from 'node:crypto';
import type { CallName, ClassCalls } from '@/lib/classroom/calls';
import { ask } from './http';

export const anId = (): string => randomBytes(16).toString('base64url');
export const aSecret = (): string => randomBytes(32).toString('base64url');

/** An answer as it came over the wire. */
export interface Heard {
  call: CallName;
  status: number;
  /** Head and body. */
  bytes: Buffer;
}

type Event = ClassCalls['save']['takes']['events'][number];

/** Somebody in or beside a class, who talks with a real server and remembers every byte that it sent. */
export class Party {
  heard: Heard[] = [];
  #jar = new Map<string, string>();
  #tab = anId();
  #seq = 0;

  constructor(
    readonly name: string,
    readonly origin: string,
  ) {}

  /** Sends what a page would, and remembers the answer; with `keep: false` its cookies are forgotten again. */
  async send<Name extends CallName>(call: Name, sent: unknown, { keep = true } = {}) {
    const { status, headers, body } = await ask(`${this.origin}/api/class/${call}`, {
      method: 'POST',
      headers: {
        ...{ 'Content-Type': 'application/json', Origin: this.origin },
        Cookie: [...this.#jar].map((pair) => pair.join('=')).join('; '),
      },
      body: JSON.stringify(sent),
    });
    for (const cookie of keep ? (headers['set-cookie'] ?? []) : []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      this.#jar.set(name, value);
    }
    this.heard.push({ call, status, bytes: Buffer.concat([Buffer.from(JSON.stringify(headers)), body]) });
    return {
      status,
      text: body.toString('utf8'),
      gives: JSON.parse(body.toString('utf8')) as ClassCalls[Name]['gives'],
    };
  }

  /** Sends it, and throws if it is refused. */
  async get<Name extends CallName>(call: Name, sent: ClassCalls[Name]['takes']): Promise<ClassCalls[Name]['gives']> {
    const { status, text, gives } = await this.send(call, sent);
    if (status !== 200) throw new Error(`${this.name}: ${call} answered ${status}: ${text}`);
    return gives;
  }

  /** What came since this was last asked. */
  listen(): Heard[] {
    return this.heard.splice(0);
  }

  event(attempt: string, type: string, body: object = {}): Event {
    const now = Date.now();
    const stamp = { v: 1, attempt, tab: this.#tab, seq: this.#seq++, at: now, tick: now + this.#seq };
    return { ...stamp, type, ...body } as Event;
  }

  save = (attempt: string, events: readonly Event[]) => this.send('save', { attempt, events });
}

/** A teacher with a class of their own. */
export async function teacherWithClass(name: string, origin: string) {
  const party = new Party(name, origin);
  const sent = { class: anId(), name, zone: 'Europe/Kyiv', key: aSecret(), session: aSecret() };
  return { party, room: (await party.get('start', sent)).class };
}

/** A student who has joined. */
export async function studentIn(code: string, name: string, origin: string) {
  const party = new Party(name, origin);
  const { seat } = await party.get('join', { code, seat: anId(), session: aSecret() });
  return { party, seat };
}
