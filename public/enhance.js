// @ts-check
// What pages gain from script: they read, navigate and show evidence without it.
// Remembers on this device which step was read last, offers it on the home page, and copies links.

const KEY = 'cited.progress';

/** @returns {Record<string, { step: string, number: number }>} */
function progress() {
  try {
    const known = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof known === 'object' && known !== null ? known : {};
  } catch {
    return {}; // Storage is forbidden or holds something else: the page works without it.
  }
}

function rememberStep() {
  const here = document.querySelector('[data-step]');
  if (!(here instanceof HTMLElement)) return;
  const [lesson = '', step = ''] = (here.dataset.step ?? '').split('/');
  const next = { ...progress(), [lesson]: { step, number: Number(here.dataset.stepNumber) } };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A full or forbidden storage only costs the reminder.
  }
}

function offerResume() {
  const known = progress();
  for (const link of document.querySelectorAll('a[data-resume]')) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    const lesson = link.dataset.resume ?? '';
    const last = Object.hasOwn(known, lesson) ? known[lesson] : undefined;
    if (!last || !(last.number > 1) || !/^[a-z0-9-]+$/.test(last.step ?? '')) continue;
    link.href = `/learn/${lesson}/${last.step}`;
    link.textContent = (link.dataset.resumeWords ?? '').replace('#', String(last.number));
  }
}

function offerCopying() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('button[data-copy]')) {
    if (!(button instanceof HTMLButtonElement)) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy ?? '');
      const status = button.closest('aside')?.querySelector('[data-copy-status]');
      if (status) status.textContent = button.textContent = button.dataset.copied ?? '';
    });
  }
}

rememberStep();
offerResume();
offerCopying();
