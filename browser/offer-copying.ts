/** Shows the buttons that copy an address, where the browser can. */
export function offerCopying(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyFrom(button));
  }
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const { copy = '', copied = '' } = button.dataset;
  await navigator.clipboard.writeText(copy);
  const status = button.closest('aside')?.querySelector('[data-copy-status]');
  if (status) status.textContent = button.textContent = copied;
}
