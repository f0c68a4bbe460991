import { startServer } from '@/scripts/server-process';

const program = (text: string) => ['--input-type=module', '-e', text];

test('a server is ready when it says so, reads what it is given, and ends by its pid', async () => {
  const text =
    "import { text } from 'node:stream/consumers'; console.log(await text(process.stdin)); setInterval(() => {}, 1e6)";
  const server = await startServer(program(text), { ready: 'hello', input: 'hello' });
  expect(() => process.kill(server.pid, 0)).not.toThrow();
  await server.stop();
  expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  await expect(server.stop()).resolves.toBeUndefined();
});

test('a server that ends before it is ready fails with its words', async () => {
  const started = startServer(program("console.error('no port'); process.exit(3)"), { ready: 'hello' });
  await expect(started).rejects.toThrow('The server ended with code 3:\nno port');
});
