import { guessFor, keepGuess } from './guesses';

/** Keeps what a reader guesses before reading, and says so again wherever the lesson comes back to it. */
export function guessFirst(): void {
  for (const question of document.querySelectorAll<HTMLElement>('[data-guess]'))
    question.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const { guess = '', version = '' } = question.dataset;
      keepGuess(guess, { version, option: target.value });
      showGuesses();
    });
  showGuesses();
}

function showGuesses(): void {
  for (const question of document.querySelectorAll<HTMLElement>('[data-guess]')) showTaken(question);
  for (const line of document.querySelectorAll<HTMLElement>('[data-recall]')) {
    const { recall = '', version = '', option } = line.dataset;
    line.hidden = guessFor(recall, version) !== option;
  }
}

function showTaken(question: HTMLElement): void {
  const { guess = '', version = '' } = question.dataset;
  const option = guessFor(guess, version);
  const radios = [...question.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const chosen = radios.find(({ value }) => value === option);
  const taken = question.querySelector<HTMLElement>('[data-guess-taken]');
  if (!chosen || !taken) return;
  chosen.checked = true;
  taken.hidden = false;
}
