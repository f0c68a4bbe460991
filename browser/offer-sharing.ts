/** Shows the buttons that hand an address to the apps of the device, where the browser can. */
export function offerSharing(): void {
  if (typeof navigator.share !== 'function') return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-send]')) {
    button.hidden = false;
    // Who thinks better of it, and a device that refuses, have the link beside it.
    const shared = () => ({ title: document.title, url: button.dataset.send });
    button.addEventListener('click', () => void navigator.share(shared()).catch(() => {}));
  }
}
