import { kept } from './kept';
import { PROGRESS, type Progress } from './progress';

/** Leads back to the step that was read last. */
export function offerResume(): void {
  const known = kept<Progress>(PROGRESS);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-resume]')) {
    const { resume: lesson = '', resumeWords = '' } = link.dataset;
    const last = Object.hasOwn(known, lesson) ? known[lesson] : undefined;
    if (!last || !(last.number > 1) || !/^[a-z0-9-]+$/.test(last.step ?? '')) continue;
    // The link leads to the first step, in the way in which this host names pages.
    const first = link.getAttribute('href') ?? '';
    link.setAttribute('href', first.replace(/[^/]+(\/?)$/, `${last.step}$1`));
    link.textContent = resumeWords.replace('#', String(last.number));
  }
}
