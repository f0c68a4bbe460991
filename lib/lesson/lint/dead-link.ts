import type { LessonNode } from '../node';
import { placeOfNode, type LintRule, type LintWorld } from './rule';

/** A link that leads nowhere, or to a page that no record vouches for. Nothing is fetched. */
export const deadLink: LintRule = {
  code: 'dead-link',
  severity: 'error',
  title: 'A link leads to a page of the site, or to the address of a record',
  run: (lesson, world) =>
    linksIn(lesson.tree).flatMap((node) => {
      const wanting = wantingIn(node.url!, lesson.meta.slug, world);
      return wanting ? [{ found: node.url!, ...wanting, place: placeOfNode(node, lesson) }] : [];
    }),
};

const linksIn = (node: LessonNode): LessonNode[] => [
  ...(typeof node.url === 'string' ? [node] : []),
  ...(node.children ?? []).flatMap(linksIn),
];

/** What is wrong with an address, if anything. */
function wantingIn(url: string, slug: string, world: LintWorld): { wanted: string; todo: string } | undefined {
  if (/^http:/i.test(url)) return { wanted: 'an address with https://', todo: 'write https://, if the page has it' };
  if (/^https:/i.test(url)) {
    const known = [...world.base.sources.values()].some((source) => source.url === url);
    return known
      ? undefined
      : { wanted: 'the url of a record', todo: 'add a record for the page, or take the link out' };
  }
  const resolves = url.startsWith('#') ? isStep(world, slug, url.slice(1)) : pageExists(url, world);
  const wanted = 'a page of the site: "/learn/<lesson>/<step>", "/glossary", "/facts/<id>" …';
  return resolves ? undefined : { wanted, todo: 'correct the address' };
}

const isStep = ({ lessons }: LintWorld, lesson: string, id: string): boolean =>
  lessons.get(lesson)?.steps.some((step) => step.id === id) === true;

function pageExists(url: string, world: LintWorld): boolean {
  const [path = '', part] = url.split('#');
  if (world.pages.has(path) && (path !== '/glossary' || part === undefined || world.glossary.has(part))) return true;
  const [empty, root, id = '', page, ...rest] = path.split('/');
  if (empty !== '' || rest.some((one, i) => i > 0 || page !== 'quiz' || !/^[abc]$/.test(one))) return false;
  if (root === 'facts') return page === undefined && world.base.facts.some((fact) => fact.id === id);
  if (root !== 'learn' || !world.lessons.has(id)) return false;
  return (
    page === undefined || ['all', 'quiz', 'teach'].includes(page) || (rest.length === 0 && isStep(world, id, page))
  );
}
