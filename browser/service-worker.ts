/**
 * Lets lessons be read without a connection. A page comes from the server, and from this device where the server does not
 * answer in time; files whose address holds their hash come from this device. What may hold a key is never kept. A new
 * worker waits until a reader asks for it or the site is closed.
 */
import { answerFor } from './offline/answer';
import type { Wish } from './offline/messages';
import { dropOldFormats, isKept, keep } from './offline/shelves';
import type { Told, WorkerScope } from './offline/worker-scope';

const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOldFormats()));
worker.addEventListener('message', (event) => event.waitUntil(hear(event)));
worker.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request);
  if (answer) event.respondWith(answer);
});

async function hear({ data, source }: Told): Promise<void> {
  const wish = data as Wish;
  if ('takeOver' in wish) return worker.skipWaiting();
  // Without a connection, or where the device is full, what was kept before stays.
  await keep().catch(() => {});
  if (wish.keep === undefined) return;
  await keep(wish.keep).catch(() => {});
  if (await isKept(wish.keep)) source?.postMessage({ kept: wish.keep });
}
