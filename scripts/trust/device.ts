import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { CallName, ClassCalls, Refused } from '@/lib/classroom/calls';

/** 16 random bytes, as pages make ids. */
export const anId = (): string => randomBytes(16).toString('base64url');
/** 32 of them, as they make secrets. */
export const aSecret = (): string => randomBytes(32).toString('base64url');

export interface Answered {
  status: number;
  retryAfter: string | null;
  body: unknown;
}

/** A request as it went over the line. */
export interface Sent {
  name: CallName;
  body: string;
  cookie: string;
}

/** Where a device sends its calls, and who else hears of them. */
export interface Line {
  origin: string;
  agent: http.Agent;
  /** Hears each request. */
  record?: (sent: Sent) => void;
  /** Hears each answer that was no success. */
  refused?: (name: CallName, answer: Answered) => void;
}

export const lineTo = (origin: string, more: Partial<Line> = {}): Line => ({
  ...{ origin, agent: new http.Agent({ keepAlive: true }) },
  ...more,
});

/** Sends a request as it is; rejects where no answer comes. */
export function post(line: Line, { name, body, cookie }: Sent): Promise<Answered & { cookies: string[] }> {
  const headers = {
    ...{ 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    ...{ Origin: line.origin, 'Sec-Fetch-Site': 'same-origin', ...(cookie && { Cookie: cookie }) },
  };
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent: line.agent, headers, timeout: MS_TO_ANSWER };
    const request = http.request(`${line.origin}/api/class/${name}`, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: told } = response;
        const cookies = told['set-cookie'] ?? [];
        try {
          const read = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
          resolve({ status, retryAfter: told['retry-after'] ?? null, body: read, cookies });
        } catch (error) {
          reject(error as Error);
        }
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end(body);
  });
}

const MS_TO_ANSWER = 15_000;
const MS_TO_INSIST = 90_000;
const MS_BETWEEN = 60;

/** A browser: it keeps its cookies, and comes again until it is answered. */
export class Device {
  #jar = new Map<string, string>();

  constructor(readonly line: Line) {}

  /** Asks once. Rejects where no answer comes. */
  async ask(name: CallName, takes: unknown): Promise<Answered> {
    const cookie = [...this.#jar].map((pair) => pair.join('=')).join('; ');
    const sent = { name, body: JSON.stringify(takes), cookie };
    this.line.record?.(sent);
    const { cookies, ...answer } = await post(this.line, sent);
    for (const one of cookies) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value) this.#jar.set(key, value);
      else this.#jar.delete(key);
    }
    if (answer.status !== 200) this.line.refused?.(name, answer);
    return answer;
  }

  /** Asks until it is done: no answer, and one that says to come again, mean to try the same again. */
  async insist<Name extends CallName>(
    name: Name,
    takes: ClassCalls[Name]['takes'],
  ): Promise<ClassCalls[Name]['gives']> {
    for (const until = Date.now() + MS_TO_INSIST; Date.now() < until; await wait(MS_BETWEEN)) {
      const answer = await this.ask(name, takes).catch(() => undefined);
      if (answer?.status === 200) return answer.body as ClassCalls[Name]['gives'];
      if (answer && answer.status !== 503) throw new Error(`${name}: ${answer.status} ${codeOf(answer)}`);
    }
    throw new Error(`${name}: nothing came of it in ${MS_TO_INSIST / 1000} s`);
  }
}

/** The code of a refusal. */
export const codeOf = ({ body }: Answered): string => (body as Partial<Refused>).error?.code ?? '';
