import { stringify } from 'yaml';
import type { Fact } from '@/lib/fact/schema';
import { formatProblem } from '@/lib/kernel/result';
import { decide, type Decision, type ReviewDesk } from './review';
import { reviewItem, type ReviewItem } from './review-item';

/** Where a reviewer reads and types. `ask` gives nothing at the end of the input. */
export interface Terminal {
  show(text: string): void;
  ask(question: string): Promise<string | undefined>;
}

export interface WalkCount {
  accepted: number;
  rejected: number;
  /** Left as they are: to be edited, or without what a signature needs. */
  skipped: number;
}

type Answer = { verdict: 'accept' } | { verdict: 'reject'; reason: string } | { verdict: 'edit' } | { verdict: 'quit' };

/** Shows facts one at a time and writes each answer down before the next is shown. */
export async function walkReview(
  first: ReviewDesk,
  facts: readonly Fact[],
  by: { role: string; today: string; terminal: Terminal },
): Promise<WalkCount> {
  const count = { accepted: 0, rejected: 0, skipped: 0 };
  let desk = first;
  for (const [i, fact] of facts.entries()) {
    const item = reviewItem(fact, desk);
    by.terminal.show(`\n${i + 1} of ${facts.length}\n\n${itemText(item)}`);
    const answer = await answerTo(by.terminal);
    if (answer.verdict === 'quit') break;
    if (answer.verdict === 'edit') {
      count.skipped++;
      by.terminal.show(`Edit it at ${item.place}, then run "npm run facts -- lock" and review it again.`);
      continue;
    }
    const decision: Decision = { fact: fact.id, digest: item.digest, role: by.role, date: by.today, ...answer };
    const decided = decide(desk, [decision]);
    if (decided.ok) {
      desk = decided.value;
      count[answer.verdict === 'accept' ? 'accepted' : 'rejected']++;
    } else {
      count.skipped++;
      by.terminal.show(decided.problems.map(formatProblem).join('\n'));
    }
  }
  return count;
}

const QUESTION = 'Type the whole word: accept, edit, reject or quit > ';

/** Asks until there is an answer. Only a word typed out accepts: no key that is held down, no empty line. */
async function answerTo(terminal: Terminal): Promise<Answer> {
  for (;;) {
    const word = (await terminal.ask(QUESTION))?.trim().toLowerCase();
    if (word === undefined || word === 'quit') return { verdict: 'quit' };
    if (word === 'accept' || word === 'edit') return { verdict: word };
    if (word !== 'reject') continue;
    const reason = (await terminal.ask('What is wrong with it? > '))?.trim();
    if (reason) return { verdict: 'reject', reason };
  }
}

function itemText({ digest: _, fact, place, statement, ...rest }: ReviewItem): string {
  return `${statement}\n\n${stringify({ ...rest, fact, place }, { lineWidth: 0 })}`;
}
