import { z } from 'zod';
import type { Problem, Result } from '../../kernel/result';
import { fail, ok } from '../../kernel/result';
import type { SlotValue } from '../../fact/slot';
import type { Source } from '../../source/schema';
import { sourceDate } from '../../source/schema';
import type { Draft } from '../proposer';
import { missingSlots } from '../missing-slots';
import { replySchema, type Reply } from './reply-schema';

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** Reads what a model answered as drafts of a source; a refusal, a broken or a foreign answer is a problem. */
export function readReply(body: unknown, source: Source): Result<Draft[]> {
  const completion = completionSchema.safeParse(body);
  if (!completion.success) return problem('model-shape', issueOf(completion.error), 'a chat completion with choices');
  const [{ message, finish_reason: end }] = completion.data.choices as [(typeof completion.data.choices)[number]];
  if (message.refusal || end === 'content_filter')
    return problem('model-refused', message.refusal ?? 'the answer was filtered', 'drafts');
  if (end === 'length') return problem('model-cut-off', 'an answer that ends in the middle', 'a whole answer');
  const json = parseJson(message.content ?? '');
  if (!json.ok) return json;
  const reply = replySchema.safeParse(json.value);
  if (!reply.success) return problem('model-shape', issueOf(reply.error), 'the JSON schema of the request');
  return ok(reply.data.drafts.map((draft) => draftOf(draft, source)));
}

/** Some servers put the JSON into a code fence, whatever they are asked for. */
function parseJson(content: string): Result<unknown> {
  const bare = content.trim().replace(/^```(?:json)?\s*|\s*```$/g, '');
  try {
    return ok(JSON.parse(bare));
  } catch (error) {
    return problem('model-malformed', `${(error as Error).message}: ${JSON.stringify(bare.slice(0, 60))}`, 'JSON');
  }
}

const issueOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'another shape'}`;
};

const TODO: Record<string, string> = {
  'model-refused': 'use another model, or the proposer "rules"',
  'model-cut-off': 'raise the longest answer that the server allows, or use another model',
  'model-malformed': 'use a model and a server that keep to a JSON schema',
  'model-shape': 'use a model and a server that keep to a JSON schema',
};

const problem = (code: string, found: string, wanted: string): Result<never> =>
  fail({ code, found, wanted, todo: TODO[code] ?? '' } satisfies Problem);

function draftOf(draft: Reply['drafts'][number], source: Source): Draft {
  const asOf = sourceDate(source);
  const slots = Object.fromEntries(draft.slots.map(({ name, value }) => [name, plain(value)]));
  return {
    kind: draft.kind,
    slots,
    statement: draft.statement,
    modality: draft.modality,
    polarity: draft.polarity,
    attribution: draft.attribution,
    ...(asOf === undefined ? {} : { asOf }),
    evidence: [
      {
        source: source.id,
        sentences: draft.sentences,
        anchors: Object.fromEntries(draft.anchors.map(({ slot, words }) => [slot, words])),
        dates: draft.dates,
        coreferences: draft.coreferences,
      },
    ],
    missing: missingSlots(draft.kind, slots),
  };
}

type Answered = Reply['drafts'][number]['slots'][number]['value'];

/** A strict schema knows no optional field: a time of null is none. */
function plain(value: Answered): SlotValue {
  if (typeof value !== 'object' || !('date' in value)) return value;
  const { date, time } = value;
  return time === null ? { date } : { date, time };
}
