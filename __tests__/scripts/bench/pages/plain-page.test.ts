import { gunzipSync } from 'node:zlib';
import { plainAnswers, plainPage } from '@/scripts/bench/pages/plain-page';

const BLOCKS = [
  { tag: 'h1', text: 'Keepers & lights' },
  { tag: 'div', text: 'A light burns <all> night.' },
  { tag: 'li', text: 'one' },
  { tag: 'li', text: 'two' },
  { tag: 'td', text: 'after' },
];

test('words become headings, paragraphs and lists, written so that they stay words', () => {
  expect(plainPage('A & B', BLOCKS)).toContain(`<title>A &amp; B</title>`);
  expect(plainPage('A', BLOCKS)).toContain(`<main>
<h1>Keepers &amp; lights</h1>
<p>A light burns &lt;all> night.</p>
<ul>
<li>one</li>
<li>two</li>
</ul>
<p>after</p>
</main>`);
});

test('the page and its style sheet come compressed, and the sheet is of about 1 KB', () => {
  const answers = plainAnswers('A', BLOCKS);
  expect(Object.keys(answers)).toEqual(['/', '/style.css']);
  expect(gunzipSync(answers['/']!.body).toString()).toBe(plainPage('A', BLOCKS));
  const styles = gunzipSync(answers['/style.css']!.body).length;
  expect(styles).toBeGreaterThan(900);
  expect(styles).toBeLessThan(1400);
});
