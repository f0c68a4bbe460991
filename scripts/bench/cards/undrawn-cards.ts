import type { Random } from '@/lib/kernel/random';
import { kindOf } from '@/lib/question';
import { practiceForms } from '@/lib/quiz/form';
import { words } from '@/lib/words';
import { library } from '@/server/content/library';
import { quizOf } from '@/server/quiz-of';
import { RESULT_PATH } from '@/server/result';
import { Trouble } from '../../setup/trouble.mjs';
import { aSecret } from '../../trust/device';
import { anAnswer } from '../../trust/play';
import { aLesson } from '../../trust/teacher';

/** As the site allows in an hour: others come from another network, which a proxy of this machine tells. */
const OF_NETWORK = 200;
const AT_ONCE = 8;

/**
 * Makes results as pages do, each with answers of its own, so many at each call, and gives the addresses of their cards:
 * none was drawn yet.
 */
export function undrawnCards(origin: string, random: Random): (count: number) => Promise<string[]> {
  const finished = quizToFinish(random);
  let begun = 0;
  return async (count) => {
    const urls: string[] = [];
    const end = begun + count;
    const make = async () => {
      while (begun < end) urls.push(await made(origin, finished(), networkFor(begun++)));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, make));
    return urls;
  };
}

/** An address of the networks that are kept for tests (RFC 2544). */
const networkFor = (i: number): string => `198.18.${Math.floor(i / OF_NETWORK) % 256}.1`;

function quizToFinish(random: Random): () => object {
  const shelf = library();
  const say = words(shelf.site.language);
  const lesson = aLesson();
  const form = quizOf(lesson, shelf)!.forms.find(({ name }) => name === practiceForms[0])!;
  const items = form.seats.map(({ item, order }) => kindOf(item).view(item, order, say));
  return () => ({
    ...{ owner: aSecret(), lesson, form: form.name, attempt: 1 + Math.floor(random() * 9) },
    answers: items.map((item) => ({ item: item.id, version: item.version, answer: anAnswer(item, random) })),
  });
}

async function made(origin: string, finished: object, network: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json', Origin: origin, 'X-Forwarded-For': network };
  const sent = { method: 'POST', headers, body: JSON.stringify(finished), signal: AbortSignal.timeout(15_000) };
  const answer = await fetch(`${origin}${RESULT_PATH}`, sent);
  const said = await answer.text();
  if (answer.status !== 200) throw new Trouble(`No result was made for the bench: ${answer.status} ${said}`);
  return (JSON.parse(said) as { card: { url: string } }).card.url;
}
