import { withoutQuotations } from './mask';
import { told, type SentenceRule } from './rule';

const OWN = new RegExp(
  [
    'do you (?:\\p{Ll}+ly )?(?:agree|disagree|support|favou?r|oppose|side|approve)',
    'are you (?:\\p{Ll}+ly )?(?:for|against|in favou?r)',
    'would you (?:vote|side|support)',
    'whose side|which side (?:are|do|would) you|which of (?:them|the two) do you (?:favou?r|prefer|support)',
    'who (?:is|was|are|were|do you think (?:is|was)) (?:right|wrong|to blame)',
    'your (?:own )?(?:party|vote|politics|political \\p{Ll}+)',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`)
    .join('|'),
  'iu',
);

/** Readers weigh reasons; on which side they stand is nobody's business, and no answer to it is right. */
export const ownView: SentenceRule = {
  code: 'own-view',
  severity: 'error',
  title: 'No question asks on which side readers stand, or who is right',
  run: ({ sentences }) =>
    sentences
      .filter(({ text }) => text.trim().endsWith('?'))
      .flatMap((sentence) => {
        const [words] = OWN.exec(withoutQuotations(sentence.text)) ?? [];
        if (words === undefined) return [];
        return [
          {
            found: `"${words}" in ${told(sentence.text)}`,
            wanted: 'a question that can be answered from any side',
            todo: 'ask for the best reason of each side, for what would change a mind, or for what one would need to know',
            place: sentence.placeAt(sentence.text.indexOf(words)),
          },
        ];
      }),
};
