import type { FactBase } from '../fact/base';
import type { Source } from '../source/schema';
import { isDocument } from '../source/schema';

/** Why a proposer may have found nothing in a source, and what to do about it. */
export function silence(proposer: string, source: Source, base: FactBase): string {
  if (proposer === 'author') return `No fact in content/facts rests on ${source.id}. Use the proposer "rules".`;
  if (proposer === 'model') return 'The model answered with no draft. Ask another model, or use the proposer "rules".';
  const reasons = [...unnamedLaw(source, base), ...noEntities(base)];
  const rest =
    'The rules look for who holds which office, sums, counts, dates with an event, and who said what; plain description holds none of these. Write its facts by hand (docs/adding-a-fact.md).';
  return [...reasons, rest].join(' ');
}

/** Rules for laws read a text only as the text of an entity. */
function unnamedLaw(source: Source, base: FactBase): string[] {
  const own = [...base.entities.values()].some(({ documents }) => documents.includes(source.id));
  if (!isDocument(source) || own) return [];
  return [
    `No entity has "documents: [${source.id}]". The rules for definitions, penalties, powers and dates in force need one: in entities.yaml, add it to the law or body whose own text this is.`,
  ];
}

const noEntities = (base: FactBase): string[] =>
  base.entities.size === 0 ? ['entities.yaml names nobody: a draft can only speak of those who stand there.'] : [];
