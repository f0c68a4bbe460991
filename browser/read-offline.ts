import { lessonIn, listPath } from '../lib/lesson/offline';
import { isDone, type Wish } from './offline/messages';
import { offerUpdate } from './offline/offer-update';

/** Keeps the lesson of this page for reading without a connection, where the site has a worker for it. */
export function readOffline(): void {
  const { worker } = document.documentElement.dataset;
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!worker || !workers) return;
  showKeptLessons();
  // Storage may be forbidden; pages are read all the same.
  const start = () => void begin(worker, workers).catch(() => {});
  if (document.readyState === 'complete') start();
  // What the page itself needs comes first.
  else addEventListener('load', start);
}

async function begin(worker: string, workers: ServiceWorkerContainer): Promise<void> {
  // A built site may have been served here before a development server.
  if (worker === 'none') return void (await (await workers.getRegistration())?.unregister());
  if (savesData() && !workers.controller) return;
  workers.addEventListener('message', ({ data }) => isDone(data) && showKept(data.kept));
  const registered = await workers.register(worker);
  offerUpdate(registered);
  const { active } = await workers.ready;
  active?.postMessage({ keep: savesData() ? undefined : lessonIn(location.pathname) } satisfies Wish);
}

/** True for readers who asked their browser to load no more than it must. */
const savesData = (): boolean =>
  Boolean((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData);

function showKept(lesson: string): void {
  if (lesson !== lessonIn(location.pathname)) return;
  for (const note of document.querySelectorAll<HTMLElement>('[data-kept]')) note.hidden = false;
}

/** On the page that says that there is no connection: the lessons that can be read. */
function showKeptLessons(): void {
  for (const entry of document.querySelectorAll<HTMLElement>('[data-kept-lesson]'))
    void caches.match(listPath(entry.dataset.keptLesson)).then((list) => {
      if (!list) return;
      entry.hidden = false;
      document.querySelector<HTMLElement>('[data-none-kept]')?.setAttribute('hidden', '');
    });
}
