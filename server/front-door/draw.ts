import { formatProblem } from '@/lib/kernel/result';
import { sheetsKey } from '../documents/bundle-styles';
import { toDocument } from '../documents/to-document';
import { askNext, type NextAnswer, type NextHandler } from './ask-next';
import type { ReadyIndex } from './ready';

/** What pages are drawn with while the server runs. */
export interface Studio {
  next: NextHandler;
  index: Pick<ReadyIndex, 'styles' | 'enhancer'>;
}

/** A page that Next draws when it is asked for, as the build would have made it. Throws if a document cannot be made of it. */
export async function draw(
  url: string,
  kind: 'document' | 'embed' | 'app',
  { next, index }: Studio,
): Promise<NextAnswer> {
  const answer = await askNext(next, url);
  if (kind === 'app' || answer.status !== 200 || !answer.type.startsWith('text/html')) return answer;
  const made = toDocument(answer.body.toString('utf8'), {
    styles: (sheets) => index.styles[sheetsKey(sheets)],
    enhancer: index.enhancer,
    framed: kind === 'embed',
  });
  // Without the query, which may hold an answer.
  if (!made.ok)
    throw new Error(
      `${url.replace(/\?.*/s, '')} cannot be a document.\n${made.problems.map(formatProblem).join('\n')}`,
    );
  return { ...answer, body: Buffer.from(made.value) };
}
