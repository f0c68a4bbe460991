import { endsLine, endsShort } from '../../lesson/sources-end';
import type { Card } from '../card';
import type { CardVoice } from '../voice';

/** What the card of the site says. */
export interface DefaultParts {
  line: string;
  sourcesEnd?: string;
}

/** The card of every page that has none of its own. */
export const defaultCard = ({ line, ...ends }: DefaultParts, { site, language, say }: CardVoice): Card => ({
  kind: 'default',
  name: 'home',
  chips: [{ text: say('card.site'), tone: 'topic' }],
  title: line,
  site,
  foot: [endsShort(ends, language, say, 'short')],
  alt: say('share.alt', { title: line, ends: endsLine(ends, language, say) }),
});
