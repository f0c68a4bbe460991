import type { Feed, FeedEntry } from '@/lib/exchange/atom';
import { correctionLog } from '@/lib/lesson/correction';
import { words } from '@/lib/words';
import { library } from './content/library';
import { appOrigin } from './env';
import { lessonSummaries, site } from './lessons';

export const FEED_PATH = '/feed.xml';

/** What is new: each lesson from the day it was published, and each correction from its own. */
export async function newsFeed(): Promise<Feed> {
  const { name, line, language } = site();
  return {
    url: `${appOrigin()}${FEED_PATH}`,
    site: `${appOrigin()}/`,
    title: name,
    subtitle: line,
    language,
    entries: [...(await lessonEntries()), ...correctionEntries()],
  };
}

/** A lesson whose day is not known comes with its corrections alone. */
const lessonEntries = async (): Promise<FeedEntry[]> =>
  (await lessonSummaries()).flatMap(({ meta: { slug, title, summary }, dates: { published, modified } }) =>
    published === undefined
      ? []
      : [{ url: `${appOrigin()}/learn/${slug}`, title, summary, published, updated: modified ?? published }],
  );

function correctionEntries(): FeedEntry[] {
  const shelf = library();
  const say = words(shelf.site.language);
  return correctionLog(shelf.corrections).map(({ anchor, date, lesson, stood, right }) => ({
    url: `${appOrigin()}/corrections#${anchor}`,
    title: say('feed.correction', { lesson: shelf.lessons.get(lesson)!.meta.title }),
    summary: say('feed.mended', { stood, right }),
    published: date,
    updated: date,
  }));
}
