import { addressOf, ask, type Outcome } from './check/ask';
import { buttonOf, lock, tell } from './check/show';

/** Lets the question at the end of a step be answered without leaving the step. */
export function checkHere(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-check]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void check(form);
    });
    form.addEventListener('input', () => tell(form, ''));
  }
}

async function check(form: HTMLFormElement): Promise<void> {
  const button = buttonOf(form);
  if (!button || button.disabled) return;
  const address = addressOf(form);
  if (!address.searchParams.get('answer')?.trim()) return tell(form, 'invalid');
  const label = button.textContent;
  tell(form, '');
  lock(form, true);
  button.textContent = form.dataset.checking ?? label;
  const outcome = await ask(address);
  button.textContent = label;
  show(form, outcome);
}

function show(form: HTMLFormElement, outcome: Outcome): void {
  if (outcome instanceof HTMLElement) {
    form.replaceWith(outcome);
    // A screen reader goes on with why.
    outcome.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    return;
  }
  // A question that was corrected has to be loaded anew.
  lock(form, outcome === 'changed');
  tell(form, outcome);
  // A button that was locked has lost the focus.
  if (document.activeElement === document.body) buttonOf(form)?.focus();
}
