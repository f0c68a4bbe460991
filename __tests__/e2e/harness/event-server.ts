/**
 * A server for the outbox, in a process that can be killed: `node event-server.mjs <port> <file of events> <script of the
 * page>`. It answers once what it was sent is in the file and on the disk, and writes no event twice.
 */
import { existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import http from 'node:http';

interface Event {
  attempt: string;
  tab: string;
  seq: number;
  item?: string;
}
/** What it answers instead, until told otherwise. */
interface Mood {
  status?: number;
  headers?: Record<string, string>;
}

const [port, file, script] = process.argv.slice(2) as [string, string, string];
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const whole = text.slice(0, text.lastIndexOf('\n') + 1);
// What a crash broke off was never confirmed.
if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
const out = openSync(file, 'a');
const stored = new Map<string, Event>();
for (const line of whole.split('\n').filter(Boolean)) remember(JSON.parse(line) as Event);
let mood: Mood = {};
/** When it was asked to store something, in milliseconds. */
const asked: number[] = [];

http
  .createServer((request, response) => void answer(request, response))
  .listen(Number(port), '127.0.0.1', () => {
    console.log('ready');
  });

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  request.on('error', () => {});
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const say = (status: number, value: unknown, headers = {}) =>
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value));
  if (request.method === 'GET' && request.url === '/page.js')
    return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(script));
  if (request.method === 'GET' && request.url === '/asked') return void say(200, asked);
  if (request.method === 'GET')
    return void response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Outbox</title><script type="module" src="/page.js"></script>');
  if (request.url === '/mood') return void say(200, (mood = JSON.parse(body) as Mood));
  asked.push(Date.now());
  if (mood.status) return void say(mood.status, { error: { code: 'moody' } }, mood.headers);
  const sent = JSON.parse(body) as { attempt: string; events: Event[] };
  if (sent.events.length > 50 || body.length > 64 * 1024) return void say(413, { error: { code: 'body-large' } });
  if (sent.events.some(({ item }) => item === 'ill')) return void say(422, { error: { code: 'ill' } });
  store(sent.events);
  say(200, { savedThrough: savedThrough(sent.attempt) });
}

function remember(event: Event): void {
  stored.set(JSON.stringify([event.attempt, event.tab, event.seq]), event);
}

function store(events: readonly Event[]): void {
  const fresh = events.filter(({ attempt, tab, seq }) => !stored.has(JSON.stringify([attempt, tab, seq])));
  if (fresh.length === 0) return;
  // One by one, so that a kill may come between any two.
  for (const event of fresh) writeSync(out, `${JSON.stringify(event)}\n`);
  fsyncSync(out);
  fresh.forEach(remember);
}

function savedThrough(attempt: string): Record<string, number> {
  const through: Record<string, number> = {};
  const own = [...stored.values()].filter((event) => event.attempt === attempt).sort((a, b) => a.seq - b.seq);
  for (const { tab, seq } of own) if (seq === (through[tab] ?? -1) + 1) through[tab] = seq;
  return through;
}
