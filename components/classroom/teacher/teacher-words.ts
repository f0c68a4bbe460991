import type { PartWords } from '@/lib/words/part-words';

/** What the pages of a teacher say, finished on the server but for what only a page knows. */
export type CommonWords = PartWords<'class.common.'>;
export type StartWords = PartWords<'class.start.'>;
export type OpenWords = PartWords<'class.open.'>;
export type ClassWords = PartWords<'class.page.'>;
export type AssignWords = PartWords<'class.assign.'>;
/** When something that is assigned is open, when its answers are shown, and how often it may be tried. */
export type SettingsWords = PartWords<'class.settings.'>;
export type ResultsWords = PartWords<'class.results.'>;
export type ShowWords = PartWords<'class.show.'>;
export type SlipsWords = PartWords<'class.slips.'>;
/** Why a file of names was not taken. */
export type RosterWords = PartWords<'refused.roster-'>;
/** Why dates were not taken. */
export type RefusedDateWords = PartWords<'refused.date-'>;

/** What it takes to change an assignment that is out. */
export interface ChangeWords {
  settings: SettingsWords;
  dates: RefusedDateWords;
}
