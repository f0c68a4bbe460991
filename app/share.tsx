import { ShareBox } from '@/components/card/ShareBox';
import { words, type WordKey } from '@/lib/words';
import { cardImage } from '@/server/cards';
import { appOrigin } from '@/server/env';
import { site } from '@/server/lessons';

/** The share box of a page, with this site's words and card. */
export async function Share({ heading, path, card }: { heading: WordKey; path: string; card: string }) {
  const image = await cardImage(card);
  if (!image) return null;
  const say = words(site().language);
  const labels = { open: say('share.card'), copy: say('share.copy'), copied: say('share.copied') };
  return <ShareBox heading={say(heading)} url={`${appOrigin()}${path}`} card={image} words={labels} />;
}
