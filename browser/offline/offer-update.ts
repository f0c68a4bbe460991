import type { Wish } from './messages';

/** Says on pages that have a place for it that a new version of the worker waits. It takes over when the reader asks. */
export function offerUpdate(registered: ServiceWorkerRegistration): void {
  const line = document.querySelector<HTMLElement>('[data-update]');
  if (!line) return;
  const offer = () => void (registered.waiting && registered.active && (line.hidden = false));
  offer();
  registered.addEventListener('updatefound', () => registered.installing?.addEventListener('statechange', offer));
  line.querySelector('button')?.addEventListener('click', () => {
    const { waiting } = registered;
    // In another tab it may have been let in already.
    if (!waiting) return location.reload();
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    waiting.postMessage({ takeOver: true } satisfies Wish);
  });
}
