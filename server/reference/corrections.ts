import { correctionLog, type LoggedCorrection } from '@/lib/lesson/correction';
import { library } from '../content/library';
import { factPath, isOpen } from '../evidence';

/** A correction with the ways to what it is about. */
export interface CorrectionItem extends Omit<LoggedCorrection, 'facts'> {
  title: string;
  /** Facts; one without a page has no address. */
  facts: { id: string; href?: string }[];
}

/** The log and, for each lesson of the site, the entries of its own, both newest first. */
export interface CorrectionsView {
  log: CorrectionItem[];
  lessons: { slug: string; title: string; entries: { href: string; date: string }[] }[];
}

/** Every correction of the site. */
export function correctionsView(): CorrectionsView {
  const shelf = library();
  const titleOf = (slug: string) => shelf.lessons.get(slug)!.meta.title;
  const log = correctionLog(shelf.corrections);
  return {
    log: log.map((one) => ({
      ...one,
      title: titleOf(one.lesson),
      facts: one.facts.map((id) => (isOpen(id, shelf) ? { id, href: factPath(id) } : { id })),
    })),
    lessons: shelf.site.lessons.map((slug) => ({
      slug,
      title: titleOf(slug),
      entries: log.filter(({ lesson }) => lesson === slug).map(({ anchor, date }) => ({ href: `#${anchor}`, date })),
    })),
  };
}
