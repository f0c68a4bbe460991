import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders, type Headers } from './headers';
import {
  READY_FOLDER,
  READY_INDEX,
  readyIndexSchema,
  SUFFIX,
  type Bodies,
  type Encoding,
  type Keep,
  type ReadyAnswer,
  type ReadyIndex,
} from './ready';

/** A body in one form, with all its headers. */
export interface Form {
  body: Buffer;
  headers: Headers;
  tag: string;
}

/** An answer in memory: every form that may be asked for, and what is said when nothing has changed. */
export interface Stocked {
  answer: ReadyAnswer;
  identity: Form;
  br?: Form;
  gzip?: Form;
}

/** What lies ready, by path; and the index that says how further pages are made ready. */
export interface Stock {
  answers: Map<string, Stocked>;
  index: ReadyIndex;
}

/** Reads all that a build made ready into memory. */
export function readStock(dist: string): Stock {
  const folder = join(dist, READY_FOLDER);
  const index = readyIndexSchema.parse(JSON.parse(readFileSync(join(folder, READY_INDEX), 'utf8')));
  const answers = new Map(index.answers.map((answer) => [answer.path, stocked(answer, readBodies(folder, answer))]));
  return { answers, index };
}

function readBodies(folder: string, { body, encodings }: ReadyAnswer): Bodies {
  const form = (name: keyof typeof SUFFIX) => readFileSync(join(folder, `${body}${SUFFIX[name]}`));
  return Object.assign({ identity: form('identity') }, ...encodings.map((name) => ({ [name]: form(name) }))) as Bodies;
}

/** An answer with its headers written out once and for all. */
export function stocked(answer: ReadyAnswer, bodies: Bodies): Stocked {
  const common = [
    ...securityHeaders(answer.kind, answer),
    'Content-Type',
    answer.type,
    'Cache-Control',
    CACHE[answer.keep],
    ...(answer.encodings.length > 0 ? ['Vary', 'Accept-Encoding'] : []),
  ];
  const form = (body: Buffer, encoding?: Encoding): Form => {
    const tag = `"${answer.body.slice(0, 32)}${encoding ? `-${encoding}` : ''}"`;
    return { body, tag, headers: [...common, ...(encoding ? ['Content-Encoding', encoding] : []), 'ETag', tag] };
  };
  return {
    answer,
    identity: form(bodies.identity),
    ...(bodies.br && { br: form(bodies.br, 'br') }),
    ...(bodies.gzip && { gzip: form(bodies.gzip, 'gzip') }),
  };
}

const CACHE: Record<Keep, string> = {
  never: 'no-cache',
  while: 'public, max-age=3600',
  ever: 'public, max-age=31536000, immutable',
};
