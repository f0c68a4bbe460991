import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Fact } from '@/lib/fact/schema';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { proposers, type ProposerName } from '@/lib/propose';
import { asFact } from '@/lib/propose/as-fact';
import { measure, type Judged, type Score } from '@/lib/propose/measure';
import { readReply } from '@/lib/propose/model/read-reply';
import { modelRequests } from '@/lib/propose/model/request';
import type { Draft } from '@/lib/propose/proposer';
import type { CharterKind } from '@/lib/propose/charter';
import type { Source } from '@/lib/source/schema';
import { verifyFact, type VerifyContext } from '@/lib/verify';
import type { Refusal } from '@/lib/verify/check';
import { readFacts } from './content/read-facts';
import { shownPath } from './content/yaml-file';
import { verifyContext } from './facts';
import { askModel, modelSettings, type ModelSettings } from './model-client';

/** A draft with what the verifier says of it. A draft that is no whole fact yet is incomplete. */
export interface Verdict {
  draft: Draft;
  verdict: 'accepted' | 'refused' | 'incomplete';
  fact?: Fact;
  refusals: Refusal[];
  /** Why it is no whole fact, in words. */
  lacks: string[];
}

/** What a proposer makes of one source. */
export interface Proposal {
  source: Source;
  proposer: string;
  sentences: readonly string[];
  drafts: Verdict[];
}

export interface ProposeOptions {
  proposer?: string;
  /** Where a model is asked; by default the environment says. */
  model?: ModelSettings;
}

const NAMES = [...Object.keys(proposers), 'model'];

/** Suggests facts from one source of a content folder and has each verified. Nothing is written. */
export async function proposeFacts(
  folder: string,
  textFolder: string,
  id: string,
  options: ProposeOptions = {},
): Promise<Result<Proposal>> {
  const name = options.proposer ?? 'rules';
  if (!NAMES.includes(name))
    return fail({
      code: 'proposer-unknown',
      found: name,
      wanted: NAMES.join(', '),
      todo: 'name one of them after --proposer',
    });
  const context = readContext(folder, textFolder);
  if (!context.ok) return context;
  const found = sourceOf(context.value, id);
  if (!found.ok) return found;
  const drafts = await draftsOf(found.value, context.value, name, options.model);
  if (!drafts.ok) return drafts;
  return ok({
    source: found.value,
    proposer: name,
    sentences: context.value.texts.get(id)!.sentences.map((sentence) => sentence.text),
    drafts: drafts.value.map((draft, i) => judge(draft, `${id}-draft-${i + 1}`, context.value)),
  });
}

function readContext(folder: string, textFolder: string): Result<VerifyContext> {
  const files = readFacts(folder);
  return files.ok ? ok(verifyContext(files.value, textFolder).value) : files;
}

function sourceOf({ base, texts }: VerifyContext, id: string): Result<Source> {
  const source = base.sources.get(id);
  const known = [...base.sources.keys()].sort();
  if (!source)
    return fail({
      code: 'source-unknown',
      found: id,
      wanted: `the id of a record: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}`,
      todo: 'correct the id, or add the record first (docs/adding-a-source.md)',
    });
  const text = texts.get(id);
  if (!text)
    return fail({
      code: 'text-missing',
      found: `no readable text for ${id}`,
      wanted: source.file,
      todo: 'put it into the folder that CITED_SOURCES names',
    });
  if (text.digest !== source.digest)
    return fail({
      code: 'record-differs',
      found: `${id}: another text than on record`,
      wanted: `digest ${source.digest.slice(0, 12)}…`,
      todo: 'correct the record or the text first',
    });
  return ok(source);
}

async function draftsOf(
  source: Source,
  context: VerifyContext,
  name: string,
  settings?: ModelSettings,
): Promise<Result<Draft[]>> {
  const given = { base: context.base, text: context.texts.get(source.id)!, copies: context.copies };
  if (name !== 'model') return ok(proposers[name as ProposerName].propose(source, given));
  const model = settings ? ok(settings) : modelSettings();
  if (!model.ok) return model;
  const drafts: Draft[] = [];
  for (const request of modelRequests(model.value.model, source, given)) {
    const reply = await askModel(request, model.value, (body) => readReply(body, source));
    if (!reply.ok) return reply;
    drafts.push(...reply.value);
  }
  return ok(drafts);
}

