import { join } from 'node:path';
import type { Card } from '@/lib/card/card';
import type { Place } from '@/lib/kernel/result';
import type { Library } from './content/library';
import { readFacts } from './content/read-facts';

/** Where the words of a card stand, as precisely as its kind tells. */
export function cardPlace({ kind, name }: Card, shelf: Library): Place | undefined {
  const lesson = [...shelf.lessons.values()].find(({ meta: { slug } }) => isAbout(name, kind, slug));
  if (lesson) return { file: lesson.placeOfHead(['title']).file };
  if (kind === 'fact') return placeOfFact(name.slice('fact-'.length), shelf);
  const across = [...shelf.quizzes.keys()].find((slug) => isAbout(name, kind, slug));
  if (across !== undefined) return { file: join(shelf.folder, 'quizzes', `${across}.yaml`) };
  return kind === 'default' ? { file: join(shelf.folder, 'site.yaml') } : undefined;
}

const read = new WeakMap<Library, ReturnType<typeof readFacts>>();

const isAbout = (name: string, kind: Card['kind'], slug: string): boolean =>
  name === `${kind}-${slug}` || (kind === 'step' && name.startsWith(`step-${slug}-`));

function placeOfFact(id: string, shelf: Library): Place | undefined {
  const files = read.get(shelf) ?? readFacts(shelf.folder);
  read.set(shelf, files);
  return files.ok ? files.value.placeOfFact(id) : undefined;
}
