import { modelRequests } from '@/lib/propose/model/request';
import { readReply } from '@/lib/propose/model/read-reply';
import { invented } from './invented';

const { source, context } = invented('Nora Vale said the oven was cold.');

const DRAFT = {
  kind: 'statement',
  slots: [
    { name: 'speaker', value: 'nora-vale' },
    { name: 'topic', value: 'the oven' },
    { name: 'content', value: 'it was cold' },
  ],
  statement: 'The oven, Nora Vale said, was cold.',
  modality: 'reported',
  polarity: 'affirmative',
  attribution: [{ speaker: 'nora-vale', verb: 'said' }],
  sentences: [1],
  anchors: [{ slot: 'topic', words: 'the oven' }],
  dates: [],
  coreferences: [],
};

const reply = (content: unknown, more: object = {}) => ({
  choices: [
    {
      finish_reason: 'stop',
      message: { content: typeof content === 'string' ? content : JSON.stringify(content) },
      ...more,
    },
  ],
});

test('asks at temperature 0 for JSON by a schema, with the sentences, the kinds and the entities that the text names', () => {
  const [request, ...more] = modelRequests('m', source, context);
  expect(more).toEqual([]);
  expect(request).toMatchObject({
    model: 'm',
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { strict: true } },
  });
  const [system, user] = request!.messages;
  expect(system!.content).toContain('deadline, until when');
  expect(user!.content).toContain('1\tNora Vale said the oven was cold.');
  expect(user!.content).toContain('nora-vale (person): Nora Vale');
  expect(user!.content).not.toContain('otto-reed');
});

test('asks in parts about a long text, each sentence once and with its own number', () => {
  const long = invented('A mill stood here. '.repeat(250));
  const requests = modelRequests('m', long.source, long.context);
  const numbers = requests.flatMap(({ messages }) =>
    [...messages[1]!.content.matchAll(/^(\d+)\t/gm)].map((match) => Number(match[1])),
  );
  expect(requests).toHaveLength(3);
  expect(numbers).toEqual(Array.from({ length: 250 }, (_, i) => i + 1));
});

test.each([
  ['as asked', { drafts: [DRAFT] }],
  ['in a code fence', `\`\`\`json\n${JSON.stringify({ drafts: [DRAFT] })}\n\`\`\``],
])('reads an answer %s as drafts', (_, content) => {
  const drafts = readReply(reply(content), source);
  expect(drafts).toMatchObject({
    ok: true,
    value: [
      {
        kind: 'statement',
        slots: { speaker: 'nora-vale', topic: 'the oven' },
        asOf: '2025-06-10',
        evidence: [{ source: 'report', sentences: [1], anchors: { topic: 'the oven' } }],
        missing: [],
      },
    ],
  });
});

test('a draft without a slot that its kind needs says so', () => {
  const drafts = readReply(reply({ drafts: [{ ...DRAFT, slots: DRAFT.slots.slice(0, 2) }] }), source);
  expect(drafts.ok && drafts.value[0]!.missing).toEqual([
    'slots.content: what was said, as a clause that can stand alone',
  ]);
});

test('an hour of null is no hour', () => {
  const slots = [{ name: 'when', value: { date: '2025-06-09', time: null } }];
  const drafts = readReply(reply({ drafts: [{ ...DRAFT, kind: 'event', slots }] }), source);
  expect(drafts.ok && drafts.value[0]!.slots).toEqual({ when: { date: '2025-06-09' } });
});

test.each([
  ['a refusal', reply('', { message: { refusal: 'I will not.' } }), 'model-refused'],
  ['a filtered answer', reply('', { finish_reason: 'content_filter' }), 'model-refused'],
  ['an answer cut off', reply('{"drafts": [', { finish_reason: 'length' }), 'model-cut-off'],
  ['broken JSON', reply('{"drafts": ['), 'model-malformed'],
  ['prose', reply('Here are your drafts!'), 'model-malformed'],
  ['another shape', reply({ facts: [] }), 'model-shape'],
  ['a draft with a field too many', reply({ drafts: [{ ...DRAFT, sure: 1 }] }), 'model-shape'],
  ['three sentences', reply({ drafts: [{ ...DRAFT, sentences: [1, 2, 3] }] }), 'model-shape'],
  ['no choices', { choices: [] }, 'model-shape'],
  ['no object', 'hello', 'model-shape'],
  ['an error in place of an answer', { error: { message: 'no' } }, 'model-shape'],
])('%s is a problem: %#', (_, body, code) => {
  expect(readReply(body, source)).toMatchObject({ ok: false, problems: [{ code, todo: expect.stringMatching(/./) }] });
});
