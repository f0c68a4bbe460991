import { countDue } from './review-store/count-due';

/** Leads to the review where something is due. */
export function offerReview(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-review]')) void offer(line);
}

async function offer(line: HTMLElement): Promise<void> {
  const due = await countDue(Date.now());
  // One phrase for each number, since languages have more plurals than two.
  const words = JSON.parse(line.dataset.review ?? '[]') as string[];
  const link = line.querySelector('a');
  if (!link || due === 0) return;
  link.textContent = words[due - 1] ?? '';
  line.hidden = false;
}
