/** Words of ordinary English prose, the frequent ones first: sources of a bench are made of them. */
const LINKS =
  'the of and to in a for that with on as by at from after before about into over through between under while because ' +
  'when where although since during against along across among behind beside near around';

const NOUNS =
  'town river bridge council road school market harbor winter summer morning family worker farmer teacher student driver ' +
  'doctor nurse baker field forest valley hill station train bus boat engine wheel window door roof wall garden tree stone ' +
  'water rain storm wind snow fire light lamp shadow street corner square office paper letter notice record list plan map ' +
  'price wage tax loan shop store factory mill mine well pump pipe cable tower clock bell church museum theater library ' +
  'book page story song voice crowd meeting vote member leader neighbor visitor guest child parent friend crew captain ' +
  'budget project season week month century problem answer question reason change choice effort promise mistake habit rule';

const VERBS =
  'opened closed moved reached crossed followed carried built repaired cleaned painted measured counted checked visited ' +
  'watched noticed remembered described planned offered needed wanted asked answered changed started finished stayed ' +
  'returned waited worked traveled gathered collected delivered covered filled emptied raised lowered improved replaced';

const MANNERS =
  'old new small large narrow wide quiet busy early late local common usual northern southern eastern western wooden ' +
  'heavy light cold warm dry wet empty full open public private careful steady slow quick slowly quickly often again ' +
  'together nearly mostly quietly carefully steadily';

const split = (words: string): readonly string[] => words.split(' ');

export const LINK_WORDS = split(LINKS);
export const NOUN_WORDS = split(NOUNS);
export const VERB_WORDS = split(VERBS);
export const MANNER_WORDS = split(MANNERS);
