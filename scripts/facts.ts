import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '@/lib/kernel/result';
import { readSourceText } from '@/server/content/texts';
import { contentDir, sourcesDir } from '@/server/env';
import { factStatus } from '@/server/fact-status';
import { lockContent, verifyContent } from '@/server/facts';

// A reader such as `head` may close the pipe early: that ends the command, it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const HELP = `npm run facts -- COMMAND [options]

  verify            check every fact: against the source texts where they are at hand, else against the lock
  lock              verify against the texts and write content/facts.lock.json
  status [--json]   counts: sources, facts, what was verified, how many mutants were refused
  sentences FILE    number the sentences of a source text and print what its record needs

options: --content DIR (default: CITED_CONTENT, or content/)   --json   --help
The texts are read from the folder that CITED_SOURCES names (default ../shared/sources/texts, if it is there).

examples: npm run facts -- verify
          npm run facts -- sentences usc-50-4513.txt
          CITED_SOURCES=~/texts npm run facts -- lock --content ~/my-topic`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
});
const [command, name] = positionals;
const folder = values.content ?? contentDir();

const commands: Record<string, () => number> = {
  verify() {
    const result = verifyContent(folder, sourcesDir());
    if (!result.ok) return report(result.problems);
    const { mode, files, problems } = result.value;
    if (problems.length > 0) return report(problems);
    const how = mode === 'full' ? 'against the source texts' : 'against the lock (no source texts at hand)';
    console.log(`${files.base.facts.length} facts from ${files.base.sources.size} sources verified ${how}.`);
    return 0;
  },
  lock() {
    const texts = sourcesDir();
    if (!texts)
      return report([
        {
          code: 'texts-missing',
          found: 'no folder of source texts',
          wanted: 'the texts on record',
          todo: 'name their folder in CITED_SOURCES',
        },
      ]);
    const result = lockContent(folder, texts);
    if (!result.ok) return report(result.problems);
    console.log(`${Object.keys(result.value.facts).length} facts verified and locked.`);
    return 0;
  },
  status() {
    const result = factStatus(folder, sourcesDir());
    if (!result.ok) return report(result.problems);
    const { byOperator, ...mutants } = result.value.mutants;
    if (values.json) console.log(JSON.stringify(result.value, null, 2));
    else {
      console.log(
        Object.entries({ ...result.value, mutants: undefined })
          .filter(([, value]) => value !== undefined)
          .map(([key, value]) => `${key.padEnd(16)} ${value}`)
          .join('\n'),
      );
      console.log(`mutants          ${mutants.killed} of ${mutants.total} refused`);
      for (const [operator, { total, killed }] of Object.entries(byOperator))
        console.log(`  ${operator.padEnd(22)} ${killed} of ${total}`);
    }
    return 0;
  },
  sentences() {
    const texts = sourcesDir();
    const text = texts && name ? readSourceText(texts, name) : undefined;
    if (!text)
      return report([
        {
          code: 'usage',
          found: 'no text named, or no folder of texts',
          wanted: 'npm run facts -- sentences FILE',
          todo: 'name a file of the folder in CITED_SOURCES',
        },
      ]);
    if (!text.ok) return report(text.problems);
    const { digest, length, sentences } = text.value;
    console.log(`digest: ${digest}\nlength: ${length}\nsentences: ${sentences.length}\n`);
    for (const sentence of sentences) console.log(`${sentence.n}\t${sentence.text}`);
    return 0;
  },
};

function report(problems: readonly Problem[]): number {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  return 1;
}

const run = command === undefined ? undefined : commands[command];
if (values.help || !run) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else process.exitCode = run();
