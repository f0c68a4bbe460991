import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Attributes that a reader sees or hears. */
const SAID = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'label',
  'placeholder',
  'title',
]);

/** Words that stand in a component itself: as text, as a string among children, or in an attribute that is read out. */
function inlineWords(name: string, code: string): string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node, said: boolean): void => {
    const text = ts.isJsxText(node) || (said && ts.isStringLiteralLike(node)) ? node.text : '';
    if (/\p{L}/u.test(text))
      found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
    node.forEachChild((child) => visit(child, isSaid(child, said)));
  };
  visit(file, false);
  return found;
}

/** True inside a child of an element and inside an attribute that is read out; a call or a component in it begins anew. */
function isSaid(node: ts.Node, said: boolean): boolean {
  if (ts.isJsxExpression(node)) return !ts.isJsxAttribute(node.parent) || said;
  if (ts.isJsxAttribute(node)) return SAID.has(node.name.getText());
  if (
    ts.isJsxElement(node) ||
    ts.isJsxSelfClosingElement(node) ||
    ts.isCallExpression(node) ||
    ts.isElementAccessExpression(node)
  )
    return false;
  if (ts.isBinaryExpression(node)) return said && /^(\|\||&&|\?\?|\+)$/.test(node.operatorToken.getText());
  return said;
}

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name)),
);

test('there are components to look at', () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('%s says nothing that is not in the catalogue', (file) => {
  expect(inlineWords(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['<p>Hello</p>', 1],
  ["<p>{'Hello'}</p>", 1],
  ["<p>{right ? 'Yes' : 'No'}</p>", 2],
  ['<p>{`Hello`}</p>', 1],
  ['<img alt="A card" />', 1],
  ['<nav aria-label={"Steps"} />', 1],
  ["<p>{' '}· {n} %</p>", 0],
  ["<p className='wide' id='x'>{say('quiz.check')}</p>", 0],
  ["<p>{draft === 'x' && words.check}</p>", 0],
  ['<input type="radio" name={`a-${id}`} />', 0],
])('the test itself: %s', (code, count) => {
  expect(inlineWords('sample.tsx', `export const Sample = () => ${code};`)).toHaveLength(count);
});
