import type { Language, Say } from '../words';

/** In whose name a card speaks: the site's, in its language. */
export interface CardVoice {
  site: string;
  language: Language;
  say: Say;
}

/** Original news reports and documents. */
export interface Originals {
  reports: number;
  documents: number;
}

/** "3 original reports and 20 documents": originals are counted, never outlets. */
export function originalsLine({ reports, documents }: Originals, say: Say): string {
  if (reports + documents === 0) return say('lesson.noOriginals');
  return say('lesson.sources', { reports, documents, both: reports > 0 && documents > 0 ? 'yes' : 'no' });
}
