/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { enhance } from '../harness/enhancer';

/** A voice that speaks when told to: each utterance waits until the test ends it. */
class Utterance {
  lang = '';
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
  constructor(readonly text: string) {}
}
const spoken: Utterance[] = [];
let canceled = 0;
const synthesis = { speak: (one: Utterance) => void spoken.push(one), cancel: () => void canceled++ };
const voice = { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance };

const step = (id: string, text: string) => `
  <article>
    <h2 id="${id}-title">What is ${id}?</h2>
    <div id="${id}" data-listen hidden data-start="Listen" data-pause="Pause" data-resume="Continue"
      data-reading="Reading" data-paused="Paused" data-done="Done" data-failed="Failed">
      <button data-listen-main>Listen</button><button data-listen-stop hidden>Stop</button><span role="status"></span>
    </div>
    ${text}
  </article>`;

const listen = (text = '<p>One here. Two there!</p>') => {
  document.body.innerHTML = step('one', text) + step('two', '<p>Other.</p>');
  enhance();
};
const bar = (id = 'one') => document.getElementById(id)!;
const main = (id = 'one') => bar(id).querySelector<HTMLButtonElement>('[data-listen-main]')!;
const stop = (id = 'one') => bar(id).querySelector<HTMLButtonElement>('[data-listen-stop]')!;
const looks = (id = 'one') => [main(id).textContent, stop(id).hidden, bar(id).querySelector('[role]')!.textContent];
const texts = () => spoken.map(({ text }) => text);

/** Lets the voice speak to the end, and says what was heard. */
const hearAll = (): string[] => {
  main().click();
  for (let i = 0; i < spoken.length; i++) spoken[i]!.onend?.();
  return texts();
};

beforeEach(() => {
  spoken.length = canceled = 0;
  document.documentElement.lang = 'en';
  Object.assign(window, voice);
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  for (const name of Object.keys(voice)) Reflect.deleteProperty(window, name);
});

test('a device without a voice shows no button', () => {
  Reflect.deleteProperty(window, 'speechSynthesis');
  listen();
  expect([bar().hidden, bar('two').hidden]).toEqual([true, true]);
});

test('a step is read sentence by sentence, in its language, beginning with its title', () => {
  listen();
  expect(bar().hidden).toBe(false);
  expect(looks()).toEqual(['Listen', true, '']);
  main().click();
  expect(texts()).toEqual(['What is one?']);
  expect(looks()).toEqual(['Pause', false, 'Reading']);
  spoken[0]!.onend!();
  spoken[1]!.onend!();
  expect(texts()).toEqual(['What is one?', 'One here.', 'Two there!']);
  expect(spoken.map(({ lang }) => lang)).toEqual(['en', 'en', 'en']);
  spoken[2]!.onend!();
  expect(looks()).toEqual(['Listen', true, 'Done']);
});

test.each<[string, string, string[]]>([
  [
    'labels of evidence are left out, hard words are not',
    '<p>A <button data-spoken>keeper</button> may. <button popovertarget="x">Document</button> So.</p>',
    ['A keeper may.', 'So.'],
  ],
  ['what opens on demand', '<p>One.</p><section popover="auto"><p>Two.</p></section>', ['One.']],
  ['printed notes', '<p>One.</p><div data-silent><h2>Evidence</h2></div>', ['One.']],
  ['forms', '<p>One.</p><form><label>Two</label></form>', ['One.']],
  ['words in two paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['emphasis in a sentence', '<p>One <em>and</em> two.</p>', ['One and two.']],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
  [
    'a cell says the name of its column',
    '<table><tbody><tr><th>Who</th><td data-column="Law">The <b>Board</b></td></tr></tbody></table>',
    ['Who', 'Law: The Board'],
  ],
  [
    'a cell with a list says it once',
    '<table><tbody><tr><td data-column="Wants"><ul><li>One</li><li>Two</li></ul></td></tr></tbody></table>',
    ['Wants: One', 'Two'],
  ],
  ['marks alone', '<p>One.</p><p>· —</p>', ['One.']],
])('what is read: %s', (_, text, wanted) => {
  listen(text);
  expect(hearAll()).toEqual(['What is one?', ...wanted]);
});

test('after a pause it goes on with the sentence that was cut off', () => {
  listen();
  main().click();
  spoken[0]!.onend!();
  main().click();
  expect([canceled, looks()]).toEqual([1, ['Continue', false, 'Paused']]);
  // Silencing a voice makes some browsers tell of an end, others of an error: neither moves on.
  spoken[1]!.onend!();
  spoken[1]!.onerror!({ error: 'canceled' });
  expect(looks()).toEqual(['Continue', false, 'Paused']);
  main().click();
  expect(texts()).toEqual(['What is one?', 'One here.', 'One here.']);
});

test('after a stop it begins again, and the focus is not lost', () => {
  listen();
  main().click();
  spoken[0]!.onend!();
  stop().focus();
  stop().click();
  expect(looks()).toEqual(['Listen', true, '']);
  expect(document.activeElement).toBe(main());
  main().click();
  expect(texts().at(-1)).toBe('What is one?');
});

test('another step silences the first', () => {
  listen();
  main().click();
  main('two').click();
  expect(canceled).toBe(1);
  expect([looks(), looks('two')]).toEqual([
    ['Listen', true, ''],
    ['Pause', false, 'Reading'],
  ]);
  spoken[0]!.onend!();
  expect(texts()).toEqual(['What is one?', 'What is two?']);
});

test('a voice that fails is told of', () => {
  listen();
  main().click();
  spoken[0]!.onerror!({ error: 'synthesis-failed' });
  expect(looks()).toEqual(['Listen', true, 'Failed']);
});

test('leaving the page ends it', () => {
  listen();
  main().click();
  window.dispatchEvent(new Event('pagehide'));
  expect([canceled, looks()]).toEqual([1, ['Listen', true, '']]);
});
