import type { Item } from '@/lib/question/item';
import { publicId } from '@/lib/question/item';
import type { RowsBody } from '@/lib/question/rows';
import type { SomeOfBody } from '@/lib/question/some-of';
import { POST } from '@/app/api/answer/route';
import { library } from '@/server/content/library';
import { quizOf, quizView } from '@/server/quizzes';
import { CONTENT } from '../fixtures/lighthouse/lighthouse';
import { relock, withEdited } from './edited';

process.env.CITED_CONTENT = CONTENT;

const LIST = `
- id: duties-list
  kind: closed-list
  slots: { law: beacon-regulation, matter: duties of those who run a light }
  statement: The Beacon Regulation names duties of those who run a light.
  modality: asserted
  asOf: "2024-01"
  evidence: [{ source: beacon-regulation, sentences: [18] }]
  objectives: [lighthouse-law]
  list:
    facts: [failure-book-duty, spare-lamp-duty, failure-report-duty]
    slot: action
    wrong:
      - { value: paint the tower once a year in spring, why: The zorbifex-paint is no part of it. }
      - { value: sound a bell each hour in thick fog, why: The zorbifex-bell is no part of it. }
`;
const MATCH = `- id: light-meaning
  match:
    facts: [light-meaning, keeper-meaning]
    row: meaning
    option: word
    extra: [{ value: pilot, why: The zorbifex-pilot is no word of it. }]`;

/** Works with a site whose facts close a list and are to be matched. */
const withMaterial = <T>(work: () => Promise<T>): Promise<T> =>
  withEdited(
    {
      'facts/lighthouse.yaml': (text) => text.replace('- id: light-meaning', MATCH) + LIST,
      // A fact that a step asks stands in no form.
      'lessons/lighthouse.mdx': (text) => text.replace('<Check fact="keeper-meaning" />', ''),
    },
    async (folder) => {
      relock(folder);
      return work();
    },
  );

const itemsOf = (): Item[] =>
  quizOf('lighthouse', library())!
    .forms.filter(({ name }) => name !== 'c')
    .flatMap(({ seats }) => seats.map(({ item }) => item));

async function send(item: Item, answer: unknown) {
  const body = JSON.stringify({ lesson: 'lighthouse', item: publicId(item.id), version: item.version, answer });
  const response = await POST(new Request('http://localhost/api/answer', { method: 'POST', body }));
  return { status: response.status, told: await response.text() };
}

interface Case {
  kind: 'multiple' | 'match';
  right: (body: never) => string[];
  partly: (body: never) => string[];
}

const cases: Case[] = [
  {
    kind: 'multiple',
    right: ({ options }: SomeOfBody) => options.filter(({ correct }) => correct).map(({ id }) => id),
    partly: ({ options }: SomeOfBody) =>
      options
        .filter(({ correct }) => correct)
        .map(({ id }) => id)
        .slice(0, 1),
  },
  {
    kind: 'match',
    right: ({ rows }: RowsBody) => rows.map(({ key }) => key),
    partly: ({ rows, options }: RowsBody) => [rows[0]!.key, options.at(-1)!.id],
  },
];

test.each(cases)(
  '$kind: its key stays on the server until an answer is in, and comes with its evidence',
  async (one) => {
    await withMaterial(async () => {
      const item = itemsOf().find(({ kind }) => kind === one.kind)!;
      const views = JSON.stringify([await quizView('lighthouse', 'a'), await quizView('lighthouse', 'b')]);
      expect(views).toContain(publicId(item.id));
      expect(views).not.toMatch(/zorbifex/);
      const right = await send(item, one.right(item.body as never));
      expect([right.status, JSON.parse(right.told)]).toMatchObject([200, { grade: { correct: true, points: 1 } }]);
      const partly = await send(item, one.partly(item.body as never));
      const { grade, evidence } = JSON.parse(partly.told);
      expect(grade.correct).toBe(false);
      expect(grade.points).toBeGreaterThan(0);
      expect(grade.points).toBeLessThan(1);
      expect(partly.told).toContain('feedback');
      expect(views).not.toContain('feedback');
      expect(evidence.map(({ fact }: { fact: string }) => fact)).toEqual(item.facts);
    });
  },
);

test.each(['multiple', 'match'] as const)(
  '%s: what is no answer to it is refused, and nothing is told',
  async (kind) => {
    await withMaterial(async () => {
      const items = itemsOf();
      const item = items.find((one) => one.kind === kind)!;
      const stranger = items.find((one) => one.kind === 'choice')!.body as SomeOfBody;
      const id = stranger.options[0]!.id;
      for (const answer of [[], '', id, [id], [id, id], ['', '']]) {
        const { status, told } = await send(item, answer);
        expect(status).toBe(422);
        expect(told).not.toMatch(/zorbifex|feedback|evidence/);
      }
    });
  },
);
