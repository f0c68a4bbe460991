import { sourcesDir } from '@/server/env';
import { lockContent } from '@/server/facts';
import { report, TEXTS_MISSING, type FactsCommand } from './command';

export const lock: FactsCommand = {
  name: 'lock',
  usage: 'lock',
  says: 'verify against the texts and write facts.lock.json',
  examples: ['CITED_SOURCES=~/texts npm run facts -- lock --content ~/my-topic'],
  run({ folder }) {
    const texts = sourcesDir();
    if (!texts) return report([TEXTS_MISSING]);
    const result = lockContent(folder, texts);
    if (!result.ok) return report(result.problems);
    console.log(`${Object.keys(result.value.facts).length} facts verified and locked.`);
    return 0;
  },
};
