import { basename, dirname, isAbsolute } from 'node:path';
import { readSourceText } from '@/server/content/texts';
import { report, TEXTS_MISSING, type FactsCommand } from './command';

export const sentences: FactsCommand = {
  name: 'sentences',
  usage: 'sentences FILE [--json]',
  says: 'number the sentences of a source text and print what its record needs',
  examples: ['npm run facts -- sentences harbor-rule.txt', 'npm run facts -- sentences harbor-rule.txt --json'],
  run({ texts, args: [file], json }) {
    if (!file)
      return report(
        [
          {
            code: 'usage',
            found: 'no text named',
            wanted: 'npm run facts -- sentences FILE',
            todo: 'name a file of the folder in CITED_SOURCES, or give its whole path',
          },
        ],
        json,
      );
    // A text that is not in the folder yet may be measured where it lies.
    const folder = isAbsolute(file) ? dirname(file) : texts;
    if (!folder) return report([TEXTS_MISSING], json);
    const text = readSourceText(folder, isAbsolute(file) ? basename(file) : file);
    if (!text.ok) return report(text.problems, json);
    const { digest, length, sentences: found } = text.value;
    if (json) {
      console.log(JSON.stringify({ digest, length, sentences: found.map(({ text: one }) => one) }, null, 2));
      return 0;
    }
    console.log(`digest: ${digest}\nlength: ${length}\nsentences: ${found.length}\n`);
    for (const sentence of found) console.log(`${sentence.n}\t${sentence.text}`);
    return 0;
  },
};
