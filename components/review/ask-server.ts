import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import type { Draft } from '@/lib/question/item';
import type { FactVersion } from '@/lib/review/card';
import type { AskedAgain, AskServer, DueQuestion } from './plan-sitting';

/** What the server says of an answer: a verdict with the facts behind it, or why there is none. */
export type Checked = (Verdict<Provenance> & { facts?: readonly FactVersion[] }) | 'unclear' | 'changed' | 'failed';

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** The questions behind cards. */
export const askAboutCards: AskServer = async (cards) => {
  const asked = cards.map(({ lesson, item, version }) => ({ lesson, item, version }));
  const response = await post('/api/review', { cards: asked });
  if (!response.ok) throw new Error(`/api/review answered ${response.status}`);
  return ((await response.json()) as { cards: AskedAgain[] }).cards;
};

/** Has an answer marked. Never rejects. */
export async function checkAnswer({ card, item }: DueQuestion, answer: Draft): Promise<Checked> {
  try {
    const response = await post('/api/answer', {
      lesson: card.lesson,
      item: item.id,
      version: item.version,
      answer,
    });
    if (response.ok) return (await response.json()) as Exclude<Checked, string>;
    if (response.status === 422) return 'unclear';
    return response.status === 409 || response.status === 404 ? 'changed' : 'failed';
  } catch {
    return 'failed';
  }
}
