/** Words that judge while they tell, and what to write instead. A pattern is read without regard to capitals. */
export const LOADED_WORDS: readonly (readonly [pattern: string, instead: string])[] = [
  ['claimed|claims that|claiming that', 'said'],
  ['admit(?:s|ted|ting)?(?= that| to| \\p{Ll}+ing|[,.])|admitted|conceded|confessed', 'said'],
  ['insist(?:s|ed)', 'said'],
  ['revealed|pointed out|boasted|bragged|gushed|whined|ranted|blustered', 'said'],
  [
    'slam(?:s|med)|blast(?:s|ed)|lambast(?:s|ed)|bash(?:es|ed)|ripped into|tore into|lashed out(?: at)?|savaged',
    'criticized, or said',
  ],
  ['hit back|fired back|shot back|clapped back|struck back', 'answered'],
  ['doubl(?:es|ed) down', 'repeated'],
  ['ultimatums?', 'deadline'],
  ['feuds?|feuding|spats?|showdowns?|stand-?offs?|clash(?:es|ed)?|war of words|tug of war|row over', 'dispute'],
  [
    'bow(?:s|ed|ing)? to|cav(?:es|ed|ing)(?: in)?(?= to)|capitulat(?:es|ed|ing)|knuckl(?:es|ed) under|buckl(?:es|ed) under',
    'agreed to',
  ],
  [
    '(?:refus(?:es|ed) to |did not |would not )?back(?:s|ed|ing)? down|stood (?:its|his|her|their) ground|gave in(?= to)|stuck to (?:its|his|her|their) guns',
    'agreed, or did not agree',
  ],
  ['so-called|self-styled|purported(?:ly)?|supposed(?:ly)?', 'leave it out'],
  ['strong-?arm(?:s|ed|ing)?|bull(?:y|ies|ied|ying)|browbeat(?:en)?|arm-twisting', 'pressed, with what was done'],
  ['blacklist(?:s|ed|ing)?', 'left out, or designated'],
  ['crack(?:ed)? down|crackdowns?|draconian|heavy-handed|power grab|overreach(?:ed|es)?', 'what was ordered'],
  [
    'controversial|infamous|notorious|disgraced|embattled|beleaguered|hawkish|woke|radical|extremist',
    'what it is, by whose word',
  ],
  ['shocking|stunning|explosive|bombshells?|outrageous|dramatic(?:ally)?', 'leave it out'],
  ['obviously|clearly|of course|needless to say|undoubtedly|undeniabl[ey]', 'leave it out'],
  ['merely|mere', 'only, or leave it out'],
  ['scheme[ds]?|ploys?|gambit', 'plan'],
  ['weaponiz(?:es|ed|ing)|weaponis(?:es|ed|ing)', 'used'],
];
