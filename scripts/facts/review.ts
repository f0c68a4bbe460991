import type { Problem } from '@/lib/kernel/result';
import { slug } from '@/lib/source/schema';
import { patientTerminal } from '@/server/patient-input';
import { BATCH, decide, openReview, reviewCounts, unknownFact, waiting, type ReviewDesk } from '@/server/review';
import { readAnswers, writeSheet } from '@/server/review-sheet';
import { walkReview } from '@/server/review-walk';
import { report, type FactsCommand } from './command';

export const review: FactsCommand = {
  name: 'review',
  usage: 'review [FACT…] [--role ROLE] [--batch N] [--sheet FILE | --answers FILE]',
  says: 'show unreviewed facts one at a time and sign or reject them; or write a worksheet, or read its answers',
  details: [
    '--role ROLE      who signs: a role, never a name (default editor)',
    '--batch N        how many facts at most',
    '--sheet FILE     write them into a new file, to be answered at leisure',
    '--answers FILE   read such a file and sign or reject',
  ],
  examples: [
    'npm run facts -- review',
    'npm run facts -- review quay-closing-power --role second-editor',
    'npm run facts -- review --sheet ~/review-1.yaml --batch 10',
    'npm run facts -- review --answers ~/review-1.yaml',
  ],
  options: {
    role: { type: 'string' },
    batch: { type: 'string' },
    sheet: { type: 'string' },
    answers: { type: 'string' },
  },
  async run({ folder, texts, args, json, options }) {
    const asked = { role: options['role'] ?? 'editor', batch: Number(options['batch'] ?? BATCH) };
    const wrong = usageProblem(asked);
    if (wrong) return report([wrong], json);
    const opened = openReview(folder, texts);
    if (!opened.ok) return report(opened.problems, json);
    const desk = opened.value;
    const unknown = args.filter((id) => !Object.hasOwn(desk.lock.facts, id));
    if (unknown.length > 0) return report(unknown.map(unknownFact), json);
    const by = { role: String(asked.role), today: today() };
    if (typeof options['answers'] === 'string') return takeAnswers(desk, options['answers'], { by, json });
    // A fact that is named is shown again, even if it was reviewed before.
    const facts = args.length > 0 ? desk.files.base.facts.filter(({ id }) => args.includes(id)) : waiting(desk);
    const batch = facts.slice(0, asked.batch);
    if (typeof options['sheet'] === 'string') {
      const written = writeSheet(desk, batch, { file: options['sheet'], role: by.role });
      if (!written.ok) return report(written.problems, json);
      console.log(`${batch.length} of ${facts.length} facts written to ${options['sheet']}.`);
      return 0;
    }
    if (json || batch.length === 0) return conclude(desk, json);
    return walk(desk, batch, by);
  },
};

/** The reviewer's own day, not that of Greenwich. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function usageProblem({ role, batch }: { role: unknown; batch: number }): Problem | undefined {
  if (!slug.safeParse(role).success)
    return {
      code: 'role',
      found: `--role ${String(role)}`,
      wanted: 'a role in lower-case letters, never a name: editor',
      todo: 'correct it',
    };
  if (Number.isInteger(batch) && batch >= 1 && batch <= BATCH) return undefined;
  return {
    code: 'batch',
    found: `--batch ${batch}`,
    wanted: `1 to ${BATCH}: each fact needs a reader who is still awake`,
    todo: 'correct it',
  };
}

function takeAnswers(
  desk: ReviewDesk,
  file: string,
  { by, json }: { by: { role: string; today: string }; json: boolean },
): number {
  const answers = readAnswers(file, desk, by);
  if (!answers.ok) return report(answers.problems, json);
  const decided = decide(desk, answers.value);
  if (!decided.ok) return report(decided.problems, json);
  const accepted = answers.value.filter(({ verdict }) => verdict === 'accept').length;
  if (!json) console.log(`${accepted} signed, ${answers.value.length - accepted} rejected.`);
  return conclude(decided.value, json);
}

async function walk(desk: ReviewDesk, batch: ReturnType<typeof waiting>, by: { role: string; today: string }) {
  const terminal = patientTerminal(process.stdin, process.stdout);
  const walked = await walkReview(desk, batch, { ...by, terminal });
  terminal.close();
  console.log(`\n${walked.accepted} signed, ${walked.rejected} rejected, ${walked.skipped} left as they are.`);
  const after = openReview(desk.folder, undefined);
  return after.ok ? conclude(after.value, false) : report(after.problems, false);
}

function conclude({ lock }: ReviewDesk, json: boolean): number {
  const counts = reviewCounts(lock);
  console.log(
    json
      ? JSON.stringify(counts, null, 2)
      : `${counts.reviewed} facts are signed, ${counts.rejected} rejected as they are, ${counts.unreviewed} wait for review.`,
  );
  return 0;
}
