/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render } from '@testing-library/react';
import { gradedState } from '@/components/gallery/attempt';
import { evidences } from '@/components/gallery/evidence';
import { QuestionCard } from '@/components/quiz/QuestionCard';
import type { QuestionState } from '@/lib/attempt/question-state';
import type { PublicItem } from '@/lib/question/item';
import { wrongAnswers } from '../harness/wrong-answers';
import { items, stateOf, text } from './sample';

type Kind = PublicItem['kind'];
const kinds = Object.keys(items) as Kind[];
const END = 'Nothing follows';
const STEP = 'Lamps and what they tell';

// It asks what CSS puts before and after an element; of that jsdom knows nothing and complains.
const { getComputedStyle } = window;
beforeAll(() => void (window.getComputedStyle = (element) => getComputedStyle(element)));
afterAll(() => void (window.getComputedStyle = getComputedStyle));

/** What a screen reader says of a question when it reads on from its beginning. */
async function heard(kind: Kind, state: QuestionState): Promise<string[]> {
  const nothing = () => undefined;
  const { container } = render(
    <>
      <QuestionCard
        item={items[kind]}
        question={state}
        teaches={{ href: '#lamps', title: STEP }}
        words={text}
        asksSure={false}
        among={false}
        record={nothing}
        retry={nothing}
        next={{ label: text.next, go: nothing }}
      />
      <p>{END}</p>
    </>,
  );
  await virtual.start({ container });
  while ((await virtual.lastSpokenPhrase()) !== END) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  cleanup();
  return said;
}

/** Those of the wanted words that are not heard after the ones before them. */
function outOfOrder(said: readonly string[], wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((words) => {
    const at = said.findIndex((phrase, i) => i >= from && phrase.includes(words));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

/** What an item offers to choose from or to fill in, by the names that are heard, in the order of the page. */
function controls(item: PublicItem): string[] {
  const lists = (item.rows ?? []).map((row) => `combobox, ${row.text}`);
  if (item.kind === 'typed') return [`textbox, ${text.answer}`];
  if (lists.length > 0) return lists;
  if (item.kind === 'order') return item.options.map((line) => line.text);
  return item.options.map((option) => `${item.kind === 'multiple' ? 'checkbox' : 'radio'}, ${option.text}`);
}

describe.each(kinds)('of a question of the kind %s', (kind) => {
  const item = items[kind];

  test('the stem comes first, then its source, the hint, what can be chosen, and the button', async () => {
    const said = await heard(kind, stateOf(kind));
    expect(said.slice(0, 2)).toEqual(['form', expect.stringContaining(`group, ${item.stem}`)]);
    const wanted = [item.stem, item.where, item.hint, ...controls(item), `button, ${text.check}`];
    expect(outOfOrder(said, wanted)).toEqual([]);
  });

  test('what went wrong comes after the fields and before the button, and is said with each field', async () => {
    const said = await heard(kind, stateOf(kind, { phase: 'invalid' }));
    const wanted = [item.stem, item.hint, ...controls(item), item.invalid, `button, ${text.check}`];
    expect(outOfOrder(said, wanted)).toEqual([]);
    const fields = said.filter((phrase) => /^(radio|checkbox|textbox|combobox), |^list, /.test(phrase));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((phrase) => !phrase.includes(item.invalid))).toEqual([]);
  });

  test('feedback comes after the question: how it went, the way on, why, the evidence, the step', async () => {
    const { draft, grade } = wrongAnswers[kind];
    const said = await heard(kind, { ...gradedState(item, grade), draft });
    const { claim, voices } = evidences.document;
    const wanted = [
      item.stem,
      grade.points > 0 ? text.partly : text.wrong,
      `button, ${text.next}`,
      ...grade.why,
      `heading, ${text.evidenceTitle}`,
      claim,
      `heading, ${text.evidence.heading}`,
      voices[0]!.who,
      voices[0]!.source,
      `link, ${text.evidence.read}`,
      STEP,
    ];
    expect(outOfOrder(said, wanted)).toEqual([]);
  });
});

test('a second chance is told of after the question, with both ways on, and nothing of the answer', async () => {
  const { draft, grade } = wrongAnswers.choice;
  const said = await heard('choice', { ...gradedState(items.choice, grade), draft, secondChance: true });
  const ways = [`button, ${text.tryAgain}`, `button, ${text.reveal}`];
  expect(outOfOrder(said, [items.choice.stem, `heading, ${text.notYet}`, ...ways, text.notYetHint])).toEqual([]);
  expect(said.filter((phrase) => phrase.includes(text.keyMark) || grade.why.includes(phrase))).toEqual([]);
});
