import { z } from 'zod';
import { groupBy } from '../kernel/group';
import { oncePer } from '../kernel/once-per';
import { date, slug } from '../source/schema';

export const entityType = z.enum([
  'person',
  'office',
  'organisation',
  'outlet',
  'law',
  'product',
  'place',
  'unnamed',
  'event',
]);

export type EntityType = z.infer<typeof entityType>;

/** Somebody or something that facts speak of. `classes` are the world classes from which wrong options are drawn. */
export const entitySchema = z.strictObject({
  id: slug,
  type: entityType,
  name: z.string().min(1).describe('As it reads in a sentence, with its article where it needs one'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names that the sources use for it'),
  classes: z.array(slug).default([]),
  role: z.string().optional().describe('Who that is, in a few words: "government contracts lawyer"'),
  offices: z
    .array(
      z.strictObject({
        title: z.string(),
        organisation: slug.optional(),
        from: date.optional(),
        until: date.optional(),
      }),
    )
    .default([]),
  documents: z
    .array(slug)
    .default([])
    .describe('Sources whose own text this is: a document speaks of itself without naming itself'),
});

export type Entity = z.infer<typeof entitySchema>;

/** Every name of an entity, longest first, without a leading article; one in capitals belongs to the name ("The National"). */
export const namesOf = (entity: Entity): string[] =>
  [entity.name, ...entity.aliases]
    .map((name) => name.replace(/^(the|a|an) /, ''))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const byDocument = oncePer((entities: ReadonlyMap<string, Entity>) =>
  groupBy(entities.values(), (entity) => entity.documents),
);

/** The entities whose own text a source is. */
export const ownersOfText = (source: string, entities: ReadonlyMap<string, Entity>): readonly Entity[] =>
  byDocument(entities).get(source) ?? [];
