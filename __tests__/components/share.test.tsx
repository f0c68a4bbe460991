/** @jest-environment ./__tests__/harness/browser-environment.mjs */
import { jest } from '@jest/globals';
import { compile } from '@mdx-js/mdx';
import { render, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ShareBox } from '@/components/card/ShareBox';
import { shareWords } from '@/components/card/share-words';
import { Embed } from '@/components/lesson/Embed';
import type { LessonContext } from '@/components/lesson/context';
import { LessonText } from '@/components/lesson/LessonText';
import { qrOf } from '@/lib/card/qr';
import { frameCode } from '@/lib/lesson/embed';
import { nameFigures, onlyFigure, type FigureOutline } from '@/lib/lesson/figure';
import { lessonView } from '@/server/lessons';
import { enhance } from '../harness/enhancer';
import { say } from './sample';

const url = 'https://lessons.example.org/learn/x/one';
const card = { url: '/cards/step-x-one-0123456789.png', alt: 'Card: “Who may shut the quay?”' };
const frame = frameCode({ src: 'https://lessons.example.org/embed/x/one', title: 'A', width: '100%', height: 560 });
const words = shareWords(say);
const box = (
  <ShareBox
    id="share"
    heading={say('share.step')}
    url={url}
    card={card}
    qr={{ ...qrOf(url), label: say('share.qrLabel', { url }) }}
    frame={frame}
    words={words}
  />
);

const given = { clipboard: undefined as unknown, share: undefined as unknown };
beforeAll(() => {
  for (const name of ['clipboard', 'share'] as const)
    Object.defineProperty(navigator, name, { configurable: true, get: () => given[name] });
});
beforeEach(() => Object.assign(given, { clipboard: undefined, share: undefined }));

/** What a reader can press or follow. */
const offered = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('section :is(a, button, summary):not([hidden])')].map(
    ({ textContent }) => textContent || 'picture',
  );

test('without script there is the picture, the address, the QR code, the description and the code, and one button opens them', () => {
  const { container } = render(box);
  const sheet = screen.getByRole('region', { name: 'Share this step' });
  expect(screen.getByRole('button', { name: 'Share this step' })).toHaveAttribute('popovertarget', sheet.id);
  expect(sheet).toHaveAttribute('popover', 'auto');
  const rest = ['QR code', 'Description of the picture', 'Show it on your own site', 'Close'];
  expect(offered(container)).toEqual(['picture', url, 'Save the picture', ...rest]);
  expect(within(sheet).getByText(url)).toHaveAttribute('href', url);
  const save = within(sheet).getByText('Save the picture');
  expect([save.getAttribute('href'), save.hasAttribute('download')]).toEqual([card.url, true]);
  expect(within(sheet).getByText(card.alt)).toBeInTheDocument();
  expect(within(sheet).getByText(frame).tagName).toBe('CODE');
  expect(container.querySelector('svg[role=img]')).toHaveAttribute('aria-label', `QR code that leads to ${url}`);
});

test('it has no barrier, and asks for its picture only when it is opened', async () => {
  const { container } = render(box);
  expect(await axe(container)).toHaveNoViolations();
  expect(container.querySelector('img')).toHaveAttribute('loading', 'lazy');
});

test('what is not given is not shown', () => {
  const { container } = render(<ShareBox id="share" heading={say('share.figure')} url={url} words={words} />);
  expect(offered(container)).toEqual([url, 'Close']);
});

test('where the browser can copy, the address, the description and the code are copied, and that is said each time', async () => {
  const writeText = jest.fn(async (_: string) => {});
  given.clipboard = { writeText };
  const { container } = render(box);
  enhance();
  const status = container.querySelector('[role=status]')!;
  for (const [name, text, told] of [
    ['Copy link', url, 'Link copied'],
    ['Copy the description', card.alt, 'Description copied'],
    ['Copy the code', frame, 'Code copied'],
  ] as const) {
    screen.getByRole('button', { name }).click();
    await waitFor(() => expect(status).toHaveTextContent(told));
    expect(writeText).toHaveBeenLastCalledWith(text);
    expect(screen.getByText(told, { selector: 'button' }).hidden).toBe(false);
  }
  expect(screen.queryByRole('button', { name: 'Share with an app' })).toBeNull();
});

test('where the browser refuses to copy, the button says nothing that is not so', async () => {
  given.clipboard = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
  const { container } = render(box);
  enhance();
  screen.getByRole('button', { name: 'Copy link' }).click();
  await Promise.resolve();
  expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
  expect(container.querySelector('[role=status]')).toBeEmptyDOMElement();
});

