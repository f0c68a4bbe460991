import { undatedLaw } from '@/lib/quiz/lint/item/undated-law';
import { baseWith } from '../../../fixtures/lighthouse/lighthouse';
import { base, fact } from '../../question/world';
import { ask, judgeItems } from './cases';

const on = (where: string, facts = ['boat-charge-limit']) =>
  ask('What does the rule say?', ['Boats are free', 'Boats pay half', 'The town pays'], { where, facts });
const source = base.sources.get(fact('boat-charge-limit').evidence[0]!.source)!;
const labelled = (label: string, asOf: string) => ({
  base: baseWith(base, {
    sources: [...base.sources.values()].map((one) => (one.id === source.id ? { ...one, label, asOf } : one)),
  }),
});

judgeItems(
  undatedLaw,
  [
    ['nothing', on(''), 'does not say where'],
    ['another source', on('Coast Wire, 7 March 2024'), 'does not say where'],
    ['no date', on('the Beacon Regulation'), 'does not say of when'],
    ['a day without a year', on('the Beacon Regulation, text of January'), 'does not say of when'],
    [
      'one of two laws',
      on('the Beacon Regulation', ['boat-charge-limit', 'failure-book-duty']),
      'does not say of when',
    ],
    [
      'a year in the name that is not its date',
      on('the Beacon Regulation of 1911'),
      'does not say of when',
      labelled('the Beacon Regulation of 1911', '2024-01'),
    ],
  ],
  [
    ['section and date', on('the Beacon Regulation, text of January 2024')],
    ['a year', on('the Beacon Regulation, text of 2024')],
    ['several sources', on('Coast Wire; the Beacon Regulation, text of January 2024')],
    [
      'a date in the name',
      on('the Beacon Regulation of January 2024'),
      labelled('the Beacon Regulation of January 2024', '2024-01'),
    ],
    ['no law', on('Coast Wire', ['glass-cost'])],
    ['no law and no source', on('', ['tower-visitors'])],
  ],
);
