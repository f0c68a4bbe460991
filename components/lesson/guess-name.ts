import type { PublicItem } from '@/lib/question/item';

/** What a guess is kept by on the reader's device: the lesson and the public name of the question. */
export const guessName = (slug: string, item: PublicItem): string => `${slug}/${item.id}`;
