import { sentencesOf } from './listening/sentences';
import { show } from './listening/show';

interface Reading {
  bar: HTMLElement;
  sentences: string[];
  at: number;
  utterance?: SpeechSynthesisUtterance;
}

/** What is read, or paused. */
let reading: Reading | undefined;

/** Shows the buttons that read a step aloud with a voice of the device: start, pause, go on, stop. One step at a time. */
export function offerListening(): void {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
  for (const bar of document.querySelectorAll<HTMLElement>('[data-listen]')) {
    bar.querySelector('[data-listen-main]')?.addEventListener('click', () => press(bar));
    bar.querySelector('[data-listen-stop]')?.addEventListener('click', stop);
    bar.hidden = false;
  }
  // A voice would go on speaking after its page is gone.
  addEventListener('pagehide', stop);
}

function press(bar: HTMLElement): void {
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

/** Speaks the sentence that is due, and after it the next. */
function speak(mine: Reading): void {
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

/** Silence that keeps the place. The browser's own pause is not to be relied on, and sentences are short. */
function hush(mine: Reading): void {
  mine.utterance = undefined;
  speechSynthesis.cancel();
}

function end(mine: Reading, why: 'done' | 'failed' | ''): void {
  hush(mine);
  reading = undefined;
  show(mine.bar, 'start', why);
}

function stop(): void {
  if (reading) end(reading, '');
}
