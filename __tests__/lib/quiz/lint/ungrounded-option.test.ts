import { ungroundedOption } from '@/lib/quiz/lint/item/ungrounded-option';
import { ask, judgeItems, rows } from './cases';

const why = (feedback: string, fact = 'boat-charge-limit') =>
  ask('What does the rule say?', ['Boats are free', 'Boats pay half', { text: 'The town pays', feedback, fact }]);
const row = rows('Which is it?', [['A lamp', 'light']], ['light', 'keeper', 'owner']);
const bare = {
  ...row,
  facets: {
    ...row.facets,
    groups: row.facets.groups.map((group) => ({
      ...group,
      options: group.options.map((option) => ({ ...option, feedback: '' })),
    })),
  },
};

judgeItems(
  ungroundedOption,
  [
    ['no reason', why(''), 'no reason'],
    ['no fact', why('The rule frees boats.', ''), 'no fact'],
    ['a fact that is not there', why('The rule frees boats.', 'lost-fact'), 'no fact'],
    ['not mentioned', why('The rule does not mention the town.'), 'silence is no proof'],
    ['not mentioned, so false', why('The town is not mentioned, so this is false.'), 'silence is no proof'],
    ['silence in other words', why('The rule says nothing of the town; it is wrong.'), 'silence is no proof'],
    ['a row without a reason', bare, 'no reason'],
  ],
  [
    ['a reason', why('Section 3 bars the charge itself.')],
    ['what it is true of', why('The town pays for the glass, by Coast Wire.')],
    ['a reason, and silence after it', why('Section 3 bars the charge itself; the town is not mentioned.')],
    ['another fact', why('The Board paid for the pane.', 'glass-cost')],
    ['a denial, which is no silence', why('Quill denied it: he had not asked for a fee.')],
    ['rows with reasons', row],
    ['a key without feedback', ask('What is it?', [{ text: 'Free', feedback: '' }, 'Half', 'Double'])],
  ],
);
