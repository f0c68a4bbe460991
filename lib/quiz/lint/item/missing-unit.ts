import type { OptionGroup } from '../../../question/item';
import type { Flaw } from '../flaw';
import { inGroups } from '../group';

const BARE = /^(?:about |at least |at most |up to |more than )?\d[\d,.]*(?: (?:thousand|million|billion))?$/i;
/** A sentence whose gap stands before what is counted: "____ contracts", "____-day". */
const GAP_BEFORE_UNIT = /____[ -]\p{L}{3,}/u;

/** A question that says itself what is counted. */
const COUNTED =
  /\bhow (?:many|old|often)\b|\b(?:which|what) (?:year|percentage|number|section|page)\b|\bin (?:dollars|euros|pounds|percent|years|months|weeks|days|hours|minutes|miles|metres|meters|feet)\b|\bthe (?:year|number|percentage|share) (?:in|of|that)\b/i;

/** A figure of which nobody can tell what it counts. */
export const missingUnit: Flaw = {
  id: 'missing-unit',
  title: 'A figure without its unit',
  run: (subject) => {
    const { field } = subject.facets;
    if (field) return field.type === 'number' && field.unit.trim() === '' ? ['a number is typed without a unit'] : [];
    return inGroups(subject, bareNumbers);
  },
};

function bareNumbers({ prompt, options }: OptionGroup): string[] {
  const bare = options.filter(({ text }) => BARE.test(text.trim()) && !isYear(text));
  return bare.length > 0 && !COUNTED.test(prompt) && !GAP_BEFORE_UNIT.test(prompt)
    ? [`a figure without its unit: "${bare[0]!.text}"`]
    : [];
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d{2}$/.test(text.trim());
