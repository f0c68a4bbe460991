import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { pairsOf, securityHeaders } from './headers';
import { BAD_REQUESTS, IDLE_MS, MOST_SOCKETS } from './limits';
import type { Metrics } from './metrics';

/** Keeps a server's sockets within their limits, and counts them. */
export function limitSockets(server: Server, { sockets, refused }: Metrics): void {
  server.maxConnections = MOST_SOCKETS;
  server.setTimeout(IDLE_MS);
  server.on('drop', () => refused.inc());
  server.on('connection', (socket) => {
    sockets.inc();
    socket.once('close', () => sockets.dec());
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error.code ?? '', socket));
}

/** Answers what could not be read as a request, with the headers of every answer. */
function refuse(code: string, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const [status, words] = BAD_REQUESTS[code] ?? [400, 'Bad Request'];
  const lines = pairsOf(securityHeaders('call')).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${words}`, ...lines, 'Connection: close', 'Content-Length: 0', '', ''].join('\r\n'));
}
