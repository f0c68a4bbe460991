import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { digestOf } from '@/lib/kernel/digest';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import type { ModelRequest } from '@/lib/propose/model/request';

/** Where a model is asked, and how long it may take. Times are milliseconds. */
export interface ModelSettings {
  url: string;
  model: string;
  key?: string;
  cache: string;
  timeout: number;
  /** How often a request is sent in all. */
  tries: number;
  /** The longest wait between two tries that a server may ask for. */
  longestWait: number;
}

/** The settings that CITED_MODEL_URL, CITED_MODEL and CITED_MODEL_KEY name; without the first two there is no model. */
export function modelSettings(env: NodeJS.ProcessEnv = process.env): Result<ModelSettings> {
  const { CITED_MODEL_URL: url, CITED_MODEL: model, CITED_MODEL_KEY: key } = env;
  const absent = [url ? [] : ['CITED_MODEL_URL'], model ? [] : ['CITED_MODEL']].flat();
  if (!url || !model)
    return fail({
      code: 'model-off',
      found: `no ${absent.join(' and no ')}`,
      wanted: 'the base address of an OpenAI-compatible server and the name of a model',
      todo: 'set them, for example CITED_MODEL_URL=http://localhost:11434/v1 CITED_MODEL=llama3.1, or use --proposer rules',
    });
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    return fail({
      code: 'model-url',
      found: `CITED_MODEL_URL=${url}`,
      wanted: 'an address that begins with http:// or https://',
      todo: 'correct it',
    });
  return ok({
    url: url.replace(/\/+$/, ''),
    model,
    key: key || undefined,
    cache: '.data/model-cache',
    timeout: 120_000,
    tries: 4,
    longestWait: 60_000,
  });
}

/**
 * Asks a model once for each different request: an answer that `read` accepts is kept under the digest of the request
 * and read from there the next time.
 */
export async function askModel<T>(
  request: ModelRequest,
  settings: ModelSettings,
  read: (body: unknown) => Result<T>,
): Promise<Result<T>> {
  const file = join(settings.cache, `${digestOf({ url: settings.url, request })}.json`);
  const kept = readKept(file, read);
  if (kept?.ok) return kept;
  const answer = await send(request, settings);
  if (!answer.ok) return answer;
  const result = read(answer.value);
  if (result.ok) keep(settings.cache, file, answer.value);
  return result;
}

/** A kept answer that cannot be read is asked for again. */
function readKept<T>(file: string, read: (body: unknown) => Result<T>): Result<T> | undefined {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function keep(folder: string, file: string, body: unknown): void {
  const beside = `${file}.${process.pid}.tmp`;
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(beside, JSON.stringify(body));
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

async function send(request: ModelRequest, settings: ModelSettings): Promise<Result<unknown>> {
  for (let attempt = 1; ; attempt++) {
    const reply = await sendOnce(request, settings);
    if (!reply.ok) return reply;
    const { status, text, retryAfter } = reply.value;
    if (status >= 200 && status < 300) return parseBody(text, settings);
    const again = status === 429 || status === 503;
    const pause = pauseOf(retryAfter, attempt);
    if (!again || attempt >= settings.tries || pause > settings.longestWait)
      return statusProblem(reply.value, settings, attempt);
    await wait(pause);
  }
}

interface HttpReply {
  status: number;
  text: string;
  retryAfter: string | null;
}

async function sendOnce(request: ModelRequest, { url, key, timeout }: ModelSettings): Promise<Result<HttpReply>> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeout),
    });
    return ok({
      status: response.status,
      text: await response.text(),
      retryAfter: response.headers.get('retry-after'),
    });
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string } };
    if (name === 'TimeoutError')
      return fail(
        problem(
          'model-timeout',
          `no answer from ${url} in ${timeout / 1000} s`,
          'an answer',
          'try again, or use a faster model',
        ),
      );
    return fail(
      problem(
        'model-unreachable',
        `${url}: ${cause?.code ?? message}`,
        'a server that answers',
        'start it, or correct CITED_MODEL_URL',
      ),
    );
  }
}

/** Milliseconds until the next try: as the server says, in seconds or as a date, else 1, 2, 4 … seconds. */
function pauseOf(retryAfter: string | null, attempt: number): number {
  if (retryAfter === null) return 1000 * 2 ** (attempt - 1);
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? 1000 * 2 ** (attempt - 1) : Math.max(0, until - Date.now());
}

function parseBody(text: string, { url }: ModelSettings): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(
      problem(
        'model-malformed',
        `${JSON.stringify(text.slice(0, 60))} from ${url}`,
        'JSON',
        'check that CITED_MODEL_URL is the base address of an OpenAI-compatible server',
      ),
    );
  }
}

function statusProblem(
  { status, text, retryAfter }: HttpReply,
  settings: ModelSettings,
  attempts: number,
): Result<never> {
  // A server may repeat the key that it refuses.
  const said = (settings.key ? text.replaceAll(settings.key, '…') : text).replace(/\s+/g, ' ').slice(0, 200);
  if (status === 429 || status === 503)
    return fail(
      problem(
        'model-busy',
        `status ${status} after ${attempts} ${attempts === 1 ? 'try' : 'tries'}${retryAfter === null ? '' : `, told to wait ${retryAfter}`}: ${said}`,
        `an answer within ${settings.tries} tries and waits of at most ${settings.longestWait / 1000} s`,
        'try again later',
      ),
    );
  if (status === 401 || status === 403)
    return fail(
      problem('model-key', `status ${status}: ${said}`, 'a key that the server accepts', 'correct CITED_MODEL_KEY'),
    );
  return fail(
    problem(
      'model-http',
      `status ${status} from ${settings.url}: ${said}`,
      'status 200',
      'check CITED_MODEL_URL and CITED_MODEL',
    ),
  );
}

const problem = (code: string, found: string, wanted: string, todo: string): Problem => ({ code, found, wanted, todo });
