import { sourceCoverage, type SourceCoverage } from '@/server/coverage';
import { report, type FactsCommand } from './command';

export const coverage: FactsCommand = {
  name: 'coverage',
  usage: 'coverage SOURCE [--json]',
  says: 'sentence by sentence: which facts rest on it, what was left out and why, what is open',
  details: ['The sentences themselves are printed where the source texts are at hand.'],
  examples: ['npm run facts -- coverage harbor-rule', 'npm run facts -- coverage harbor-rule --json'],
  run({ folder, texts, args: [source], json }) {
    if (!source)
      return report(
        [
          {
            code: 'usage',
            found: 'no source named',
            wanted: 'npm run facts -- coverage SOURCE',
            todo: 'name the id of a record in content/sources',
          },
        ],
        json,
      );
    const result = sourceCoverage(folder, texts, source);
    if (!result.ok) return report(result.problems, json);
    console.log(json ? JSON.stringify(result.value, null, 2) : inWords(result.value));
    return 0;
  },
};

function inWords({ source, label, sentences, counts }: SourceCoverage): string {
  const lines = sentences.flatMap(({ n, text, facts, leftOut }) => [
    `${n}${text === undefined ? '' : `\t${text}`}`,
    ...facts.map(({ id, statement }) => `\t+ ${id}: ${statement}`),
    ...leftOut.map(({ what, why }) => `\t- left out: ${what}. ${why}`),
    ...(facts.length + leftOut.length === 0 ? ['\t? nothing rests on it, and nobody has said why'] : []),
  ]);
  const { facts, cited, leftOut, open } = counts;
  const all = `${sentences.length} sentences: ${cited} with facts (${facts} facts), ${leftOut} left out with a reason, ${open} open.`;
  return [`${label} (${source})`, '', ...lines, '', all].join('\n');
}
