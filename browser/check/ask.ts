/** What became of an answer: the question with its marks and why, or why there is none. */
export type Outcome = HTMLElement | 'invalid' | 'changed' | 'failed';

/** Asks for the page to which a form leads, and takes from it what it says of the answer. */
export async function ask(address: URL): Promise<Outcome> {
  try {
    const response = await fetch(address, { mode: 'same-origin', cache: 'no-store' });
    return response.ok ? outcomeOn(await response.text()) : 'failed';
  } catch {
    return 'failed';
  }
}

function outcomeOn(html: string): Outcome {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const answered = page.querySelector<HTMLElement>('[data-check-answered]');
  if (answered) return document.adoptNode(answered);
  const problem = page.querySelector<HTMLElement>('[data-problem]')?.dataset.problem;
  return problem === 'invalid' || problem === 'changed' ? problem : 'failed';
}

/** Where a form would lead. */
export function addressOf(form: HTMLFormElement): URL {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) address.searchParams.append(name, String(value));
  return address;
}
