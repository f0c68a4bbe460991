/** Names the fact from which a reader came to report a problem. */
export function nameFact(): void {
  const fact = new URLSearchParams(location.search).get('fact') ?? '';
  const line = document.querySelector<HTMLElement>('[data-report-words]');
  if (!line || !/^[a-z0-9-]{1,100}$/.test(fact)) return;
  line.textContent = (line.dataset.reportWords ?? '').replace('#', fact);
  line.hidden = false;
}
