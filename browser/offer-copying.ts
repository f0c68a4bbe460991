/** Shows the buttons that copy a text, where the browser can. */
export function offerCopying(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyFrom(button));
  }
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const { copy = '', copied = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(copy);
  } catch {
    // Refused: what it would have copied stands beside it.
    return;
  }
  button.textContent = copied;
  const status = button.closest('[data-share]')?.querySelector('[data-copy-status]');
  if (!status) return;
  // The same words a second time would not be read out.
  status.textContent = '';
  setTimeout(() => (status.textContent = copied));
}
