import { wellFormed } from '@/lib/verify/v12-well-formed';
import { refusalsOf } from './heard';

test.each<[statement: string, codes: string[]]>([
  ['Those who land at night pay more.', []],
  ['Those in the boat pay more.', []],
  ['Those landing at night pay more.', []],
  ['That the pier is shut is what the crew deny.', []],
  ['That no boat may land is what the crew deny.', []],
  ['That Ida Ferrow chairs the Board is in doubt.', []],
  ['Those boats pay more at night.', ['dangling-pronoun']],
  ['Those pay more at night.', ['dangling-pronoun']],
  ['That boat pays more at night.', ['dangling-pronoun']],
  ['That is what the crew deny.', ['dangling-pronoun']],
  ['That he chairs the Board is in doubt.', ['dangling-pronoun']],
  ['That Friday the Board met again.', ['dangling-pronoun']],
])('"%s": %j', (statement, codes) => {
  expect(refusalsOf(wellFormed, ['The pier is shut.', 'pier', statement])).toEqual(codes);
});
