import { library } from './content/library';

/** A lesson or a quiz across lessons that asks questions, with its page. */
export interface AskingPlace {
  slug: string;
  title: string;
  href: string;
}

/** Where the questions come from that a device may come back to. */
export function askingPlaces(): AskingPlace[] {
  const { lessons, quizzes } = library();
  return [
    ...[...lessons.values()].map(({ meta: { slug, title } }) => ({ slug, title, href: `/learn/${slug}` })),
    ...[...quizzes.values()].map(({ quiz: { slug, title } }) => ({ slug, title, href: `/quiz/${slug}` })),
  ];
}
