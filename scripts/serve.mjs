/**
 * Serves the built site on HOST (default 127.0.0.1) and PORT (default 3000), from the folder CITED_DIST (default .next):
 * the front door, with Next behind it in the same process. REQUEST_LOG names a file for the log, or `off`; METRICS_TOKEN
 * opens /metrics.
 */
import { createWriteStream, openSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hostFrom, reachOf, siteAddress } from './setup/addresses.mjs';
import { distFolder, isBuilt } from './setup/build.mjs';
import { CLASSES, DRAWS_CARDS, FRONT_DOOR } from './setup/front-door.mjs';
import { lessonAddresses } from './setup/lesson-addresses.mjs';
import { checkPortIsFree, portFrom, portTrouble } from './setup/port.mjs';
import { runMain, Trouble } from './setup/trouble.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SECONDS_TO_FINISH = 5;

await runMain(async () => {
  const port = portFrom(process.env.PORT);
  const host = hostFrom(process.env.HOST);
  await checkPortIsFree(port, host);
  if (!isBuilt(root)) throw new Trouble(`There is no finished site in ${distFolder()}. Run: npm run build`);
  // React and Next choose their production code when they are loaded, so this comes before they are.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  process.chdir(root);
  const classes = await openClasses();
  const made = await frontDoorMade();
  const app = await nextApp(port);
  const door = openDoor(made, app.getRequestHandler(), classes);
  await listen(door.server, port, host);
  stopOnSignal(door, app);
  door.warmUp();
  await firstAnswer(port, host);
  const site = siteAddress(host, port);
  const lessons = lessonAddresses(path.resolve(root, process.env.CITED_CONTENT || 'content'), site);
  console.log([`Cited is ready: ${site} (${reachOf(host)})`, ...lessons.map((at) => `  ${at}`)].join('\n'));
}, 'serving the site');

/** Next's server, ready to answer. @param {number} port */
async function nextApp(port) {
  const { default: next } = await import('next');
  // Next listens for upgrades on the server that it is given, or else on that of the first request: then it would answer
  // past the front door, and hold sockets that no limit ends.
  const app = next({ dev: false, dir: root, port, httpServer: http.createServer() });
  await app.prepare();
  return app;
}

/**
 * What the build made of the front door.
 * @returns {Promise<typeof import('../server/front-door/index')>}
 */
function frontDoorMade() {
  return fromBuild(FRONT_DOOR);
}

/** @param {string} file */
async function fromBuild(file) {
  try {
    return await import(pathToFileURL(path.join(root, distFolder(), file)).href);
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Opened before anything that takes its time, so that a second server on the same store is told so at once.
 * @returns {Promise<import('../server/classroom/open-classes').OpenClasses>}
 */
async function openClasses() {
  const made = await fromBuild(CLASSES);
  try {
    return await made.openClasses();
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {typeof import('../server/front-door/index')} made
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>} next
 * @param {import('../server/classroom/open-classes').OpenClasses} classes
 */
function openDoor(made, next, classes) {
  const { REQUEST_LOG, METRICS_TOKEN } = process.env;
  const log = logTo(REQUEST_LOG);
  try {
    const dist = path.join(root, distFolder());
    const drawCard = made.cardWorkers(path.join(dist, DRAWS_CARDS));
    return made.frontDoor({ dist, next, log, metricsToken: METRICS_TOKEN || undefined, classes, drawCard });
  } catch (error) {
    throw damaged(error);
  }
}

/** @param {unknown} error */
function damaged(error) {
  const why = error instanceof Error ? error.message.replaceAll(root, '.') : String(error);
  return new Trouble(`The site in ${distFolder()} is damaged (${why}). Delete that folder, then run: npm run build`);
}

/**
 * Where the log goes: to the standard output, to a file that it is added to, or nowhere.
 * @param {string | undefined} named
 * @returns {((lines: string) => void) | undefined}
 */
function logTo(named) {
  if (named === 'off') return undefined;
  if (!named) return (lines) => void process.stdout.write(lines);
  const file = createWriteStream(named, { fd: openLog(named) });
  file.on('error', (error) => console.error(`The log of requests cannot be written: ${error.message}`));
  return (lines) => void file.write(lines);
}

/** @param {string} named */
function openLog(named) {
  try {
    return openSync(named, 'a');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Trouble(`REQUEST_LOG must name a file that can be written (${why}), or be "off".`);
  }
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portTrouble(error, port)));
    server.listen(port, host, () => resolve());
  });
}

/**
 * Resolves when the home page has really been answered, whatever the answer. Who listens everywhere listens here.
 * @param {number} port
 * @param {string} host
 */
function firstAnswer(port, host) {
  return new Promise((resolve, reject) => {
    http
      .get({ port, host: host === '0.0.0.0' || host === '::' ? 'localhost' : host, path: '/' }, (response) =>
        response.resume().once('end', resolve),
      )
      .once('error', reject);
  });
}

/**
 * Lets requests that are under way finish, then leaves; a second signal does not wait.
 * @param {import('../server/front-door/index').FrontDoor} door
 * @param {{ close(): Promise<void> }} app
 */
function stopOnSignal(door, app) {
  let asked = false;
  const stop = async () => {
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => process.exit(0), SECONDS_TO_FINISH * 1000).unref();
    await door.stop();
    await app.close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
