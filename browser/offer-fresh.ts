/** On a device that already keeps something, shows the way for who is not the one it was kept for. */
export function offerFresh(): void {
  const line = document.querySelector<HTMLElement>('[data-fresh]');
  if (line && keepsSomething()) line.hidden = false;
}

function keepsSomething(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('cited.'));
  } catch {
    return false;
  }
}
