import { cuts } from '@/lib/propose/reading/cuts';
import { directSpeech } from '@/lib/propose/reading/direct-speech';
import { plainNames } from '@/lib/propose/reading/plain-names';
import { readSource } from '@/lib/propose/reading/read-source';
import { mainClauses } from '@/lib/propose/reading/main-clauses';
import { moments } from '@/lib/propose/reading/resolve-date';
import { verbAt } from '@/lib/propose/reading/verb-at';
import { gerund } from '@/lib/propose/rules/gerund';
import { infinitive } from '@/lib/propose/rules/infinitive';
import { measureText } from '@/server/content/texts';
import { invented } from './invented';

test.each([
  ['leaves', 'leaving'],
  ['hides', 'hiding'],
  ['ties', 'tying'],
  ['sets', 'setting'],
  ['refuses', 'refusing'],
  ['act', 'acting'],
])('the gerund of %s is %s', (verb, form) => expect(gerund(verb)).toBe(form));

test.each([
  ['easing', 'ease'],
  ['stopping', 'stop'],
  ['selling', 'sell'],
  ['removing', 'remove'],
  ['speaking', 'speak'],
  ['building', 'build'],
])('the infinitive of %s is %s', (verb, form) => expect(infinitive(verb)).toBe(form));

test.each([
  ['the oven was cold in the morning', ['the oven was cold in the morning', 'the oven was cold']],
  ['laid the first stone of the tower', ['laid the first stone of the tower', 'laid the first stone']],
  ['ate half of the bread', ['ate half of the bread']],
  ['would either close the mill or sell it', ['would either close the mill or sell it']],
  ['may not close a mill unless a judge agrees', ['may not close a mill unless a judge agrees']],
  ['it sold 10,000 loaves on Monday', ['it sold 10,000 loaves on Monday', 'it sold 10,000 loaves']],
  [
    'may close a mill in winter unless a judge agrees',
    ['may close a mill in winter unless a judge agrees', 'may close a mill unless a judge agrees'],
  ],
  ['sells bread or closes if nobody pays or comes', ['sells bread or closes if nobody pays or comes']],
  ['was cold and may crack if it is lit', ['was cold and may crack if it is lit']],
  ['threw the bread out of the mill', ['threw the bread out of the mill']],
  ['ovens are designed to bake bread', ['ovens are designed to bake bread']],
  ['peace between the mill and the town', ['peace between the mill and the town']],
  ['labelled the mill as unsafe', ['labelled the mill as unsafe']],
  ['stops the mill from baking', ['stops the mill from baking']],
  ['may tax any loaf that is sold', ['may tax any loaf that is sold']],
  ['may continue to bake', ['may continue to bake']],
  ['wants to get on board', ['wants to get on board']],
])('"%s" may be cut where it stays true', (phrase, parts) => expect(cuts(phrase)).toEqual(parts));

test.each([
  ['The plans included selling bread or have it burned', 2],
  ['the mill has closed the gate', 2],
  ['the oven used in the mill was cold', 6],
  ['a plan of the town', -1],
])('the verb of "%s" is word %i', (clause, at) => expect(verbAt(clause.split(' '))).toBe(at));

test.each([
  ['The oven was cold, and the mill had no wood.', ['The oven was cold', 'the mill had no wood.']],
  ['But the oven, which was old, was cold.', ['the oven, which was old, was cold.']],
  ['The oven was old, and cold.', ['The oven was old, and cold.']],
  ['When the oven was cold, the mill was closed.', []],
  ['Was the oven cold?', []],
])('the main clauses of "%s"', (words, clauses) => {
  const { source, context } = invented(words);
  const [reading] = readSource(source, context);
  expect(mainClauses(reading!).map(({ start, end }) => words.slice(start, end))).toEqual(clauses);
});

test.each([
  ['The Town Council met Brindle Mill. The company sang.', 'The company', 'mill'],
  ['The Town Council met Brindle Mill. The council sang.', 'The council', 'council'],
  ['Brindle Mill stood alone. The council sang.', 'The council', undefined],
  ['The Town Council met Brindle Mill. The group sang.', 'The group', undefined],
])('in "%s" "%s" is %s', (words, phrase, entity) => {
  const { source, context } = invented(words);
  const voice = readSource(source, context)[1]!.voices.find((one) => phrase.includes(one.words));
  expect(voice?.entity).toBe(entity);
});

test.each([
  ['in March', 'back', '2025-03'],
  ['in November', 'back', '2024-11'],
  ['in August', 'back', '2024-08'],
] as const)('"%s" alone, looking %s from 10 June 2025, is the last that has begun: %s', (words, look, date) => {
  const { source, context } = invented(`Nora Vale came ${words}.`);
  expect(moments(readSource(source, context)[0]!, look)[0]?.moment?.date).toBe(date);
});

test.each([
  ['Brindle Mill chief executive Otto Reed smiled', 'Otto Reed smiled'],
  ['the company’s director Otto Reed smiled', 'Otto Reed smiled'],
  ['the Council’s demands were met', 'the demands of the Council were met'],
])('"%s" without title and owner', (text, plain) => {
  expect(plainNames(text, invented(text).context.base)).toBe(plain);
});

test.each([
  ['on Friday', 'ahead', '2025-06-13'],
  ['on Friday', 'back', '2025-06-06'],
  ['on Tuesday', 'ahead', '2025-06-10'],
  ['on 3 June', 'back', '2025-06-03'],
  ['on 28 December', 'back', '2024-12-28'],
  ['in May 2024', 'back', '2024-05'],
  ['on 31 June', 'back', undefined],
] as const)('"%s", looking %s from 10 June 2025, is %s', (words, look, date) => {
  const { source, context } = invented(`Nora Vale came ${words}.`);
  const [reading] = readSource(source, context);
  expect(moments(reading!, look)[0]?.moment?.date).toBe(date);
});

test('a weekday is not read where the record does not say in which week', () => {
  const { source, context } = invented('Nora Vale came on Friday.');
  const [reading] = readSource({ ...source, published: '2025-06' }, context);
  expect(moments(reading!, 'back')[0]?.moment).toBeUndefined();
});

test('direct speech runs on to the end of its paragraph and no further', () => {
  const text = measureText('“One thing. Another thing.” He left.\nA new day. “It rains');
  expect(directSpeech(text).map(({ quoted, continues }) => [quoted.length, continues])).toEqual([
    [1, false],
    [1, true],
    [0, false],
    [0, false],
    [1, true],
  ]);
});
