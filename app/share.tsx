import { ShareBox } from '@/components/card/ShareBox';
import { shareWords } from '@/components/card/share-words';
import { qrOf } from '@/lib/card/qr';
import { words, type WordKey } from '@/lib/words';
import { cardImage } from '@/server/cards';
import { appOrigin } from '@/server/env';
import { site } from '@/server/lessons';

interface Props {
  heading: WordKey;
  path: string;
  card: string;
  /** Of the sheet, where a page has several. */
  id?: string;
}

/** The share box of a page, with this site's words and card. */
export async function Share({ heading, path, card, id = 'share' }: Props) {
  const image = await cardImage(card);
  if (!image) return null;
  const say = words(site().language);
  const url = `${appOrigin()}${path}`;
  return (
    <ShareBox
      id={id}
      heading={say(heading)}
      url={url}
      card={image}
      qr={{ ...qrOf(url), label: say('share.qrLabel', { url }) }}
      words={shareWords(say)}
    />
  );
}

/** What figures need to be shared one by one. */
export const figureSharing = () => ({ origin: appOrigin(), site: site().name });
