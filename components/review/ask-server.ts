import { postAnswer, postJson } from '@/browser/post-json';
import { isSaid } from '@/lib/attempt/event';
import type { Verdict } from '@/lib/attempt/verdict';
import type { Provenance } from '@/lib/fact/provenance';
import { listOf, object, anything } from '@/lib/kernel/guard';
import type { Draft } from '@/lib/question/item';
import type { AskedAgain } from '@/lib/review/asked-again';
import type { FactVersion } from '@/lib/review/card';
import type { AskServer, DueQuestion } from './plan-sitting';

/** What the server says of an answer: a verdict with the facts behind it, or why there is none. */
export type Checked = (Verdict<Provenance> & { facts?: readonly FactVersion[] }) | 'unclear' | 'changed' | 'failed';

const isAnswered = object({ cards: listOf(anything) });

/** The questions behind cards. */
export const askAboutCards: AskServer = async (cards) => {
  const asked = cards.map(({ lesson, item, version }) => ({ lesson, item, version }));
  const posted = await postJson('/api/review', { cards: asked });
  if (!posted.ok || !isAnswered(posted.body)) throw new Error('/api/review gave no questions');
  return posted.body.cards as AskedAgain[];
};

/** Has an answer marked. Never rejects. */
export async function checkAnswer({ card, item }: DueQuestion, answer: Draft): Promise<Checked> {
  try {
    const said = await postAnswer({ lesson: card.lesson, item: item.id, version: item.version, answer });
    if (!said.ok) return said.as;
    return isSaid({ ...(said.body as object), as: 'graded' }) ? (said.body as Exclude<Checked, string>) : 'failed';
  } catch {
    return 'failed';
  }
}
