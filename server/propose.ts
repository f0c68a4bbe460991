import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Fact } from '@/lib/fact/schema';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { proposers, type ProposerName } from '@/lib/propose';
import { silence } from '@/lib/propose/silence';
import { asFact } from '@/lib/propose/as-fact';
import { measure, type Judged, type Score } from '@/lib/propose/measure';
import { readReply } from '@/lib/propose/model/read-reply';
import { modelRequests } from '@/lib/propose/model/request';
import type { Draft } from '@/lib/propose/proposer';
import type { CharterKind } from '@/lib/propose/charter';
import type { Source } from '@/lib/source/schema';
import { verifyFact, type VerifyContext } from '@/lib/verify';
import type { Refusal } from '@/lib/verify/check';
import { telling } from '@/lib/verify/telling';
import { readFacts, type FactFiles } from './content/read-facts';
import { readRecordedText } from './content/recorded-text';
import { shownPath } from './content/yaml-file';
import { verifyContext } from './facts';
import { askModel, modelSettings, type ModelSettings } from './model-client';
import { writeWhole } from './write-whole';

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
  /** Where there are no drafts: why that may be, and what to do. */
  silence?: string;
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
  const files = readFacts(folder);
  if (!files.ok) return files;
  const found = sourceOf(files.value, textFolder, id);
  if (!found.ok) return found;
  const { value: context } = verifyContext(files.value, textFolder);
  const drafts = await draftsOf(found.value, context, name, options.model);
  if (!drafts.ok) return drafts;
  return ok({
    ...(drafts.value.length > 0 ? {} : { silence: silence(name, found.value, context.base) }),
    source: found.value,
    proposer: name,
    sentences: context.texts.get(id)!.sentences.map((sentence) => sentence.text),
    drafts: drafts.value.map((draft, i) => judge(draft, `${id}-draft-${i + 1}`, context)),
  });
}

function sourceOf(files: FactFiles, textFolder: string, id: string): Result<Source> {
  const { base } = files;
  const source = base.sources.get(id);
  const known = [...base.sources.keys()].sort();
  if (!source)
    return fail({
      code: 'source-unknown',
      found: id,
      wanted: `the id of a record: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ' …' : ''}`,
      todo: 'correct the id, or add the record first (docs/adding-a-source.md)',
    });
  const { problems } = readRecordedText(textFolder, source, files);
  return problems.length > 0 ? fail(...problems) : ok(source);
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
export const worksheet = ({ source, proposer, sentences, drafts, silence: why }: Proposal): string =>
  HEAD +
  stringify(
    {
      source: source.id,
      proposer,
      ...(why === undefined ? {} : { why }),
      drafts: drafts.map(({ draft, verdict, fact, refusals, lacks }) => ({
        verdict,
        says: draft.evidence.flatMap((one) => one.sentences.map((n) => sentences[n - 1] ?? '')).join(' '),
        missing: [...draft.missing, ...(draft.missing.length === 0 ? lacks : [])],
        refusals: telling(refusals).map(
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
  const written = writeWhole({ [path]: text });
  return written.ok ? ok(path) : written;
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
  const files = readFacts(folder);
  if (!files.ok) return files;
  const { value: context, problems } = verifyContext(files.value, textFolder);
  // A report that cannot be read would be left out, and the shares be those of other reports.
  if (problems.length > 0) return fail(...problems);
  const { base } = context;
  const unknown = heldOut.find((id) => base.sources.get(id)?.kind !== 'news');
  if (unknown !== undefined)
    return fail({
      code: 'source-unknown',
      found: unknown,
      wanted: 'the id of a record of kind news',
      todo: 'correct it after --held-out',
    });
  const news = [...base.sources.values()].filter(({ kind }) => kind === 'news').map(({ id }) => id);
  // The facts that are to be found again are taken away: neither rules nor verifier may lean on them.
  const bare = { ...context, base: { ...base, facts: [], disagreements: [] } };
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
