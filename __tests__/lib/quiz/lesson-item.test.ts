import { makeItem, type Item, type ItemKindName } from '@/lib/question/item';
import type { FormName, Quiz } from '@/lib/quiz/form';
import { checkItem, freeFacts, guessItem } from '@/lib/quiz/lesson-item';
import { seatAlone } from '@/lib/quiz/seat';
import { kindOf } from '@/lib/question';

const item = (kind: ItemKindName, facts: string[], slot = 'what', mentions: string[] = []): Item =>
  makeItem({
    id: `${kind}:${facts.join('+')}:${slot}`,
    kind,
    stem: 'What?',
    where: '',
    facts,
    mentions,
    objective: 'one',
    level: 'recall',
    body: { options: ['a', 'b', 'c'].map((id, i) => ({ id, text: id, correct: i === 0, feedback: '', fact: '' })) },
  });

const seated = item('choice', ['seated']);
const both = [item('choice', ['both'], 'first'), item('choice', ['both'], 'second')];
const bank = [
  item('choice', ['free']),
  item('choice', ['tells'], 'what', ['kept']),
  item('choice', ['kept']),
  seated,
  ...both,
  item('choice', ['two', 'facts']),
  item('cloze', ['gap']),
  item('typed', ['number']),
];
const form = (name: FormName, items: Item[]) => ({ name, seats: items.map((one) => ({ item: one, order: [] })) });
const quiz: Quiz = {
  lesson: 'sample',
  bank,
  reserved: ['kept'],
  forms: [form('a', [seated]), form('b', [both[0]!]), form('c', [bank[2]!])],
  refused: [],
  flaws: [],
  warnings: [],
};

test.each([
  ['free', 'choice:free:what', 'choice:free:what'],
  ['a fact of which one question is seated', 'choice:both:second', 'choice:both:second', 'both'],
  ['a fact of which the only question is seated', 'in-form', 'choice:seated:what', 'seated'],
  ['a figure to type, which cannot be guessed at', 'typed:number:what', 'no-item', 'number'],
  ['a fact that is kept for assignments', 'reserved', 'reserved', 'kept'],
  ['a fact whose wrong answers speak of one', 'reserved', 'reserved', 'tells'],
  ['a fact with a question of another kind', 'no-item', 'no-item', 'gap'],
  ['a fact that is asked with another only', 'no-item', 'no-item', 'two'],
  ['no fact', 'no-item', 'no-item', 'constructor'],
])('%s: a check gets %s, a guess %s', (name, check, guess, fact = name) => {
  const idOf = (found: Item | string) => (typeof found === 'string' ? found : found.id);
  expect([idOf(checkItem(fact, quiz)), idOf(guessItem(fact, quiz))]).toEqual([check, guess]);
});

test('the facts that a step may ask about are those of its list', () => {
  expect(freeFacts(['kept', 'number', 'seated', 'free'], quiz)).toEqual(['number', 'free']);
});

test('an item that stands alone has every option once, the same way each time, and the key not always first', () => {
  const seats = Array.from({ length: 30 }, (_, i) => seatAlone(item('choice', [`f${i}`]), 'sample'));
  for (const seat of seats) expect([...seat.order].sort()).toEqual(kindOf(seat.item).optionIds(seat.item).sort());
  expect(seats.map(({ item: one }) => seatAlone(one, 'sample'))).toEqual(seats);
  expect(new Set(seats.map(({ order }) => order.indexOf('a'))).size).toBe(3);
});
