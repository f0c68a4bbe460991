/** What can be amiss with an answer; empty where nothing is. */
export type Trouble = '' | 'invalid' | 'changed' | 'failed';

/** Says what is amiss, in the words that came with the form. */
export function tell(form: HTMLFormElement, trouble: Trouble): void {
  const status = form.querySelector('[role="status"]');
  const { invalid = '', corrected = '', failed = '' } = form.dataset;
  if (status) status.textContent = { '': '', invalid, changed: corrected, failed }[trouble];
  const field = form.querySelector('input[type="text"]');
  if (trouble === 'invalid') field?.setAttribute('aria-invalid', 'true');
  else field?.removeAttribute('aria-invalid');
}

/** Locks a form, or gives it back as it was: a second answer cannot be sent while one is under way. */
export function lock(form: HTMLFormElement, locked: boolean): void {
  for (const part of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button'))
    part.disabled = locked;
}

/** The button that sends the answer. */
export const buttonOf = (form: HTMLFormElement): HTMLButtonElement | null =>
  form.querySelector('button[type="submit"]');
