/**
 * Serves the built site on HOST (default 127.0.0.1) and PORT (default 3000), from the folder CITED_DIST (default .next). Next runs inside this
 * process: a second Node would cost 45 MB of memory and do nothing.
 */
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFrom, reachOf, siteAddress } from './setup/addresses.mjs';
import { distFolder, isBuilt } from './setup/build.mjs';
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
  const app = await nextApp(port);
  const server = await listen(app.getRequestHandler(), port, host);
  stopOnSignal(server, app);
  await firstAnswer(port, host);
  const site = siteAddress(host, port);
  const lessons = lessonAddresses(path.resolve(root, process.env.CITED_CONTENT || 'content'), site);
  console.log([`Cited is ready: ${site} (${reachOf(host)})`, ...lessons.map((at) => `  ${at}`)].join('\n'));
}, 'serving the site');

/** Next's server, ready to answer. @param {number} port */
async function nextApp(port) {
  // React and Next choose their production code when they are loaded, so this comes before the import.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  process.chdir(root);
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, port });
  await app.prepare();
  return app;
}

/**
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>} handle
 * @param {number} port
 * @param {string} host
 * @returns {Promise<http.Server>}
 */
function listen(handle, port, host) {
  const server = http.createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portTrouble(error, port)));
    server.listen(port, host, () => resolve(server));
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
 * Lets requests that are under way finish, then leaves.
 * @param {http.Server} server
 * @param {{ close(): Promise<void> }} app
 */
function stopOnSignal(server, app) {
  const stop = () => {
    server.close(() => void app.close().finally(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), SECONDS_TO_FINISH * 1000).unref();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
