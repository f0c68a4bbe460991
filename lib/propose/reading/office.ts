const HEAD =
  'chief executive(?: officer)?|CEO|chief [\\p{Ll}]+ officer|[Pp]resident|[Vv]ice[- ][Pp]resident|[Cc]hair(?:man|woman|person)?|[Vv]ice[- ]chair(?:man|woman)?|[Dd]irector|[Ss]ecretary|[Mm]inister|[Tt]reasurer|[Gg]overnor|[Mm]ayor|[Ss]enator|spokes(?:man|woman|person)|[Cc]o-?founder|[Ff]ounder|[Hh]ead|[Cc]ommissioner|[Pp]rofessor|[Gg]eneral [Cc]ounsel|[Ee]ditor|[Mm]anager|[Aa]mbassador';

/** A title as it stands beside a name: "US Defence Secretary", "vice chairman and president". */
export const OFFICE = `(?:(?:(?:\\p{Lu}[\\p{L}.]*|deputy|acting|vice|general|managing|executive) ){0,2}?(?:${HEAD})(?: and (?:[\\p{Ll}]+ )?(?:${HEAD}))?)(?![\\p{L}])`;
