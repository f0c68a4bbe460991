import { z } from 'zod';
import type { RouteKind } from './routes';

/** How long a browser or a proxy may keep an answer: `never` without asking, a `while`, or for `ever` since its address holds its hash. */
const keepSchema = z.enum(['never', 'while', 'ever']);

const readySchema = z.object({
  path: z.string().startsWith('/'),
  route: z.string().describe('The route it belongs to, as metrics count it'),
  kind: z.enum(['document', 'embed', 'app', 'file'] satisfies RouteKind[]),
  status: z.number().int(),
  type: z.string().describe('Media type'),
  keep: keepSchema,
  renewed: z.boolean().describe('True if it is drawn anew every day'),
  scripts: z.array(z.string()).describe('Hashes of inline scripts, as a content policy lists them'),
  body: z.string().describe('SHA-256 of the body: the name of its file, and its entity tag'),
  encodings: z.array(z.enum(['br', 'gzip'])).describe('In which compressed forms it lies beside'),
});

/** Everything that lies ready to be sent, as the build leaves it. */
export const readyIndexSchema = z.object({
  day: z.iso.date().describe('The day that pages speak of as today'),
  styles: z.record(z.string(), z.string()).describe('Address of the one sheet that holds several, by their addresses'),
  enhancer: z.string(),
  answers: z.array(readySchema),
});

/** An answer that needs no work but to be sent. */
export type ReadyAnswer = z.infer<typeof readySchema>;
export type ReadyIndex = z.infer<typeof readyIndexSchema>;
export type Encoding = ReadyAnswer['encodings'][number];
export type Keep = z.infer<typeof keepSchema>;

/** The forms of a body: as it is, and compressed where that makes it smaller. */
export interface Bodies {
  identity: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

/** The folder of a build that holds them. */
export const READY_FOLDER = 'ready';
export const READY_INDEX = 'index.json';

/** How the files of a body are told apart. */
export const SUFFIX = { identity: '', br: '.br', gzip: '.gz' } as const;
