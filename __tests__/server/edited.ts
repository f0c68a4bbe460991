import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLock, withParts } from '@/lib/fact/lock';
import { NO_REVIEWS, sign } from '@/lib/fact/review';
import { VERIFIER_VERSION } from '@/lib/verify';
import { lockFile, readFacts } from '@/server/content/read-facts';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';

/** What is done to a file of the fixture: its new text, or nothing where it is taken away. */
export type Edits = Readonly<Record<string, (text: string) => string | undefined>>;

/** Works with `CITED_CONTENT` naming a copy of the fixture with some files changed; the lock stays as it is. */
export async function withEdited<T>(edits: Edits, work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cited-content-'));
  const before = process.env.CITED_CONTENT;
  try {
    cpSync(CONTENT, folder, { recursive: true });
    for (const [file, edit] of Object.entries(edits)) change(join(folder, file), edit);
    process.env.CITED_CONTENT = folder;
    return await work(folder);
  } finally {
    process.env.CITED_CONTENT = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

function change(file: string, edit: (text: string) => string | undefined): void {
  const old = readFileSync(file, 'utf8');
  const text = edit(old);
  if (text === old) throw new Error(`the edit changes nothing in ${file}`);
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}

/** Writes the lock that a verification and a review of the folder as it is would write, with made-up spans. */
export function relock(folder: string): void {
  const files = readFacts(folder);
  if (!files.ok) throw new Error(JSON.stringify(files.problems));
  const { base } = files.value;
  const span = { start: 0, end: 1, text: '', digest: '0'.repeat(64) };
  const lock = makeLock(base, VERIFIER_VERSION, (fact) => fact.evidence.map(({ source }) => ({ ...span, source })));
  const reviews = base.facts.reduce((all, { id, evidence }) => {
    const sentences = evidence.map((one) => ({ source: one.source, sentences: one.sentences, digest: span.digest }));
    return sign(all, id, { role: 'editor', date: '2024-03-09', digest: lock.facts[id]!.digest, sentences });
  }, NO_REVIEWS);
  writeFileSync(lockFile(folder), JSON.stringify(withParts(lock, { reviews })));
}
