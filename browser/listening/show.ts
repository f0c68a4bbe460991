export type Press = 'start' | 'pause' | 'resume';
export type State = 'done' | 'failed' | 'reading' | 'paused' | '';

/** Says on the bar what the next press does, and what is going on. */
export function show(bar: HTMLElement, next: Press, state: State): void {
  const main = bar.querySelector<HTMLElement>('[data-listen-main]');
  const stop = bar.querySelector<HTMLElement>('[data-listen-stop]');
  const status = bar.querySelector('[role="status"]');
  if (!main || !stop || !status) return;
  main.textContent = bar.dataset[next] ?? '';
  // A button that goes away must not take the focus with it.
  if (next === 'start' && document.activeElement === stop) main.focus();
  stop.hidden = next === 'start';
  status.textContent = state === '' ? '' : (bar.dataset[state] ?? '');
}
