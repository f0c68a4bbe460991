import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { AssignmentRequest, CallName, ClassCalls, PreviewItem } from '@/lib/classroom/calls';
import { ok } from '@/lib/kernel/result';
import { readCookies } from '@/server/call-context';
import { CLASS_PATH, classCalls } from '@/server/classroom';
import { failureLimits } from '@/server/classroom/failure-limits';
import { openStore, type Where } from '@/server/store/open-store';
import type { Store } from '@/server/store/store';

process.env.CITED_CONTENT = path.resolve('__tests__/fixtures/lighthouse/content');

export const LESSON = 'lighthouse';
/** Monday, 2 March 2026, 08:00 in Kyiv. */
export const MORNING = Date.UTC(2026, 2, 2, 6);
export const MINUTE = 60_000;
export const DAY = 86_400_000;

export const anId = (): string => randomBytes(16).toString('base64url');
export const aSecret = (): string => randomBytes(32).toString('base64url');

export interface Answered<Name extends CallName = CallName> {
  status: number;
  body: ClassCalls[Name]['gives'] & { error?: { code: string; words: string; retryAfter?: number } };
}

/** A server with its store and its clock. */
export class School {
  now = MORNING;
  troubles: unknown[] = [];
  #calls;

  constructor(
    readonly store: Store,
    limits = failureLimits(),
  ) {
    this.#calls = classCalls({ store: async () => store, limits, tell: (error) => this.troubles.push(error) });
  }

  static open = async (where: Where): Promise<School> => new School(await openStore(where));

  browser = (network = '192.0.2.0'): Browser => new Browser(this, network);

  async ask(name: CallName, sent: unknown, { cookies = '', network = '', secure = true }) {
    const context = { now: this.now, cookies: readCookies(cookies), network, secure };
    return this.#calls[CLASS_PATH + name]!(ok(sent), context);
  }
}

/** A browser keeps its cookies. */
export class Browser {
  jar = new Map<string, string>();
  secrets: string[] = [];
  /** All that was ever sent to it, as text. */
  heard = '';

  constructor(
    readonly school: School,
    readonly network: string,
  ) {}

  /** Sends what a page would, and keeps the cookies. */
  async send<Name extends CallName>(name: Name, sent: ClassCalls[Name]['takes']): Promise<Answered<Name>> {
    return this.sendRaw(name, sent);
  }

  async sendRaw<Name extends CallName>(name: Name, sent: unknown): Promise<Answered<Name>> {
    const cookies = [...this.jar].map((pair) => pair.join('=')).join('; ');
    const answer = await this.school.ask(name, sent, { cookies, network: this.network });
    for (const cookie of answer.cookies ?? []) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value) this.jar.set(key, value);
      else this.jar.delete(key);
    }
    this.heard += JSON.stringify(answer.body);
    return answer as Answered<Name>;
  }

  /** Sends it, and throws if it is refused. */
  async get<Name extends CallName>(name: Name, sent: ClassCalls[Name]['takes']): Promise<ClassCalls[Name]['gives']> {
    const { status, body } = await this.send(name, sent);
    if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}

/** A teacher with a class. */
export async function teacher(school: School, name = '7b') {
  const browser = school.browser();
  const sent = { class: anId(), name, zone: 'Europe/Kyiv', key: aSecret(), session: aSecret() };
  const { class: room } = await browser.get('start', sent);
  return { browser, room, sent };
}

/** The content stays the same: to look at it again takes a while. */
let items: AssignmentRequest['items'] | undefined;

/** What a teacher assigns, as the page would send it. */
export async function request(
  browser: Browser,
  classes: readonly string[],
  changed: Partial<AssignmentRequest> = {},
): Promise<AssignmentRequest> {
  items ??= (await browser.get('preview-form', { lesson: LESSON })).items.map(listed);
  return {
    ...{ request: anId(), classes: classes.map((id) => ({ class: id, assignment: anId() })) },
    ...{ lesson: LESSON, kind: 'quiz', items, opens: null, due: null, closes: null },
    ...{ zone: 'Europe/Kyiv', attempts: 1, feedback: 'when-done', confidence: true, timeLimitMinutes: null },
    ...changed,
  };
}

const listed = ({ item: { id, version }, points }: PreviewItem) => ({ item: id, version, points });

export async function assigned(browser: Browser, classId: string, changed: Partial<AssignmentRequest> = {}) {
  const { assignments } = await browser.get('assign', await request(browser, [classId], changed));
  return assignments[0]!;
}

/** A student who has joined. */
export async function student(school: School, code: string, network?: string) {
  const browser = school.browser(network);
  const sent = { code, seat: anId(), session: aSecret() };
  return { browser, sent, ...(await browser.get('join', sent)) };
}

/** A page at which a student works: it stamps events as the player does. */
export class Page {
  tab = anId();
  seq = 0;
  sent: unknown[][] = [];

  constructor(
    readonly browser: Browser,
    readonly attempt: string,
  ) {}

  event(type: string, body: object = {}): ClassCalls['save']['takes']['events'][number] {
    const { now } = this.browser.school;
    const stamp = {
      v: 1 as const,
      attempt: this.attempt,
      tab: this.tab,
      seq: this.seq++,
      at: now,
      tick: now + this.seq,
    };
    return { ...stamp, type, ...body } as ClassCalls['save']['takes']['events'][number];
  }

  answer = (item: { id: string; version: string }, answer: string | string[], more: object = {}) =>
    this.event('answer', { item: item.id, version: item.version, answer, try: 1, ...more });

  async save(...events: ClassCalls['save']['takes']['events']) {
    this.sent.push(events);
    return this.browser.send('save', { attempt: this.attempt, events });
  }
}

/** Opens the attempt of a student, or begins it. */
export async function opened(browser: Browser, assignment: string) {
  const opening = await browser.get('attempt', { assignment, begin: anId() });
  return { opening, page: new Page(browser, opening.attempt!.id) };
}
