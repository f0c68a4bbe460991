import { amountOf } from '@/lib/fact/amount-of';

const AMOUNT = { value: 7500, unit: 'USD', comparator: 'at-most' as const };

test.each([
  ['in a slot of that name', { offence: 'leaving a light dark', amount: AMOUNT }, AMOUNT],
  ['in a slot of another name', { list: 'lamps', count: AMOUNT }, AMOUNT],
  ['nowhere', { what: 'the stone is laid', when: { date: '1881-05-12' }, who: ['the-board'] }, undefined],
])('the amount of a fact stands %s', (_, slots, amount) => {
  expect(amountOf({ slots })).toEqual(amount);
});
