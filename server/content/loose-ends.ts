import { join } from 'node:path';
import type { Place, Problem } from '@/lib/kernel/result';
import type { Correction } from '@/lib/lesson/correction';
import type { GlossaryEntry } from '@/lib/lesson/glossary';
import { itemKinds } from '@/lib/question';
import type { Beside } from './beside';
import type { LessonFile } from './lesson-file';
import { looseBeside } from './loose-beside';
import type { FactFiles } from './read-facts';
import { readYaml } from './yaml-file';

/** The parts of a content folder, each right in itself. */
interface Parts {
  folder: string;
  files: FactFiles;
  glossary: readonly GlossaryEntry[];
  corrections: readonly Correction[];
  /** In the order of the site. */
  lessons: readonly LessonFile[];
  beside: Beside;
}

/** What one part of a content folder says of another that has no such thing: slips of the pen. */
export function looseEnds(parts: Parts): Problem[] {
  return [
    ...unknownObjectives(parts),
    ...unknownSuccessors(parts),
    ...groundlessEntries(parts),
    ...strayCorrections(parts),
    ...strayBeside(parts),
  ];
}

/** A reference to a fact or lesson that is not there. */
const unknown = (what: 'fact' | 'lesson', found: string, place: Place | undefined): Problem => ({
  code: `${what}-unknown`,
  found,
  wanted: `the id of a ${what}`,
  todo: 'correct the id',
  place,
});

function unknownObjectives({ files, lessons }: Parts): Problem[] {
  const objectives = new Set(lessons.flatMap((lesson) => lesson.meta.objectives.map((objective) => objective.id)));
  return files.base.facts.flatMap((fact) =>
    fact.objectives.flatMap((id, i) =>
      objectives.has(id)
        ? []
        : [
            {
              code: 'objective-unknown',
              found: `${fact.id}: ${id}`,
              wanted: `one of ${[...objectives].join(', ')}`,
              todo: 'correct the id, or add the objective to a lesson',
              place: files.placeOfFact(fact.id, ['objectives', i]),
            },
          ],
    ),
  );
}

/** A fact that is out of date names the one that holds now, which is not itself. */
function unknownSuccessors({ files }: Parts): Problem[] {
  const ids = idsOf(files);
  return files.base.facts.flatMap(({ id, supersededBy }) =>
    supersededBy === undefined || (ids.has(supersededBy) && supersededBy !== id)
      ? []
      : [unknown('fact', `${id}: supersededBy ${supersededBy}`, files.placeOfFact(id, ['supersededBy']))],
  );
}

function groundlessEntries({ folder, files, glossary }: Parts): Problem[] {
  const ids = idsOf(files);
  const yaml = readYaml(join(folder, 'glossary.yaml'));
  return glossary.flatMap((entry, i) =>
    entry.fact === undefined || ids.has(entry.fact)
      ? []
      : [
          unknown(
            'fact',
            `glossary entry ${entry.id}: ${entry.fact}`,
            yaml.ok ? yaml.value.place([i, 'fact']) : undefined,
          ),
        ],
  );
}

function strayCorrections({ folder, files, corrections, lessons }: Parts): Problem[] {
  const [ids, slugs] = [idsOf(files), new Set(lessons.map(({ meta }) => meta.slug))];
  const yaml = readYaml(join(folder, 'corrections.yaml'));
  const at = (path: PropertyKey[]) => (yaml.ok ? yaml.value.place(path) : undefined);
  return corrections.flatMap(({ date, lesson, facts, items }, i) => [
    ...(slugs.has(lesson) ? [] : [unknown('lesson', `correction of ${date}: ${lesson}`, at([i, 'lesson']))]),
    ...facts.flatMap((id, n) =>
      ids.has(id) ? [] : [unknown('fact', `correction of ${date}: ${id}`, at([i, 'facts', n]))],
    ),
    ...items.flatMap((id, n) =>
      couldBeItem(id, ids) ? [] : [unknownItem(`correction of ${date}: ${id}`, at([i, 'items', n]))],
    ),
  ]);
}

/** A question that was taken out stands in no quiz: its name is right if its kind and its facts are there. */
function couldBeItem(id: string, facts: ReadonlySet<string>): boolean {
  const [kind, about, slot, ...rest] = id.split(':');
  const named = about?.split('+') ?? [];
  return Object.hasOwn(itemKinds, kind!) && named.every((one) => facts.has(one)) && !!slot && rest.length === 0;
}

const unknownItem = (found: string, place: Place | undefined): Problem => ({
  code: 'item-unknown',
  found,
  wanted: `KIND:FACT:SLOT, with a fact of the folder and a kind: ${Object.keys(itemKinds).join(', ')}`,
  todo: 'correct the id as "npm run quiz -- show LESSON" prints it, or leave it out if its fact is gone',
  place,
});

const strayBeside = ({ beside, files, glossary, lessons }: Parts): Problem[] =>
  looseBeside(beside, {
    facts: idsOf(files),
    terms: new Set(glossary.map(({ id }) => id)),
    lessons: lessons.map(({ meta }) => meta.slug),
  });

const idsOf = ({ base }: FactFiles): Set<string> => new Set(base.facts.map((fact) => fact.id));
