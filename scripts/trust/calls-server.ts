/**
 * The front door and its calls in front of a site without pages: `node calls-server.mjs FOLDER PORT`. It begins as npm start
 * does, without the seconds that Next takes.
 */
import { frontDoor } from '@/server/front-door';
import { takeStore } from '@/server/store/take-store';

const [dist, port] = process.argv.slice(2) as [string, string];

try {
  await takeStore();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const next = async () => Promise.reject(new Error('There are no pages here.'));
const door = frontDoor({ dist, next, log: undefined, metricsToken: undefined });
door.server.listen(Number(port), '127.0.0.1', () => console.log('Calls are ready'));
process.once('SIGTERM', () => void door.stop().then(() => process.exit(0)));
