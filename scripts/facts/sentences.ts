import { readSourceText } from '@/server/content/texts';
import { sourcesDir } from '@/server/env';
import { report, TEXTS_MISSING, type FactsCommand } from './command';

export const sentences: FactsCommand = {
  name: 'sentences',
  usage: 'sentences FILE',
  says: 'number the sentences of a source text and print what its record needs',
  examples: ['npm run facts -- sentences usc-50-4513.txt'],
  run({ args: [file] }) {
    const texts = sourcesDir();
    if (!texts) return report([TEXTS_MISSING]);
    if (!file)
      return report([
        {
          code: 'usage',
          found: 'no text named',
          wanted: 'npm run facts -- sentences FILE',
          todo: 'name a file of the folder in CITED_SOURCES',
        },
      ]);
    const text = readSourceText(texts, file);
    if (!text.ok) return report(text.problems);
    const { digest, length, sentences: found } = text.value;
    console.log(`digest: ${digest}\nlength: ${length}\nsentences: ${found.length}\n`);
    for (const sentence of found) console.log(`${sentence.n}\t${sentence.text}`);
    return 0;
  },
};
