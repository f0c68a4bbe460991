/** Irregular verbs of English whose past a stemmer does not lead back to the verb: verb, then its forms. */
const VERBS = `give gave given|take took taken|make made|hold held|keep kept|pay paid|get got gotten|go went gone|come came
become became|begin began begun|break broke broken|bring brought|build built|buy bought|choose chose chosen|do did done
draw drew drawn|fall fell fallen|fight fought|find found|forbid forbade forbidden|grow grew grown|hear heard|know knew known
lead led|leave left|lend lent|lose lost|mean meant|meet met|run ran|see saw seen|seek sought|sell sold|send sent|shut shut
speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck stricken|swear swore sworn|teach taught
think thought|win won|withdraw withdrew withdrawn|write wrote written`;

const FORMS = new Map(
  VERBS.split(/[|\n]/u).flatMap((row) => {
    const [verb = '', ...forms] = row.trim().split(' ');
    return forms.map((form): [string, string] => [form, verb]);
  }),
);

/** The verb of an irregular form, and any other word as it is. */
export const baseForm = (word: string): string => FORMS.get(word.toLowerCase()) ?? word;

/** True for "given", "held": a form that can stand in the passive without ending in -ed. */
export const isIrregularForm = (word: string): boolean => FORMS.has(word.toLowerCase());
