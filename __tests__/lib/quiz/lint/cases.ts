import { makeItem, type Item, type OptionFacet } from '@/lib/question/item';
import { subjectOf, type BankFlaw, type Flaw, type FormFlaw, type LintContext, type Subject } from '@/lib/quiz/lint';
import type { Form } from '@/lib/quiz/form';
import { base } from '../../question/world';

type Given = string | Partial<OptionFacet>;

const option = (given: Given, i: number): OptionFacet => ({
  text: '',
  correct: i === 0,
  feedback: 'Section 3 of the Beacon Regulation rules that out.',
  fact: 'boat-charge-limit',
  ...(typeof given === 'string' ? { text: given } : given),
});

/** A question on the lighthouse with its options, the key first. */
export const itemOf = (stem: string, options: readonly Given[], other: Partial<Item> = {}): Item =>
  makeItem({
    id: 'choice:boat-charge-limit:condition',
    kind: 'choice',
    stem,
    where: 'the Beacon Regulation, text of January 2024',
    facts: ['boat-charge-limit'],
    mentions: [],
    objective: 'lighthouse-law',
    level: 'recall',
    body: { options: options.map((one, i) => ({ id: `o${i}`, ...option(one, i) })) },
    ...other,
  });

/** The same as lint sees it. */
export const ask = (stem: string, options: readonly Given[], other: Partial<Item> = {}): Subject =>
  subjectOf(itemOf(stem, options, other));

/** Rows that share a list of options; each row is given with its key. */
export function rows(stem: string, pairs: readonly [string, string][], options: readonly string[]): Subject {
  const subject = ask(stem, options);
  const groups = pairs.map(([prompt, key]) => ({
    prompt,
    options: options.map((text, i) => option({ text, correct: text === key }, i)),
  }));
  return { ...subject, facets: { ...subject.facets, groups } };
}

/** A question with a field to type into. */
export const typed = (stem: string, unit: string, other: Partial<Item> = {}): Subject =>
  subjectOf(
    itemOf(stem, [], { kind: 'typed', body: { type: 'number', value: 20, unit, feedback: 'It is 20.' }, ...other }),
  );

/** One with a date. */
export const typedDate = (stem: string, other: Partial<Item> = {}): Subject =>
  subjectOf(
    itemOf(stem, [], { kind: 'typed', body: { type: 'date', date: '2024-03-22', feedback: 'By then.' }, ...other }),
  );

/** A name for the case, what is judged, what the finding says (nothing for a clean one), and what it is judged against. */
export type Flawed<Judged> = [string, Judged, string, Partial<LintContext>?];
export type Clean<Judged> = [string, Judged, Partial<LintContext>?];

const LEAST = 5;

/** Judges two tables: each flawed case has to be found for the reason given, each clean one passed over. */
function judge<Judged>(
  { id, title }: { id: string; title: string },
  run: (judged: Judged, context: LintContext) => string[],
  flawed: readonly Flawed<Judged>[],
  clean: readonly Clean<Judged>[],
): void {
  describe(`${id}: ${title}`, () => {
    test.each(flawed)('flawed: %s', (...[, judged, says, context]: Flawed<Judged>) => {
      expect(run(judged, { base, ...context }).join('\n')).toContain(says);
    });
    test.each(clean)('clean: %s', (...[, judged, context]: Clean<Judged>) => {
      expect(run(judged, { base, ...context })).toEqual([]);
    });
    test('both tables are long enough, and say what is to be found', () => {
      expect([flawed.length, clean.length].filter((length) => length < LEAST)).toEqual([]);
      expect(flawed.filter(([, , says]) => says === '')).toEqual([]);
    });
  });
}

export const judgeItems = (flaw: Flaw, flawed: readonly Flawed<Subject>[], clean: readonly Clean<Subject>[]): void =>
  judge(flaw, flaw.run, flawed, clean);

export const judgeBanks = (
  flaw: BankFlaw,
  flawed: readonly Flawed<Subject[]>[],
  clean: readonly Clean<Subject[]>[],
): void => judge(flaw, flaw.run, flawed, clean);

export const judgeForms = (flaw: FormFlaw, flawed: readonly Flawed<Form>[], clean: readonly Clean<Form>[]): void =>
  judge(flaw, flaw.run, flawed, clean);
