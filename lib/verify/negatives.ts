const NEGATIVE =
  /\b(?:not|no|never|none|neither|nor|cannot|nobody|nothing|without|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|except|excluding|other than|unless)\b|n['’]t\b/gi;

/** Comparators and fixed phrases that hold a negative word but deny nothing. */
const HARMLESS =
  /\b(?:not|no) (?:more|less|fewer|later|earlier|sooner) than\b|\bnot (?:to )?exceed(?:ing)?\b|\bwhether or not\b|\bnot only\b|\bor not\b|\bno longer than\b|\bnotwithstanding\b/gi;

/** "Has not risen above 54" is "has been at most 54": a negated comparator sets a limit. */
const LIMIT =
  /(?:\b(?:not|never)|n['’]t)(?: \p{L}+){0,2} (?:more than|less than|fewer than|over|under|above|below|beyond|exceed(?:ed|s)?) (?=[$€£]?\d|an? (?:third|quarter|half|dozen|hundred|thousand|million)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)\b)/giu;

/** Negative words of a text, apart from those in comparators. */
export function negatives(text: string): string[] {
  const bare = [HARMLESS, LIMIT].reduce(
    (rest, harmless) => rest.replace(harmless, (phrase) => ' '.repeat(phrase.length)),
    text,
  );
  return (bare.match(NEGATIVE) ?? []).map((word) => word.toLowerCase());
}
