import { momentSchema } from '../fact/slot';
import type { Problem } from '../kernel/result';
import { problemAt, propOf, type LessonNode, type LessonWorld, type Spot } from './node';
import { propRule, ruleFor, type Holds, type PropRule, type Refers } from './vocabulary';

type Attribute = NonNullable<LessonNode['attributes']>[number];

/** What is wrong with the props of a component: unknown or missing ones, what is no text, ids that nothing has. */
export function checkProps(node: LessonNode, file: string, world: LessonWorld): Problem[] {
  const props = ruleFor(node.name ?? '')?.props ?? {};
  const given = node.attributes ?? [];
  const missing = Object.entries(props).filter(([name, { needed }]) => needed && !isGiven(given, name));
  return [
    ...given.flatMap((attribute) => checkProp(node, attribute, file, world)),
    ...missing.map(([name]) =>
      problemAt({ node, file }, 'prop-missing', `<${node.name}> without ${name}`, `${name}="…"`, 'add it'),
    ),
    ...checkMoment(node, file, world),
  ];
}

/** An empty text is none; what is no text at all is reported as such, once. */
const isGiven = (given: readonly Attribute[], name: string): boolean =>
  given.some((attribute) => attribute.name === name && attribute.value !== '');

function checkProp(node: LessonNode, attribute: Attribute, file: string, world: LessonWorld): Problem[] {
  const spot = { node: attribute.position ? attribute : node, file };
  const { name = '', value } = attribute;
  const rule = propRule(node.name ?? '', name);
  if (!rule) return [unknownProp(spot, node, name)];
  if (typeof value !== 'string')
    return [problemAt(spot, 'prop-not-literal', `${name} on <${node.name}>`, 'a text in quotes', `write ${name}="…"`)];
  return value === '' ? [] : checkValue(spot, rule, value, world);
}

function unknownProp(spot: Spot, { name }: LessonNode, prop: string): Problem {
  const wanted = Object.keys(ruleFor(name ?? '')?.props ?? {}).join(', ') || 'no props';
  return problemAt(spot, 'prop-unknown', `${prop || 'an expression'} on <${name}>`, wanted, 'take it out');
}

const WANTED: Record<Exclude<Refers, 'date' | 'asked'>, string> = {
  fact: 'the id of a verified fact',
  term: 'the id of a glossary entry',
  source: 'the id of a record in content/sources',
};

function checkValue(spot: Spot, { refers, holds }: PropRule, value: string, world: LessonWorld): Problem[] {
  const quoted = `"${value}"`;
  if (refers === undefined) return [];
  if (refers === 'date')
    return momentSchema.shape.date.safeParse(value).success
      ? []
      : [problemAt(spot, 'date-shape', quoted, 'a day, month or year: 2026-02-27', 'correct it')];
  const sort = refers === 'asked' ? 'fact' : refers;
  const known = { fact: world.facts, term: world.terms, source: world.sources }[sort];
  if (!known.has(value)) return [problemAt(spot, `${sort}-unknown`, quoted, WANTED[sort], 'correct the id, or add it')];
  return holds && world.lacks[holds].has(value) ? [lacking(spot, holds, quoted)] : [];
}

const lacking = (spot: Spot, holds: Holds, quoted: string): Problem =>
  holds === 'amount'
    ? problemAt(
        spot,
        'quantity-missing',
        `${quoted}, which holds no amount`,
        'a fact with an amount among its slots',
        'name another fact, or say it in the text',
      )
    : problemAt(
        spot,
        'address-missing',
        `${quoted}, whose record has no url`,
        'a source that readers can open',
        'add its url to the record, or name another source',
      );

function checkMoment(node: LessonNode, file: string, world: LessonWorld): Problem[] {
  const [date, fact] = [propOf(node, 'date'), propOf(node, 'fact')];
  const held = world.dates.get(fact);
  if (node.name !== 'Moment' || held === undefined || held.startsWith(date)) return [];
  return [
    problemAt(
      { node, file },
      'date-differs',
      `"${date}"`,
      `${held}, the date of ${fact}`,
      'correct the date or the fact',
    ),
  ];
}
