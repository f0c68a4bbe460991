import path from 'node:path';
import ts from 'typescript';

/**
 * What the declarations of schema-dts, made from schema.org's own vocabulary, find wrong with things: properties that
 * their type has not, and values that a property does not take. Each thing is compiled as a literal of its type; the
 * problems of each stand in its place.
 */
export function schemaProblems(things: readonly { '@type': string }[]): string[][] {
  const known = `type Leaf<T extends string> = Extract<Thing, { '@type': T }>;`;
  const constants = things.map((thing, i) => {
    const type = JSON.stringify(thing['@type']);
    // A type that there is not leaves nothing to be: the name shows in the message.
    return `export const a${i}: [Leaf<${type}>] extends [never] ? { unknown: ${type} } : Leaf<${type}> = ${JSON.stringify(thing)};`;
  });
  const found = compile([`import type { Thing } from 'schema-dts';`, known, ...constants].join('\n'));
  return things.map((_, i) => found.filter(({ line }) => line === i + 2).map(({ words }) => words));
}

const FILE = path.resolve('__tests__/lib/exchange/built-things.ts');

function compile(text: string): { line: number; words: string }[] {
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'] },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const file = program.getSourceFile(FILE);
  const all = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return all.map(({ start = 0, messageText }) => ({
    line: file!.getLineAndCharacterOfPosition(start).line,
    words: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}
