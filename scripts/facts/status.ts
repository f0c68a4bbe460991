import { sourcesDir } from '@/server/env';
import { factStatus } from '@/server/fact-status';
import { report, type FactsCommand } from './command';

export const status: FactsCommand = {
  name: 'status',
  usage: 'status [--json]',
  says: 'counts: sources, facts, what was verified, how many mutants were refused',
  examples: ['npm run facts -- status --json'],
  run({ folder, json }) {
    const result = factStatus(folder, sourcesDir());
    if (!result.ok) return report(result.problems);
    if (json) {
      console.log(JSON.stringify(result.value, null, 2));
      return 0;
    }
    const { mutants, ...counts } = result.value;
    for (const [key, value] of Object.entries(counts)) console.log(`${key.padEnd(16)} ${value}`);
    console.log(`mutants          ${mutants.killed} of ${mutants.total} refused`);
    for (const [operator, { total, killed }] of Object.entries(mutants.byOperator))
      console.log(`  ${operator.padEnd(22)} ${killed} of ${total}`);
    return 0;
  },
};
