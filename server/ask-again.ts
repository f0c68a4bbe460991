import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { kindOf } from '@/lib/question';
import { publicId } from '@/lib/question/item';
import type { AskedAgain } from '@/lib/review/asked-again';
import { MOST_NAME, MOST_SLUG } from '@/lib/review/card';
import { MOST_IN_A_SITTING } from '@/lib/review/queue';
import { words } from '@/lib/words';
import { library, type Library } from './content/library';
import { factVersions } from './fact-versions';
import { openSeats } from './open-seats';

const cardSchema = z.strictObject({
  lesson: z.string().max(MOST_SLUG).describe('The slug of a lesson, or of a quiz across lessons'),
  item: z.string().max(MOST_NAME),
  version: z.string().max(MOST_NAME),
});
type Asked = z.infer<typeof cardSchema>;

const askSchema = z.strictObject({ cards: z.array(cardSchema).max(MOST_IN_A_SITTING) });

/** The public part of questions that a learner comes back to, in the order of the cards. No key, and nothing that is kept. */
export function askAgain(input: unknown): Result<{ cards: AskedAgain[] }> {
  const parsed = askSchema.safeParse(input);
  if (!parsed.success)
    return fail({
      code: 'request-shape',
      found: parsed.error.issues[0]?.message ?? 'another shape',
      wanted: `cards: at most ${MOST_IN_A_SITTING}, each with lesson, item, version`,
      todo: 'reload the page',
    });
  const shelf = library();
  return ok({ cards: parsed.data.cards.map((card) => askedAgain(card, shelf)) });
}

function askedAgain({ lesson, item: id, version }: Asked, shelf: Library): AskedAgain {
  const seat = openSeats(lesson, shelf).find(({ item }) => publicId(item.id) === id);
  if (!seat) return 'gone';
  const { item, order } = seat;
  if (item.version !== version) return 'changed';
  return {
    item: kindOf(item).view(item, order, words(shelf.site.language)),
    facts: factVersions(item, shelf),
  };
}
