import { order } from '@/lib/question/kinds/order';
import { fact, worldOf } from '../lib/question/world';

// What somebody foresaw for a day stood among what had happened, as if it had.
test('a forecast is no line of an order', () => {
  const events = ['first-stone', 'lamp-first-lit', 'electric-lamp', 'machine-start'].map(fact);
  expect(events[3]!.modality).toBe('forecast');
  expect(order.generate(worldOf(events))).toEqual([]);
});
