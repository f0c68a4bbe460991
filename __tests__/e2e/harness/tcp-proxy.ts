import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * What goes wrong on the way: `refuse` ends connections, `swallow` lets nothing through to the server, `drop-answer` cuts
 * the line once the server answers, `half-answer` in the middle of what it says, `half-close` closes the way there behind
 * each piece of a request, `twice` sends each request once more on a line of its own.
 */
export type Fault = 'none' | 'refuse' | 'swallow' | 'drop-answer' | 'half-answer' | 'half-close' | 'twice';

/** A line to a port of this machine on which things go wrong. Faults hold for open connections too. */
export async function startProxy(target: number) {
  const sockets = new Set<Socket>();
  const line = { port: 0, fault: 'none' as Fault, delay: 0, stop };
  const kept = (socket: Socket): Socket => {
    sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)));
    return socket;
  };
  const toServer = () => kept(connect({ port: target, host: '127.0.0.1', allowHalfOpen: true }));
  const later = (act: () => void) => (line.delay > 0 ? setTimeout(act, line.delay) : act());
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const [client, upstream] = [kept(socket), toServer()];
    let twin: Socket | undefined;
    const cut = () => [client, upstream, twin].forEach((one) => one?.destroy());
    if (line.fault === 'refuse') return cut();
    client.on('data', (bytes) => {
      if (line.fault === 'refuse') return cut();
      if (line.fault === 'swallow') return;
      if (line.fault === 'twice') (twin ??= toServer().resume()).write(bytes);
      later(() => upstream.write(bytes));
      if (line.fault === 'half-close') later(() => upstream.end());
    });
    upstream.on('data', (bytes) => {
      if (line.fault === 'drop-answer') return cut();
      if (line.fault === 'half-answer') return client.end(bytes.subarray(0, bytes.length - 5));
      later(() => client.write(bytes));
    });
    client.on('end', () => later(() => upstream.end())).on('close', cut);
    upstream.on('end', () => later(() => client.end())).on('close', () => later(cut));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  line.port = (server.address() as AddressInfo).port;

  async function stop(): Promise<void> {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
  }
  return line;
}
