import { stringify } from 'yaml';
import { explainFact, type Explanation } from '@/server/explain';
import { report, type FactsCommand } from './command';

export const explain: FactsCommand = {
  name: 'explain',
  usage: 'explain FACT [--json]',
  says: 'follow a fact from its statement to the sentence, its source and origin, and to where it is taught and asked',
  examples: ['npm run facts -- explain quay-closing-power'],
  async run({ folder, texts, args: [fact], json }) {
    if (!fact)
      return report(
        [
          {
            code: 'usage',
            found: 'no fact named',
            wanted: 'npm run facts -- explain FACT',
            todo: 'name the id of a fact',
          },
        ],
        json,
      );
    const result = await explainFact(folder, texts, fact);
    if (!result.ok) return report(result.problems, json);
    console.log(json ? JSON.stringify(result.value, null, 2) : inWords(result.value));
    return 0;
  },
};

function inWords({
  statement,
  fact,
  originals,
  unknownDocuments,
  taught,
  asked,
  notPublished,
  ...chain
}: Explanation): string {
  const none = notPublished ?? 'nowhere';
  const shown = {
    ...chain,
    originals: originalsText(originals, unknownDocuments),
    taught: taught.length > 0 ? taught.map((one) => `${one.lesson}, step ${one.step}: ${one.title}`) : none,
    asked: asked.length > 0 ? asked.map((one) => `${one.lesson}, ${one.where}: ${one.stem}`) : none,
  };
  return `${fact}\n${statement}\n\n${stringify(shown, { lineWidth: 0, nullStr: 'not known' })}`.trimEnd();
}

const some = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const originalsText = ({ reports, documents }: Explanation['originals'], unknown: number): string =>
  [
    some(reports, 'original report'),
    some(documents, 'document'),
    ...(unknown > 0 ? [`${some(unknown, 'document')} whose origin is not known`] : []),
  ].join(', ');
