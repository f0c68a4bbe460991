// @ts-check
// Reads a step of a lesson aloud with a voice of the device: start, pause, go on, stop. One step at a time.

/** @typedef {{ bar: HTMLElement, sentences: string[], at: number, utterance?: SpeechSynthesisUtterance }} Reading */

/** What is read, or paused. @type {Reading | undefined} */
let reading;

/** What nobody wants to hear: buttons that are no words of the text, what opens on demand, forms, and the bar itself. */
const SILENT =
  'button:not([data-spoken]), [popover], [data-listen], [data-silent], form, script, style, [hidden], [aria-hidden="true"]';

/** What begins a sentence of its own. */
const BLOCKS = 'h1, h2, h3, h4, p, li, th, td, caption, figcaption, legend, time, div, section, article';

/** The text of an element in sentences: long texts fall silent half way in some browsers. @param {Element} element */
function sentencesOf(element) {
  return blocksOf(element)
    .flatMap(cut)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Texts between two borders of blocks; a cell of a table says the name of its column first. @param {Element} element */
function blocksOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  /** @type {{ of: Element | null, text: string }[]} */
  const blocks = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement || parentElement.closest(SILENT)) continue;
    const of = parentElement.closest(BLOCKS);
    const last = blocks.at(-1);
    if (last && last.of === of) last.text += textContent ?? '';
    else blocks.push({ of, text: columnOf(parentElement, blocks.at(-1)?.of) + (textContent ?? '') });
  }
  return blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

/** @param {Element} element @param {Element | null | undefined} before */
function columnOf(element, before) {
  const cell = element.closest('[data-column]');
  return cell instanceof HTMLElement && !cell.contains(before ?? null) ? `${cell.dataset.column}: ` : '';
}

/** @param {string} text @returns {string[]} */
function cut(text) {
  if (!('Segmenter' in Intl)) return [text];
  const segments = new Intl.Segmenter(document.documentElement.lang || 'en', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim());
}

/** Speaks the sentence that is due, and after it the next. @param {Reading} mine */
function speak(mine) {
  const sentence = mine.sentences[mine.at];
  if (sentence === undefined) return end(mine, 'done');
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.lang = document.documentElement.lang;
  // Held on to: a browser may throw away an utterance that nobody holds, and never tell of its end.
  mine.utterance = utterance;
  const isDue = () => reading === mine && mine.utterance === utterance;
  utterance.onend = () => {
    if (!isDue()) return;
    mine.at++;
    speak(mine);
  };
  utterance.onerror = () => {
    if (isDue()) end(mine, 'failed');
  };
  speechSynthesis.speak(utterance);
}

/** Silence that keeps the place. The browser's own pause is not to be relied on, and sentences are short. @param {Reading} mine */
function hush(mine) {
  mine.utterance = undefined;
  speechSynthesis.cancel();
}

/** @param {Reading} mine @param {'done' | 'failed' | ''} why */
function end(mine, why) {
  hush(mine);
  reading = undefined;
  show(mine.bar, 'start', why);
}

/**
 * Says on the bar what the next press does, and what is going on.
 * @param {HTMLElement} bar @param {'start' | 'pause' | 'resume'} next @param {'done' | 'failed' | 'reading' | 'paused' | ''} state
 */
function show(bar, next, state) {
  const main = bar.querySelector('[data-listen-main]');
  const stop = bar.querySelector('[data-listen-stop]');
  const status = bar.querySelector('[role="status"]');
  if (!(main instanceof HTMLElement) || !(stop instanceof HTMLElement) || !status) return;
  main.textContent = bar.dataset[next] ?? '';
  // A button that goes away must not take the focus with it.
  if (next === 'start' && document.activeElement === stop) main.focus();
  stop.hidden = next === 'start';
  status.textContent = state === '' ? '' : (bar.dataset[state] ?? '');
}

/** @param {HTMLElement} bar */
function press(bar) {
  const mine = reading;
  if (mine?.bar === bar && mine.utterance) {
    hush(mine);
    return show(bar, 'resume', 'paused');
  }
  if (mine && mine.bar !== bar) end(mine, '');
  const step = bar.closest('article');
  if (!step) return;
  reading = mine?.bar === bar ? mine : { bar, sentences: sentencesOf(step), at: 0 };
  show(bar, 'pause', 'reading');
  speak(reading);
}

function stop() {
  if (reading) end(reading, '');
}

function offerListening() {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
  for (const bar of document.querySelectorAll('[data-listen]')) {
    if (!(bar instanceof HTMLElement)) continue;
    bar.querySelector('[data-listen-main]')?.addEventListener('click', () => press(bar));
    bar.querySelector('[data-listen-stop]')?.addEventListener('click', stop);
    bar.hidden = false;
  }
  // A voice would go on speaking after its page is gone.
  addEventListener('pagehide', stop);
}

offerListening();
