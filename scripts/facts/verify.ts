import { sourcesDir } from '@/server/env';
import { verifyContent } from '@/server/facts';
import { report, type FactsCommand } from './command';

export const verify: FactsCommand = {
  name: 'verify',
  usage: 'verify',
  says: 'check every fact: against the source texts where they are at hand, else against the lock',
  examples: ['npm run facts -- verify'],
  run({ folder }) {
    const result = verifyContent(folder, sourcesDir());
    if (!result.ok) return report(result.problems);
    const { mode, files, problems } = result.value;
    if (problems.length > 0) return report(problems);
    const how = mode === 'full' ? 'against the source texts' : 'against the lock (no source texts at hand)';
    console.log(`${files.base.facts.length} facts from ${files.base.sources.size} sources verified ${how}.`);
    return 0;
  },
};
