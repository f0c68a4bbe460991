/**
 * The bound that our server is compared with: answers that are given to it, from memory, with nothing in between.
 * Reads `{"port": 3000, "answers": {"/path": {"headers": {…}, "body": "base64"}}}` from standard input.
 */
import http from 'node:http';
import { json } from 'node:stream/consumers';

/** @typedef {{ headers: Record<string, string>, body: string }} Answer */

const { port, answers } = /** @type {{ port: number, answers: Record<string, Answer> }} */ (await json(process.stdin));

const known = new Map(
  Object.entries(answers).map(([at, { headers, body }]) => {
    const bytes = Buffer.from(body, 'base64');
    return [at, { headers: { ...headers, 'content-length': bytes.length }, bytes }];
  }),
);

http
  .createServer((request, response) => {
    const answer = known.get(request.url ?? '');
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, answer.headers).end(answer.bytes);
  })
  .listen(port, '127.0.0.1', () => console.log('listening'));
