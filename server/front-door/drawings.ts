import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { Busy } from '../busy';
import type { NextAnswer } from './ask-next';
import { draw, type Studio } from './draw';

const zip = promisify(gzip);

/** A page that was drawn on demand, with its compressed form. */
export interface Drawing {
  page: NextAnswer;
  zipped: Buffer;
}

/** Pages that are drawn at a time; who asks for another is told to come back. */
const MOST_AT_ONCE = 64;
const MOST_BYTES = 32 * 1024 * 1024;
const MS_KEPT = 60 * 60 * 1000;

/**
 * Pages that are drawn when they are asked for. The same address is drawn once, however many ask for it at a time, and kept
 * for an hour: a class that answers one question has few answers to give. Throws `Busy` where too many are under way.
 */
export function drawings(studio: Studio): (url: string) => Promise<Drawing> {
  let under = 0;
  const cache = new LRUCache<string, Drawing>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ page, zipped }, url) => page.body.length + zipped.length + url.length,
    ttl: MS_KEPT,
    fetchMethod: async (url) => {
      if (under >= MOST_AT_ONCE) throw new Busy(`${under} pages are being drawn`);
      under += 1;
      try {
        const page = await draw(url, 'document', studio);
        return { page, zipped: await zip(page.body) };
      } finally {
        under -= 1;
      }
    },
  });
  return async (url) => (await cache.fetch(url))!;
}
