import type { Language } from '../../words';

/** Where the pages that data speak of are found, and what the site is called. */
export interface Place {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  name: string;
  language: Language;
}

/** The name by which other data refer to the site itself. */
export const siteId = ({ origin }: Place): string => `${origin}/#site`;
