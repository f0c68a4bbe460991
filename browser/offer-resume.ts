import { kept } from './kept';
import { PROGRESS, type Progress } from './progress';

/** Leads back to the step that was read last. */
export function offerResume(): void {
  const known = kept<Progress>(PROGRESS);
  // Plain files may lie below a path of their host.
  const { base = '' } = document.documentElement.dataset;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-resume]')) {
    const { resume: lesson = '', resumeWords = '' } = link.dataset;
    const last = Object.hasOwn(known, lesson) ? known[lesson] : undefined;
    if (!last || !(last.number > 1) || !/^[a-z0-9-]+$/.test(last.step ?? '')) continue;
    link.href = `${base}/learn/${lesson}/${last.step}`;
    link.textContent = resumeWords.replace('#', String(last.number));
  }
}