test.each([
  ['shares', async () => {}],
  ['is left', () => Promise.reject(new DOMException('left', 'AbortError'))],
])(
  'where the device has apps to share with, they get the title of the page and the address; who %s stays there',
  async (_, answer) => {
    const share = jest.fn((_shared: unknown) => answer());
    given.share = share;
    document.title = 'Who may shut the quay? · Lamplight';
    render(box);
    enhance();
    screen.getByRole('button', { name: 'Share with an app' }).click();
    expect(share).toHaveBeenCalledWith({ title: 'Who may shut the quay? · Lamplight', url });
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull();
  },
);

const lesson = (await lessonView('lighthouse'))!;
const context: LessonContext = { ...lesson, language: 'en', say };
const sharing = { origin: 'https://lessons.example.org', site: 'Lamplight' };
const TIMELINE = '<Timeline>\n<Moment date="1881-05-12" fact="first-stone">A stone.</Moment>\n</Timeline>';
const TREE =
  '<ConsequenceTree title="What next">\n<Consequence if="If">\n<Outcome fact="fog-closure">It could.</Outcome>\n</Consequence>\n</ConsequenceTree>';

const figures: FigureOutline[] = [
  { id: 'history', kind: 'Timeline', facts: ['first-stone', 'lamp-first-lit'], terms: [] },
  { id: 'history-2', kind: 'ConsequenceTree', title: 'What next', facts: ['fog-closure'], terms: [] },
];
const outline = {
  ...lesson.outline,
  steps: [{ ...lesson.outline.steps[0]!, id: 'history', title: 'How?', figures }],
};

async function draw(change: Partial<LessonContext>) {
  const mdx = `<Step id="history" title="How?">\n\n${TIMELINE}\n\n${TREE}\n\n</Step>`;
  const code = String(await compile(mdx, { outputFormat: 'function-body', remarkPlugins: [nameFigures] }));
  return render(await LessonText({ code, context: { ...context, outline, ...change } })).container;
}

test('each figure has a place of its own and a link to it; a timeline has the code for a frame too', async () => {
  const container = await draw({ sharing });
  const [timeline, tree] = [...container.querySelectorAll<HTMLElement>('[id^="figure-"]')];
  expect([timeline!.id, tree!.id]).toEqual(['figure-history', 'figure-history-2']);
  const at = `${sharing.origin}/learn/lighthouse/history`;
  expect(within(timeline!).getByText(`${at}#figure-history`)).toHaveAttribute('href', `${at}#figure-history`);
  expect(within(tree!).getByText(`${at}#figure-history-2`)).toBeInTheDocument();
  expect(timeline!.querySelector('code')).toHaveTextContent(
    `<iframe src="${sharing.origin}/embed/lighthouse/history" title="How? · Lamplight" width="100%" height="560"`,
  );
  expect(tree!.querySelector('code')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

test.each<[string, Partial<LessonContext>]>([
  ['on paper', { sharing, paper: true }],
  ['where nothing is shared', {}],
])('%s figures have their place and no button', async (_, change) => {
  const container = await draw(change);
  expect(container.querySelectorAll('[id^="figure-"]')).toHaveLength(2);
  expect(container.querySelector('[data-share]')).toBeNull();
});

test('a figure in a frame says what it is from, its sources with their dates, and has the evidence of each row', async () => {
  const mdx = `<Step id="history" title="How?">\n\nText.\n\n${TIMELINE}\n\n</Step>`;
  const remarkPlugins = [nameFigures, () => onlyFigure('history')];
  const code = String(await compile(mdx, { outputFormat: 'function-body', remarkPlugins }));
  const { container } = render(
    <Embed
      figure={figures[0]!}
      step={outline.steps[0]!}
      age={lesson.age}
      site="Lamplight"
      context={{ ...context, outline }}
    >
      {await LessonText({ code, context: { ...context, outline } })}
    </Embed>,
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('How?');
  expect(container).not.toHaveTextContent('Text.');
  expect(screen.getByText(/^From “/)).toHaveAttribute('href', '/learn/lighthouse');
  expect(container).toHaveTextContent('Sources end');
  const pill = container.querySelector('[id="figure-history"] button[popovertarget]')!;
  expect(container.querySelector(`[id="${pill.getAttribute('popovertarget')}"]`)).toHaveTextContent('Who says so');
  expect(within(container.querySelector('details')!).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(screen.getByText('Read it in the lesson')).toHaveAttribute('href', '/learn/lighthouse/history#figure-history');
  // This document knows no popovers and takes all evidence for shown at once.
  expect(await axe(container, { rules: { 'landmark-unique': { enabled: false } } })).toHaveNoViolations();
});
