import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import type { Bodies, Encoding, ReadyAnswer } from '../front-door/ready';
import { compress } from './compress';
import { attribute, elementsOf, textOf } from './tree';
import { isData } from './scripts';

export interface Ready {
  answer: ReadyAnswer;
  bodies: Bodies;
}

/** An answer with its bodies and all that can be known of them beforehand. */
export async function makeReady(
  answer: Omit<ReadyAnswer, 'body' | 'encodings' | 'scripts'>,
  body: Buffer,
): Promise<Ready> {
  const bodies = await compress(body, answer.type);
  return {
    answer: {
      ...answer,
      scripts: answer.kind === 'app' ? inlineScripts(body.toString('utf8')) : [],
      body: createHash('sha256').update(body).digest('hex'),
      encodings: (['br', 'gzip'] satisfies Encoding[]).filter((one) => bodies[one]),
    },
    bodies,
  };
}

/** The hashes of the scripts within a page, as `script-src` lists them. */
function inlineScripts(html: string): string[] {
  const inline = [...elementsOf(parse(html))].filter(
    (one) => one.tagName === 'script' && attribute(one, 'src') === undefined && !isData(one),
  );
  return [...new Set(inline.map((one) => `'sha256-${createHash('sha256').update(textOf(one)).digest('base64')}'`))];
}
