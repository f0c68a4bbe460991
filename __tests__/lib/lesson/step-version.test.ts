import type { FactBase } from '@/lib/fact/base';
import { stepVersions } from '@/lib/lesson/step-version';
import { baseWith, factOf, lighthouse } from '../../fixtures/lighthouse/lighthouse';

const { base } = lighthouse();
const outline = (id: string, facts: string[]) => ({ id, title: id, words: 1, facts, terms: [], sources: [] });
const steps = [outline('one', ['vote-courier']), outline('two', ['ferrow-chair'])];
const mdx = `<Step id="one" title="One?">

The Board voted. <Evidence fact="vote-courier" />

</Step>

<Step title="Two?" id="two">

Ida Ferrow is its chair. <Evidence fact="ferrow-chair" />

</Step>
`;
const before = stepVersions(mdx, steps, base);
/** The steps that have another version than before. */
const changed = (text: string, within: FactBase = base) => {
  const after = stepVersions(text, steps, within);
  return Object.keys(before).filter((id) => after[id] !== before[id]);
};
const withFact = (id: string, change: object) =>
  baseWith(base, { facts: base.facts.map((fact) => (fact.id === id ? { ...factOf(base, id), ...change } : fact)) });

test('each step has a short version of its own', () => {
  expect(Object.keys(before)).toEqual(['one', 'two']);
  expect(before.one).toMatch(/^[0-9a-f]{12}$/);
  expect(before.one).not.toBe(before.two);
});

test.each<[string, string, FactBase, string[]]>([
  ['nothing', mdx, base, []],
  ['a line break', mdx.replace('The Board', 'The\nBoard'), base, []],
  ['a word', mdx.replace('its chair', 'the chair'), base, ['two']],
  ['a title', mdx.replace('Two?', 'Who?'), base, ['two']],
  ['the statement of a fact', mdx, withFact('ferrow-chair', { statement: 'Another.' }), ['two']],
  ['the date of a fact', mdx, withFact('ferrow-chair', { asOf: '2024-03' }), ['two']],
  ['a fact that is not cited', mdx, withFact('second-battery', { statement: 'Another.' }), []],
  ['a version that differs', mdx, withFact('vote-coast-wire', { statement: 'Another.' }), ['one']],
  ['why sources differ', mdx, baseWith(base, { disagreements: [] }), ['one']],
  ['the material of questions', mdx, withFact('ferrow-chair', { explain: 'Another.', objectives: [] }), []],
  ['a fact that is out of date', mdx, withFact('ferrow-chair', { supersededBy: 'vote-courier' }), ['two']],
])('where %s changes, what changed', (_, text, within, ids) => {
  expect(changed(text, within)).toEqual(ids);
});
