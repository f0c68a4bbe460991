import { readdirSync, readFileSync } from 'node:fs';
import { lessonRules, type LintRule } from '@/lib/lesson/lint';

const guide = readFileSync('docs/adding-a-lesson.md', 'utf8');

/** The rows of the table of rules: code, severity. */
const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| (error|warning)\b/gm)].map(([, code, severity]) => [
  code,
  severity,
]);

test('each rule has a file of its name', () => {
  const files = readdirSync('lib/lesson/lint').map((name) => name.replace(/\.ts$/, ''));
  for (const { code } of lessonRules) expect(files).toContain(code);
});

test('the guide lists every rule with its severity, once, in the order of the register, and no other', () => {
  expect(rows).toEqual(lessonRules.map(({ code, severity }: LintRule) => [code, severity]));
});

test.each(['prop-not-literal', 'code', 'copied-run', 'fact-unknown', 'prop-unknown', 'html'])(
  'what the build refuses is described: %s',
  (code) => {
    expect(guide).toContain(`\`${code}\``);
  },
);
