import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Trouble } from '../../setup/trouble.mjs';
import type { Answer } from '../servers';

/** What every client of the bench accepts. */
export const ACCEPTED = 'br, gzip';

/** Headers that each server writes by itself, for each answer or connection. */
const OWN = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

/** The bytes of an answer as they come, still compressed, with the headers that another server needs to give the same. */
export async function answerOf(url: string): Promise<Answer> {
  const request = get(url, { headers: { 'accept-encoding': ACCEPTED }, timeout: 30_000 });
  request.once('timeout', () => request.destroy(new Trouble(`${url} did not answer within 30 s.`)));
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Trouble(`${url} answered ${response.statusCode}, and 200 was wanted.`);
  return { headers: sentBy(response), body };
}

const sentBy = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (OWN.includes(name) ? [] : [[name, String(value)]])),
  );
