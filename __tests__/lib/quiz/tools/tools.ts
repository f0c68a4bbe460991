import type { Fact } from '@/lib/fact/schema';
import { rowOf, type Row } from '@/lib/quiz/tools/row';
import type { Tool } from '@/lib/quiz/tools/schema';
import type { ToolWorld } from '@/lib/quiz/tools/world';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, fact, say } from '../../question/world';

const law = fact('dark-light-limit');

/** A made-up fact on a rule, of a kind that rows can be made of. */
export const rule = (id: string, kind: string, slots: Fact['slots'], more: Partial<Fact> = {}): Fact => ({
  ...law,
  id,
  kind,
  slots: { law: 'beacon-regulation', ...slots },
  statement: `Under a rule named ${id}, something holds.`,
  explain: undefined,
  cases: undefined,
  ...more,
});

const limits = (tool: string, words: readonly [string, string][]): Fact[] =>
  words.map(([action, condition], i) => rule(`${tool}-${i + 1}`, 'legal-limit', { action, condition }));

/** Five limits of each of three made-up tools, all of like length. */
const FACTS: Record<string, Fact[]> = {
  harbor: limits('harbor', [
    ['the speed of a boat', 'six knots may not be passed near the wall'],
    ['the mooring of a yacht', 'two ropes have to hold it fast at night'],
    ['the sale of fish', 'a stall has to stand behind the white line'],
    ['the loading of coal', 'a cover has to lie over each open wagon'],
    ['the use of a horn', 'three short calls are kept for a danger'],
  ]),
  library: limits('library', [
    ['the loan of a book', 'four weeks may pass before it comes back'],
    ['the use of a lamp', 'a green shade has to be put over the bulb'],
    ['the copying of a map', 'a pencil has to serve in place of ink'],
    ['the keeping of a coat', 'a hook in the hall has to be used for it'],
    ['the holding of a letter', 'gloves have to be worn from start to end'],
  ]),
  garden: limits('garden', [
    ['the planting of a tree', 'a hole has to be as deep as the root'],
    ['the watering of a bed', 'the well may be opened after five'],
    ['the burning of leaves', 'a pail of sand has to stand close by'],
    ['the picking of apples', 'a ladder has to be held by two people'],
    ['the feeding of birds', 'seeds have to lie on the wooden table'],
  ]),
};

export const tools: Tool[] = [
  {
    id: 'harbor',
    name: 'The port office',
    objective: 'Tell it.',
    weight: 1,
    lesson: 'lighthouse',
    facts: [],
    matters: [],
  },
  {
    id: 'library',
    name: 'A reading room',
    objective: 'Tell it.',
    weight: 1,
    lesson: 'lighthouse',
    facts: [],
    matters: [],
  },
  {
    id: 'garden',
    name: 'The park service',
    objective: 'Tell it.',
    weight: 1,
    lesson: 'lighthouse',
    facts: [],
    matters: [],
  },
].map((tool) => ({ ...tool, facts: FACTS[tool.id]!.map(({ id }) => id) }));

export const facts: Fact[] = Object.values(FACTS).flat();
export const factOfTool = (id: string): Fact => facts.find((one) => one.id === id)!;

/** A world of so many of the tools, with the rows of all their facts. */
export function worldOfTools(count = 3, change: (fact: Fact) => Fact = (one) => one): ToolWorld {
  const some = tools.slice(0, count);
  const all = facts.map(change);
  const world = { base: baseWith(base, { facts: all }), say, language: 'en' as const };
  const rows = some.flatMap((tool) =>
    all.filter(({ id }) => tool.facts.includes(id)).map((one) => rowOf(one, tool, world) as Row),
  );
  return { ...world, quiz: { slug: 'made-up', tools: some }, rows };
}
