// @ts-check
// What pages gain from script: they read, navigate and show evidence without it.
// Remembers on this device which step was read last and in which version, offers it on the home page, marks what has
// changed since, and copies links.

const KEY = 'cited.progress';
const READ = 'cited.read';

/** @typedef {{ step: string, number: number }} Progress */
/** @typedef {{ version: string, date: string }} Reading */

/** What is kept under a key. Storage may be forbidden or hold something else: the page works without it. @param {string} key */
function kept(key) {
  try {
    const known = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof known === 'object' && known !== null ? known : {};
  } catch {
    return {};
  }
}

/** A full or forbidden storage only costs the reminder. @param {string} key @param {string} name @param {object} value */
function keep(key, name, value) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...kept(key), [name]: value }));
  } catch {
    // Nothing else depends on it.
  }
}

/** @returns {Record<string, Progress>} */
const progress = () => kept(KEY);

function rememberStep() {
  const here = document.querySelector('[data-step]');
  if (!(here instanceof HTMLElement)) return;
  const [lesson = '', step = ''] = (here.dataset.step ?? '').split('/');
  keep(KEY, lesson, { step, number: Number(here.dataset.stepNumber) });
  const { step: name, version } = here.dataset;
  if (name && version) keep(READ, name, { version, date: dayOf(new Date()) });
}

/** The reader's own day, as YYYY-MM-DD. @param {Date} now */
const dayOf = (now) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** A day as the page's language writes it. @param {string} day */
function dayInWords(day) {
  const { lang } = document.documentElement;
  const options = /** @type {const} */ ({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return new Date(day).toLocaleDateString(lang === 'en' ? 'en-GB' : lang || undefined, options);
}

/** Shows on a step, and in the list of steps, what is no longer as it was when it was read here. */
function markChanged() {
  /** @type {Record<string, Reading>} */
  const readings = kept(READ);
  for (const note of document.querySelectorAll('[data-changed]')) {
    if (!(note instanceof HTMLElement)) continue;
    const { changed = '', version } = note.dataset;
    const reading = Object.hasOwn(readings, changed) ? readings[changed] : undefined;
    if (!version || !reading?.version || reading.version === version) continue;
    const words = note.querySelector('[data-changed-words]');
    if (!(words instanceof HTMLElement) || Number.isNaN(Date.parse(reading.date))) continue;
    words.textContent = (words.dataset.changedWords ?? '').replace('#', dayInWords(reading.date));
    note.hidden = false;
  }
}

/** Names the fact from which a reader came to report a problem. */
function nameFact() {
  const fact = new URLSearchParams(location.search).get('fact') ?? '';
  const line = document.querySelector('[data-report-words]');
  if (!(line instanceof HTMLElement) || !/^[a-z0-9-]{1,100}$/.test(fact)) return;
  line.textContent = (line.dataset.reportWords ?? '').replace('#', fact);
  line.hidden = false;
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

// Before this reading takes the place of the last one.
markChanged();
rememberStep();
offerResume();
nameFact();
offerCopying();
