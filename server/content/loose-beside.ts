import type { Place, Problem } from '@/lib/kernel/result';
import type { TextAt } from '@/lib/lesson/cited-text';
import { mapLessons, mapTexts, type SiteMap } from '@/lib/lesson/map';
import { teachingTexts, type Teaching } from '@/lib/lesson/teaching';
import type { Beside, Placed } from './beside';

/** What pages beside the lessons may name. */
interface Known {
  facts: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Lessons in the order of the site. */
  lessons: readonly string[];
}

/** What the map and the files for teaching say of facts, lessons and terms that are not there. */
export const looseBeside = ({ map, teaching }: Beside, known: Known): Problem[] => [
  ...(map ? looseInMap(map, known) : []),
  ...[...teaching.values()].flatMap((placed) => looseInTeaching(placed, known)),
];

const looseInMap = (map: Placed<SiteMap>, known: Known): Problem[] => [
  ...unknownFacts(mapTexts(map.value), map, known),
  ...mapLessons(map.value)
    .filter(({ lesson }) => !known.lessons.includes(lesson))
    .map(({ lesson, path }) => unknown('lesson', lesson, map.place(path))),
  ...misordered(map, known),
];

const looseInTeaching = (teaching: Placed<Teaching>, known: Known): Problem[] => [
  ...unknownFacts(teachingTexts(teaching.value), teaching, known),
  ...teaching.value.vocabulary.flatMap((id, i) =>
    known.terms.has(id) ? [] : [unknown('term', id, teaching.place(['vocabulary', i]))],
  ),
];

const unknownFacts = (texts: readonly TextAt[], { place }: Placed<unknown>, { facts }: Known): Problem[] =>
  texts.flatMap((text) =>
    text.facts.flatMap((id, i) => (facts.has(id) ? [] : [unknown('fact', id, place([...text.path, 'facts', i]))])),
  );

const TODO = {
  fact: 'correct the id',
  term: 'correct the id, or add the term to glossary.yaml',
  lesson: 'correct the slug, add the lesson to site.yaml, or leave it out while there is none',
};

const unknown = (what: keyof typeof TODO, found: string, place: Place): Problem => ({
  code: `${what}-unknown`,
  found,
  wanted: what === 'lesson' ? 'a lesson of site.yaml' : `the id of a ${what}`,
  todo: TODO[what],
  place,
});

/** One order holds for the whole site: the map gives reasons for it and has none of its own. */
function misordered({ value: { order }, place }: Placed<SiteMap>, { lessons }: Known): Problem[] {
  const rank = (lesson: string) => lessons.indexOf(lesson);
  return order.flatMap(({ lesson }, i) => {
    const before = order[i - 1]?.lesson;
    if (before === undefined || rank(lesson) < 0 || rank(before) < rank(lesson)) return [];
    return [
      {
        code: 'order-differs',
        found: `${lesson} after ${before}`,
        wanted: `each lesson once, in the order of site.yaml: ${lessons.join(', ')}`,
        todo: 'bring both files to one order',
        place: place(['order', i, 'lesson']),
      },
    ];
  });
}
