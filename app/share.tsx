import { ShareBox } from '@/components/card/ShareBox';
import { shareWords } from '@/components/card/share-words';
import { qrOf } from '@/lib/card/qr';
import { words, type WordKey } from '@/lib/words';
import { cardImage } from '@/server/cards';
import { appOrigin } from '@/server/env';
import { site } from '@/server/lessons';

type CardImage = { url: string; alt: string };

interface Props {
  heading: WordKey;
  path: string;
  card: string;
  /** Of the sheet, where a page has several. */
  id?: string;
}

/** The share box of a page, with this site's words and card. */
export async function Share({ card, ...page }: Props) {
  const image = await cardImage(card);
  return image && <ShareWith {...page} image={image} />;
}

/** The same for a page whose card is drawn when it is asked for. */
export function ShareWith({ heading, path, image, id = 'share' }: Omit<Props, 'card'> & { image: CardImage }) {
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
