import { momentSchema } from '../fact/slot';
import type { Problem } from '../kernel/result';
import { countWords } from '../kernel/text';
import { slug } from '../source/schema';
import { askedIn, misplacedAsked } from './asked';
import type { LessonOutline, StepOutline } from './schema';
import { ruleFor, vocabulary, type ComponentRule } from './vocabulary';

/** The part of an MDX syntax tree (mdast) that we read. */
export interface LessonNode {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown; position?: LessonNode['position'] }[];
  children?: LessonNode[];
  position?: { start: { line: number; column: number } };
}

/** Ids that a lesson may refer to. */
export interface LessonWorld {
  facts: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** The date that a fact holds, where it holds one: a moment on a timeline must not say another. */
  dates: ReadonlyMap<string, string>;
}

const WORDS_A_MINUTE = 180;

/** Reads steps, facts and terms off a lesson's tree, and everything that is wrong with it. */
export function outlineLesson(
  root: LessonNode,
  file: string,
  world: LessonWorld,
): { outline: LessonOutline; problems: Problem[] } {
  const problems = (root.children ?? []).flatMap((node) => topLevel(node, file));
  const steps: StepOutline[] = [];
  walk(root, [], (node, parents) => {
    problems.push(...checkNode(node, parents, file, world));
    if (node.name !== 'Step') return;
    const step = readStep(node);
    problems.push(...checkStepId(node, step.id, file));
    if (steps.some((other) => other.id === step.id)) {
      problems.push(
        at(node, file, 'step-duplicate', `a second step "${step.id}"`, 'one step an id', 'give it another id'),
      );
    }
    problems.push(...misplacedAsked(node, steps.length === 0, file));
    steps.push(step);
  });
  if (steps.length === 0)
    problems.push(
      at(root, file, 'steps-missing', 'no steps', 'at least one <Step id="…" title="…">', 'put the text into steps'),
    );
  const words = steps.reduce((sum, step) => sum + step.words, 0);
  const facts = [...new Set(steps.flatMap((step) => step.facts))];
  return { outline: { steps, facts, minutes: Math.max(1, Math.ceil(words / WORDS_A_MINUTE)) }, problems };
}

/** Pages that stand beside the steps of a lesson. */
const TAKEN = ['all', 'quiz'];

/** A step's id is the last part of its address. A missing one is reported with the props. */
function checkStepId(node: LessonNode, id: string, file: string): Problem[] {
  if (id === '' || (slug.safeParse(id).success && !TAKEN.includes(id))) return [];
  const wanted = `lower-case letters, digits and single hyphens, and not ${TAKEN.join(' or ')}`;
  return [at(node, file, 'step-id', `id="${id}"`, wanted, 'give it another id')];
}

function walk(node: LessonNode, parents: LessonNode[], visit: (node: LessonNode, parents: LessonNode[]) => void): void {
  visit(node, parents);
  for (const child of node.children ?? []) walk(child, [...parents, node], visit);
}

const at = (node: LessonNode, file: string, code: string, found: string, wanted: string, todo: string): Problem => ({
  code,
  found,
  wanted,
  todo,
  place: { file, line: node.position?.start.line, column: node.position?.start.column },
});

const topLevel = (node: LessonNode, file: string): Problem[] =>
  node.name === 'Step' || isCode(node)
    ? []
    : [at(node, file, 'outside-step', describe(node), 'text inside a <Step>', 'move it into a step')];

const isCode = (node: LessonNode): boolean => node.type === 'mdxjsEsm' || node.type.endsWith('Expression');

const describe = (node: LessonNode): string => (node.name ? `<${node.name}>` : node.type);

