import { once } from 'node:events';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** Asks exactly what it is told to: no redirects, no decompression, no headers of its own but host. */
export function ask(url: string, options: http.RequestOptions & { body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end(options.body);
  });
}

/** Sends these bytes, and gives what comes back until the server ends the connection. */
export async function askRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
  socket.on('error', () => {});
  socket.write(bytes);
  await Promise.race([once(socket, 'close'), wait(20_000, undefined, { ref: false })]);
  socket.destroy();
  return said;
}

/** Headers of an answer in raw text, by their names in small letters. */
export function headersOf(raw: string): Record<string, string> {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const lines = head.split('\r\n').slice(1);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.split(': ')[1]!]),
  );
}

/** Sockets that begin a request and send a letter of it every second. `stop` ends them; `open` counts those that live. */
export async function slowSockets(port: number, count: number) {
  const sockets: Socket[] = [];
  for (let i = 0; i < count; i++) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    // Who does not read never learns that the other side has ended.
    socket.resume();
    sockets.push(socket);
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  }
  const timer = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('a')), 1000);
  return {
    open: () => sockets.filter((socket) => !socket.closed).length,
    stop() {
      clearInterval(timer);
      sockets.forEach((socket) => socket.destroy());
    },
  };
}
