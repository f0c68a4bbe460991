import { verifyContent } from '@/server/facts';
import { report, type FactsCommand } from './command';
import { progressBar } from './progress-bar';

export const verify: FactsCommand = {
  name: 'verify',
  usage: 'verify [--json]',
  says: 'check every fact: against the source texts where they are at hand, else against the lock',
  examples: ['npm run facts -- verify', 'CITED_SOURCES=~/texts npm run facts -- verify --json --content ~/my-topic'],
  run({ folder, texts, json }) {
    const result = verifyContent(folder, texts, progressBar('Verifying facts'));
    if (!result.ok) return report(result.problems, json);
    const { mode, files, problems } = result.value;
    if (problems.length > 0) return report(problems, json);
    const how = mode === 'full' ? 'against the source texts' : 'against the lock (no source texts at hand)';
    const counts = { mode, facts: files.base.facts.length, sources: files.base.sources.size };
    console.log(
      json
        ? JSON.stringify(counts)
        : `${files.base.facts.length} facts from ${files.base.sources.size} sources verified ${how}.`,
    );
    return 0;
  },
};
