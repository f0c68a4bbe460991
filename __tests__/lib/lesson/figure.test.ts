import { compile } from '@mdx-js/mdx';
import { FRAME, frameCode, isFramed } from '@/lib/lesson/embed';
import { nameFigures, onlyFigure } from '@/lib/lesson/figure';
import { outlineIn, step, worldWith } from './sample-lesson';

const timeline = (fact: string) =>
  `<Timeline>\n<Moment date="2024" fact="${fact}">A <Term id="a-term">word</Term>.</Moment>\n</Timeline>`;
const CONTRAST =
  '<Contrast title="Two laws" a="One" b="Two">\n<Point about="Who">\n<A fact="a-fact" and="c-fact">A</A>\n<B fact="b-fact">B</B>\n</Point>\n</Contrast>';
const LESSON = [step(`Text.\n\n${timeline('a-fact')}\n\n${CONTRAST}`), step(timeline('b-fact'), 'two')].join('\n');

const read = outlineIn(
  worldWith({ facts: new Set(['a-fact', 'b-fact', 'c-fact']), terms: new Set(['a-term']), dates: new Map() }),
);

test('figures have the id of their step, the second of a step with its number, each with what it rests on', async () => {
  const outline = await read(LESSON);
  expect(outline.ok && outline.value.steps.map(({ figures }) => figures)).toEqual([
    [
      { id: 'one', kind: 'Timeline', facts: ['a-fact'], terms: ['a-term'] },
      { id: 'one-2', kind: 'Contrast', title: 'Two laws', facts: ['a-fact', 'c-fact', 'b-fact'], terms: [] },
    ],
    [{ id: 'two', kind: 'Timeline', facts: ['b-fact'], terms: ['a-term'] }],
  ]);
});

test('a lesson is compiled with the id of each figure, or to one figure alone', async () => {
  const whole = String(await compile(LESSON, { remarkPlugins: [nameFigures] }));
  expect([...whole.matchAll(/figure: "([^"]+)"/g)].map(([, id]) => id)).toEqual(['one', 'one-2', 'two']);
  const alone = String(await compile(LESSON, { remarkPlugins: [nameFigures, () => onlyFigure('one-2')] }));
  expect([...alone.matchAll(/figure: "([^"]+)"/g)].map(([, id]) => id)).toEqual(['one-2']);
  expect(alone).not.toContain('Text.');
  const none = String(await compile(LESSON, { remarkPlugins: [nameFigures, () => onlyFigure('three')] }));
  expect(none).not.toContain('figure:');
});

test.each([
  ['Timeline', true],
  ['Contrast', true],
  ['ConsequenceTree', false],
  ['ActorTable', false],
] as const)('a %s may stand in a frame: %s', (kind, framed) => {
  expect(isFramed({ kind })).toBe(framed);
});

test('the code for a frame is one element whatever its words are, and lets no script run', () => {
  const code = frameCode({ src: 'https://a.example/embed/x/y', title: '"Who" <b> & why?', ...FRAME });
  expect(code).toBe(
    '<iframe src="https://a.example/embed/x/y" title="&quot;Who&quot; &lt;b&gt; &amp; why?" width="640" height="560" loading="lazy" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
});
