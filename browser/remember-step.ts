import { keep } from './kept';
import { PROGRESS, type Progress } from './progress';
import { READINGS, type Reading } from './readings';

/** Remembers on this device which step of a lesson was read last, and in which version. */
export function rememberStep(): void {
  const here = document.querySelector<HTMLElement>('[data-step]');
  if (!here) return;
  const { step: name = '', stepNumber, version } = here.dataset;
  const [lesson = '', step = ''] = name.split('/');
  keep(PROGRESS, lesson, { step, number: Number(stepNumber), at: Date.now() } satisfies Progress);
  if (name && version) keep(READINGS, name, { version, date: dayOf(new Date()) } satisfies Reading);
}

/** The reader's own day, as YYYY-MM-DD. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
