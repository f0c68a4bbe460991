import { order } from '@/lib/question/kinds/order';
import { fact, worldOf } from '../lib/question/world';

// A date was compared with the one before it even where that one had been left out: 2025, March 2025, June 2025.
test('a year and a month in it never stand in one order', () => {
  const events = ['2025', '2025-03', '2025-06', '2026', '2027'].map((date, i) => ({
    ...fact('first-stone'),
    id: `event-${i}`,
    slots: { what: `thing ${i} happens`, when: { date } },
  }));
  const [item] = order.generate(worldOf(events));
  expect(item?.body.lines.map(({ date }) => date)).toEqual(['2025', '2026', '2027']);
});
