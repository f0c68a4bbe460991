import { join } from 'node:path';
import { factStatus, type FactStatus } from '@/server/fact-status';
import { report, type FactsCommand } from './command';
import { progressBar } from './progress-bar';

/** Facts known to be right, with which the verifier is measured: its own, not the content's. */
const CORRECT_FACTS = ['correct-facts', 'correct-facts-museum', 'correct-facts-bees'].map((name) =>
  join(import.meta.dirname, '../../__tests__/fixtures', name),
);

export const status: FactsCommand = {
  name: 'status',
  usage: 'status [--json]',
  says: 'recount: sources, facts, what was verified and reviewed, how many wrong facts the verifier refuses',
  examples: ['npm run facts -- status', 'npm run facts -- status --json --content ~/my-topic'],
  run({ folder, texts, json }) {
    const result = factStatus(folder, texts, { correctFacts: CORRECT_FACTS, progress: progressBar('Mutating facts') });
    if (!result.ok) return report(result.problems, json);
    console.log(json ? JSON.stringify(result.value, null, 2) : inWords(result.value, texts !== undefined));
    return 0;
  },
};

function inWords({ mutants, falseRejects, ...counts }: FactStatus, withTexts: boolean): string {
  const row = ({ total, killed, equivalent }: { total: number; killed: number; equivalent: number }) =>
    `${killed} of ${total} refused${equivalent > 0 ? `, ${equivalent} equivalent` : ''}`;
  const rows: [string, string | number][] = [
    ...Object.entries(counts),
    ['falseRejects', `${(falseRejects * 100).toFixed(1)} %`],
    ['mutants', withTexts ? row(mutants) : 'not made: no source texts at hand'],
    ...Object.entries(mutants.byOperator).map(([name, one]) => [`  ${name}`, row(one)] as [string, string]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => `${name.padEnd(width)}${value}`).join('\n');
}
