/**
 * The front door and its calls in front of a site without pages: `node calls-server.mjs FOLDER PORT`. It begins as npm start
 * does, without the seconds that Next takes.
 */
import { openClasses } from '@/server/classroom/open-classes';

const [dist, port] = process.argv.slice(2) as [string, string];

const classes = await openClasses().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
// Not before it is known that the store is free: see scripts/serve.mjs.
const { frontDoor } = await import('@/server/front-door');
const next = async () => Promise.reject(new Error('There are no pages here.'));
const door = frontDoor({ dist, next, drawCard: next, log: undefined, metricsToken: undefined, classes });
door.server.listen(Number(port), '127.0.0.1', () => console.log('Calls are ready'));
process.once('SIGTERM', () => void door.stop().then(() => process.exit(0)));