function checkNode(node: LessonNode, parents: LessonNode[], file: string, world: LessonWorld): Problem[] {
  if (isCode(node))
    return [
      at(
        node,
        file,
        'code',
        `${node.type === 'mdxjsEsm' ? 'import or export' : 'an expression'}: ${String(node.value).slice(0, 40)}`,
        'words and our components only',
        'take the code out',
      ),
    ];
  if (node.type === 'html')
    return [at(node, file, 'html', 'raw HTML', 'Markdown or our components', 'say it in Markdown')];
  if (!node.type.startsWith('mdxJsx')) return [];
  const rule = ruleFor(node.name ?? '');
  if (!rule)
    return [
      at(
        node,
        file,
        'component-unknown',
        `<${node.name ?? ''}>`,
        `one of ${Object.keys(vocabulary).join(', ')}`,
        'correct the name',
      ),
    ];
  const problems = [...checkProps(node, rule.props, file, world), ...checkMoment(node, file, world)];
  const { inside } = rule;
  if (node.name === 'Step' && parents.some((parent) => parent.name === 'Step'))
    problems.push(
      at(node, file, 'misplaced', '<Step> inside <Step>', 'steps side by side', 'close the outer one first'),
    );
  if (inside && !parents.some((parent) => parent.name === inside))
    problems.push(at(node, file, 'misplaced', `<${node.name}> outside <${inside}>`, `inside <${inside}>`, 'move it'));
  return problems;
}

function checkMoment(node: LessonNode, file: string, world: LessonWorld): Problem[] {
  const prop = (name: string) => String(node.attributes?.find((attribute) => attribute.name === name)?.value ?? '');
  const held = world.dates.get(prop('fact'));
  if (node.name !== 'Moment' || held === undefined || held.startsWith(prop('date'))) return [];
  return [
    at(
      node,
      file,
      'date-differs',
      `"${prop('date')}"`,
      `${held}, the date of ${prop('fact')}`,
      'correct the date or the fact',
    ),
  ];
}

function checkProps(node: LessonNode, props: ComponentRule['props'], file: string, world: LessonWorld): Problem[] {
  const given = node.attributes ?? [];
  const problems = given.flatMap((attribute): Problem[] => {
    const where = attribute.position ? { ...node, position: attribute.position } : node;
    const name = attribute.name ?? '';
    const prop = Object.hasOwn(props, name) ? props[name] : undefined;
    if (!prop)
      return [
        at(
          where,
          file,
          'prop-unknown',
          `${name || 'an expression'} on <${node.name}>`,
          Object.keys(props).join(', ') || 'no props',
          'take it out',
        ),
      ];
    if (typeof attribute.value !== 'string')
      return [
        at(where, file, 'prop-not-literal', `${name} on <${node.name}>`, 'a text in quotes', `write ${name}="…"`),
      ];
    if (attribute.value === '') return [];
    if (prop.refers === 'date' && !momentSchema.shape.date.safeParse(attribute.value).success)
      return [at(where, file, 'date-shape', `"${attribute.value}"`, 'a day, month or year: 2026-02-27', 'correct it')];
    const refers = prop.refers === 'asked' ? 'fact' : prop.refers;
    const known = refers === 'fact' ? world.facts : refers === 'term' ? world.terms : undefined;
    if (known && !known.has(attribute.value)) {
      return [
        at(
          where,
          file,
          `${refers}-unknown`,
          `"${attribute.value}"`,
          refers === 'fact' ? 'the id of a verified fact' : 'the id of a glossary entry',
          'correct the id, or add it',
        ),
      ];
    }
    return [];
  });
  const missing = Object.entries(props).filter(
    ([name, prop]) => prop.needed && !given.some((attribute) => attribute.name === name && attribute.value !== ''),
  );
  return [
    ...problems,
    ...missing.map(([name]) =>
      at(node, file, 'prop-missing', `<${node.name}> without ${name}`, `${name}="…"`, 'add it'),
    ),
  ];
}

/** Nodes within a line of text: they end no word. */
const INLINE = new Set(['emphasis', 'strong', 'link', 'mdxJsxTextElement']);

function readStep(node: LessonNode): StepOutline {
  const facts: string[] = [];
  const terms: string[] = [];
  const text: string[] = [];
  walk(node, [], (child) => {
    text.push(child.type === 'text' ? String(child.value) : INLINE.has(child.type) ? '' : ' ');
    const refers = (name: string) => child.attributes?.find((attribute) => attribute.name === name)?.value;
    if (child.name === 'Evidence' || child.name === 'Moment' || child.name === 'HowWeChecked')
      facts.push(String(refers('fact')));
    if (child.name === 'Term') terms.push(String(refers('id')));
  });
  const attribute = (name: string) => String(node.attributes?.find((one) => one.name === name)?.value ?? '');
  return {
    id: attribute('id'),
    title: attribute('title'),
    words: countWords(text.join('')),
    facts: [...new Set(facts)],
    terms: [...new Set(terms)],
    ...askedIn(node),
  };
}
