import type { Score } from '@/lib/propose/measure';
import {
  measureRules,
  proposeFacts,
  worksheet,
  writeWorksheet,
  type Proposal,
  type ProposeMeasure,
} from '@/server/propose';
import { report, TEXTS_MISSING, type CommandContext, type FactsCommand } from './command';

export const propose: FactsCommand = {
  name: 'propose',
  usage: 'propose SOURCE [--proposer NAME] [--out FILE] | propose --measure [--held-out A,B]',
  says: 'suggest facts from a source as a worksheet; or measure how well the facts of the news reports are found again',
  details: [
    '--proposer NAME   rules (the default), author or model',
    '--out FILE        write the worksheet there; never into the content folder',
    '--measure         drafts, precision and recall for each kind of fact',
    '--held-out A,B    with --measure: count these reports by themselves as well',
  ],
  examples: [
    'npm run facts -- propose gazette-2026-03-08 --out gazette.yaml',
    'CITED_MODEL_URL=http://localhost:11434/v1 CITED_MODEL=llama3.1 npm run facts -- propose gazette-2026-03-08 --proposer model',
    'npm run facts -- propose --measure --json',
  ],
  options: {
    proposer: { type: 'string' },
    out: { type: 'string' },
    measure: { type: 'boolean' },
    'held-out': { type: 'string' },
  },
  run(context) {
    const { texts, json } = context;
    if (!texts) return report([TEXTS_MISSING], json);
    return context.options.measure ? showMeasure(context, texts) : showProposal(context, texts);
  },
};

async function showProposal({ folder, args: [id], json, options }: CommandContext, texts: string): Promise<number> {
  if (!id)
    return report(
      [
        {
          code: 'usage',
          found: 'no source named',
          wanted: 'npm run facts -- propose SOURCE',
          todo: 'name the id of a record, or ask for --measure',
        },
      ],
      json,
    );
  const result = await proposeFacts(folder, texts, id, { proposer: text(options.proposer) });
  if (!result.ok) return report(result.problems, json);
  const sheet = json ? `${JSON.stringify(result.value, null, 2)}\n` : worksheet(result.value);
  const out = text(options.out);
  if (out === undefined) {
    process.stdout.write(sheet);
    return 0;
  }
  const written = writeWorksheet(out, sheet, folder);
  if (!written.ok) return report(written.problems, json);
  console.log(`${summary(result.value)} ${out}`);
  return 0;
}

const text = (option: string | boolean | undefined): string | undefined =>
  typeof option === 'string' ? option : undefined;

function summary({ drafts, silence }: Proposal): string {
  const count = (verdict: string) => drafts.filter((one) => one.verdict === verdict).length;
  return `${drafts.length} drafts: ${count('accepted')} accepted by the verifier, ${count('refused')} refused, ${count('incomplete')} incomplete.${silence === undefined ? '' : `\n${silence}\n`}`;
}

function showMeasure({ folder, json, options }: CommandContext, texts: string): number {
  const heldOut = text(options['held-out'])?.split(',').filter(Boolean) ?? [];
  const result = measureRules(folder, texts, heldOut);
  if (!result.ok) return report(result.problems, json);
  console.log(json ? JSON.stringify(result.value, null, 2) : table(result.value));
  return 0;
}

function table({ total, byKind, bySource, heldOut }: ProposeMeasure): string {
  const rows: [string, Score][] = [
    ...Object.entries(byKind),
    ['all', total],
    ...Object.entries(bySource),
    ...(heldOut ? [['held out', heldOut.total] as [string, Score]] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const cells = (name: string, values: readonly string[]) =>
    name.padEnd(width) + values.map((value) => value.padStart(10)).join('');
  const head = cells('', ['drafts', 'accepted', 'facts', 'found', 'accepted', 'recall', 'accepted', 'precision']);
  return [head, ...rows.map(([name, one]) => cells(name, valuesOf(one)))].join('\n');
}

const valuesOf = (one: Score): string[] => [
  ...[one.drafts, one.accepted, one.facts, one.found, one.foundAccepted].map(String),
  percent(one.recall),
  percent(one.recallAccepted),
  percent(one.precision),
];

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);