function judge(draft: Draft, id: string, context: VerifyContext): Verdict {
  const fact = asFact(draft, id);
  if (!fact.ok)
    return { draft, verdict: 'incomplete', refusals: [], lacks: fact.problems.map((problem) => problem.found) };
  const refusals = verifyFact(fact.value, context);
  return { draft, verdict: refusals.length === 0 ? 'accepted' : 'refused', fact: fact.value, refusals, lacks: [] };
}

const HEAD = `# Drafts, not facts. Complete what is missing, put it in your own words, then move "fact" into a file of facts.
# "says" holds the words of the source: keep this file out of git.
`;

/** A proposal as YAML for an editor: each draft with its sentence, the verdict and what is missing. */
export const worksheet = ({ source, proposer, sentences, drafts }: Proposal): string =>
  HEAD +
  stringify(
    {
      source: source.id,
      proposer,
      drafts: drafts.map(({ draft, verdict, fact, refusals, lacks }) => ({
        verdict,
        says: draft.evidence.flatMap((one) => one.sentences.map((n) => sentences[n - 1] ?? '')).join(' '),
        missing: [...draft.missing, ...(draft.missing.length === 0 ? lacks : [])],
        refusals: refusals.map(
          ({ check, code, found, wanted, todo }) => `${check} ${code}: found ${found}; wanted ${wanted}; ${todo}`,
        ),
        fact: fact ?? withoutMissing(draft),
      })),
    },
    { lineWidth: 0 },
  );

const withoutMissing = ({ missing: _, ...fields }: Draft): Omit<Draft, 'missing'> => fields;

/** Writes a worksheet whole or not at all; never into the folder of facts, where it would be published. */
export function writeWorksheet(file: string, text: string, folder: string): Result<string> {
  const path = resolve(file);
  const inside = relative(resolve(folder), path);
  const refuse = (found: string, wanted: string): Result<never> =>
    fail({
      code: 'worksheet-place',
      found,
      wanted,
      todo: 'name another file after --out',
      place: { file: shownPath(path) },
    } satisfies Problem);
  if (!inside.startsWith('..') && !isAbsolute(inside))
    return refuse('a file of the content folder', 'a file outside of it: drafts are not facts');
  if (existsSync(path) && statSync(path).isDirectory()) return refuse('a folder', 'a file');
  const beside = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
  return ok(path);
}

/** How well the rules find the facts of a content folder again; `heldOut` names sources to count by themselves as well. */
export interface ProposeMeasure {
  sources: string[];
  total: Score;
  byKind: Record<CharterKind, Score>;
  bySource: Record<string, Score>;
  heldOut?: { sources: string[]; total: Score };
}

/** Runs the rules over all sources of kind news and compares what they find with the facts there. */
export function measureRules(
  folder: string,
  textFolder: string,
  heldOut: readonly string[] = [],
): Result<ProposeMeasure> {
  const context = readContext(folder, textFolder);
  if (!context.ok) return context;
  const { base, texts } = context.value;
  const unknown = heldOut.find((id) => base.sources.get(id)?.kind !== 'news');
  if (unknown !== undefined)
    return fail({
      code: 'source-unknown',
      found: unknown,
      wanted: 'the id of a record of kind news',
      todo: 'correct it after --held-out',
    });
  const news = [...base.sources.values()]
    .filter(({ id, kind }) => kind === 'news' && texts.has(id))
    .map(({ id }) => id);
  // The facts that are to be found again are taken away: neither rules nor verifier may lean on them.
  const bare = { ...context.value, base: { ...base, facts: [], disagreements: [] } };
  const judged = news.map((id) => ({ id, all: judgedDrafts(base.sources.get(id)!, bare) }));
  const scoreOf = (ids: readonly string[]) =>
    measure(
      judged.filter(({ id }) => ids.includes(id)).flatMap(({ all }) => all),
      base.facts,
      new Set(ids),
    );
  const whole = scoreOf(news);
  return ok({
    sources: news,
    total: whole.total,
    byKind: whole.byKind,
    bySource: Object.fromEntries(news.map((id) => [id, scoreOf([id]).total])),
    ...(heldOut.length === 0 ? {} : { heldOut: { sources: [...heldOut], total: scoreOf(heldOut).total } }),
  });
}

const judgedDrafts = (source: Source, context: VerifyContext): Judged[] =>
  proposers.rules
    .propose(source, { base: context.base, text: context.texts.get(source.id)!, copies: context.copies })
    .map((draft, i) => ({ draft, accepted: judge(draft, `draft-${i + 1}`, context).verdict === 'accepted' }));
