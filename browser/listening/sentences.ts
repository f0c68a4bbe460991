/** What nobody wants to hear: buttons that are no words of the text, what opens on demand, forms, and the bar itself. */
const SILENT =
  'button:not([data-spoken]), [popover], [data-listen], [data-silent], form, script, style, [hidden], [aria-hidden="true"]';

/** What begins a sentence of its own. */
const BLOCKS = 'h1, h2, h3, h4, p, li, th, td, caption, figcaption, legend, time, div, section, article';

/** The text of an element in sentences: long texts fall silent half way in some browsers. */
export const sentencesOf = (element: Element): string[] =>
  blocksOf(element)
    .flatMap(cut)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Texts between two borders of blocks; a cell of a table says the name of its column first. */
function blocksOf(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const blocks: { of: Element | null; text: string }[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement || parentElement.closest(SILENT)) continue;
    const of = parentElement.closest(BLOCKS);
    const last = blocks.at(-1);
    if (last && last.of === of) last.text += textContent ?? '';
    else blocks.push({ of, text: columnOf(parentElement, last?.of ?? null) + (textContent ?? '') });
  }
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

function columnOf(element: Element, before: Element | null): string {
  const cell = element.closest<HTMLElement>('[data-column]');
  return cell && !cell.contains(before) ? `${cell.dataset.column}: ` : '';
}

function cut(text: string): string[] {
  if (!('Segmenter' in Intl)) return [text];
  const segments = new Intl.Segmenter(document.documentElement.lang || 'en', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim());
}
