import { kept } from './kept';
import { READINGS, type Reading } from './readings';

/** Shows on a step, and in the list of steps, what is no longer as it was when it was read here. */
export function markChanged(): void {
  const readings = kept<Reading>(READINGS);
  for (const note of document.querySelectorAll<HTMLElement>('[data-changed]')) {
    const { changed = '', version } = note.dataset;
    const reading = Object.hasOwn(readings, changed) ? readings[changed] : undefined;
    if (!version || !reading?.version || reading.version === version) continue;
    const words = note.querySelector<HTMLElement>('[data-changed-words]');
    if (!words || Number.isNaN(Date.parse(reading.date))) continue;
    words.textContent = (words.dataset.changedWords ?? '').replace('#', dayInWords(reading.date));
    note.hidden = false;
  }
}

/** A day as the page's language writes it. */
function dayInWords(day: string): string {
  const { lang } = document.documentElement;
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day).toLocaleDateString(lang === 'en' ? 'en-GB' : lang || undefined, options);
}
