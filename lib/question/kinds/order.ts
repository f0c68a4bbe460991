import { z } from 'zod';
import type { Fact } from '../../fact/schema';
import type { Moment } from '../../fact/slot';
import { dayRange, formatDate } from '../../kernel/dates';
import { fail, ok } from '../../kernel/result';
import { byText } from '../../kernel/text';
import { makeItem, optionId, publicId, type Item } from '../item';
import type { ItemKind, QuestionWorld } from '../kind';
import { levelOf } from '../level';
import { asOption, sourcesOf } from '../stem';

interface Line {
  id: string;
  text: string;
  date: string;
  fact: string;
  statement: string;
}

/** Lines in the right order. */
export interface OrderBody {
  lines: Line[];
}

const LINES = 4;

/** Events with dates that their sources give, to be put in order of time. A statute's list is not an order. */
export const order: ItemKind<OrderBody> = {
  name: 'order',
  generate: (world) => groups(dated(world)).map((group) => orderOf(group, world)),
  optionIds: ({ body }) => body.lines.map((line) => line.id),
  arrangement: () => 'unsorted',
  view: (item, shown, say) => ({
    id: publicId(item.id),
    version: item.version,
    kind: 'order',
    stem: item.stem,
    where: item.where,
    hint: say('quiz.orderHint'),
    invalid: say('quiz.invalid.order'),
    options: shown.flatMap((id) => item.body.lines.filter((line) => line.id === id).map(({ text }) => ({ id, text }))),
    start: [...shown],
  }),
  parse: ({ body }, answer) => {
    const ids = body.lines.map((line) => line.id);
    const parsed = z
      .array(z.enum(ids as [string, ...string[]]))
      .length(ids.length)
      .safeParse(answer);
    const whole = parsed.success && new Set(parsed.data).size === ids.length;
    return whole
      ? ok(parsed.data)
      : fail({
          code: 'answer-shape',
          found: 'not each line once',
          wanted: 'each line once',
          todo: 'put all lines in order',
        });
  },
  grade(item, answer, say, language) {
    const { lines } = item.body;
    const given = answer as string[];
    const { right, total } = rightPairs(
      lines.map((line) => line.id),
      given,
    );
    const correct = right === total;
    const key = lines.map((line) => `${line.text} (${formatDate(line.date, language)})`);
    return {
      correct,
      points: right / total,
      key: key.join('; '),
      why: correct ? [] : [say('quiz.pairs', { right, total })],
      options: lines.map((line, i) => ({
        id: line.id,
        text: key[i]!,
        correct: given[i] === line.id,
        chosen: false,
        feedback: line.statement,
      })),
    };
  },
  rightAnswer: ({ body }) => body.lines.map(({ id }) => id),
  text: ({ stem, where, body }) =>
    [stem, `(${where})`, ...body.lines.map((line, i) => `${i + 1}. ${line.text} [${line.date}]`)].join('\n'),
  facets: ({ body }) => ({ shown: body.lines.map(({ text }) => text), groups: [], keys: [] }),
};

/** Pairs of lines that stand in the right order, of all pairs (Kendall's count of concordant pairs). */
export function rightPairs(key: readonly string[], given: readonly string[]): { right: number; total: number } {
  let right = 0;
  for (let i = 0; i < key.length; i++)
    for (let j = i + 1; j < key.length; j++) if (given.indexOf(key[i]!) < given.indexOf(key[j]!)) right++;
  return { right, total: (key.length * (key.length - 1)) / 2 };
}

const momentOf = (fact: Fact): Moment => fact.slots.when as Moment;

const dated = ({ facts }: QuestionWorld): Fact[] =>
  facts
    .filter((fact) => fact.kind === 'event' && typeof fact.slots.what === 'string' && mayBeOrdered(fact))
    .sort((a, b) => byText(dayRange(momentOf(a).date).first, dayRange(momentOf(b).date).first) || byText(a.id, b.id));

/** What is denied or only foreseen has no place in time; `ask` may rule the date out. */
const mayBeOrdered = ({ modality, ask }: Fact): boolean =>
  (modality === 'asserted' || modality === 'reported') && (ask === undefined || ask.includes('when'));

/** Spreads facts over groups in turn, so that each spans the whole time; a group keeps no two dates that could overlap. */
function groups(facts: readonly Fact[]): Fact[][] {
  const count = Math.floor(facts.length / LINES);
  const all = Array.from({ length: count }, (_, g) => facts.filter((_fact, i) => i % count === g));
  return all.map((group) => distinct(group).slice(0, LINES)).filter((group) => group.length >= 3);
}

function distinct(group: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of group) {
    const before = kept.at(-1);
    if (!before || dayRange(momentOf(before).date).last < dayRange(momentOf(fact).date).first) kept.push(fact);
  }
  return kept;
}

function orderOf(group: readonly Fact[], world: QuestionWorld): Item<OrderBody> {
  const id = `order:${group.map((fact) => fact.id).join('+')}:when`;
  const lines = group.map((fact) => {
    const text = asOption(fact.slots.what as string);
    return { id: optionId(id, text), text, date: momentOf(fact).date, fact: fact.id, statement: fact.statement };
  });
  const labels = group.map((fact) => world.base.sources.get(fact.evidence[0]?.source ?? '')?.label ?? '');
  const objective = group.flatMap((fact) => fact.objectives).find((one) => world.objectives.has(one)) ?? '';
  return makeItem({
    id,
    kind: 'order',
    stem: world.say('stem.order'),
    where: [...new Set(labels)].join('; '),
    facts: group.map((fact) => fact.id),
    mentions: [],
    objective,
    level: levelOf({ facts: group.map((fact) => fact.id), sources: sourcesOf(...group) }),
    body: { lines },
  });
}
