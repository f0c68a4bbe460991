import { lockContent } from '@/server/facts';
import { report, TEXTS_MISSING, type FactsCommand } from './command';
import { progressBar } from './progress-bar';

export const lock: FactsCommand = {
  name: 'lock',
  usage: 'lock [--json]',
  says: 'verify against the texts and write facts.lock.json',
  examples: ['CITED_SOURCES=~/texts npm run facts -- lock --content ~/my-topic'],
  run({ folder, texts, json }) {
    if (!texts) return report([TEXTS_MISSING], json);
    const result = lockContent(folder, texts, progressBar('Verifying facts'));
    if (!result.ok) return report(result.problems, json);
    const [sources, facts] = [result.value.sources, result.value.facts].map((all) => Object.keys(all).length);
    const some = (n = 0, one = '') => `${n} ${one}${n === 1 ? '' : 's'}`;
    console.log(
      json
        ? JSON.stringify({ sources, facts })
        : `${some(sources, 'source')}, ${some(facts, 'fact')} verified and locked.`,
    );
    return 0;
  },
};
