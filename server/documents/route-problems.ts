import type { Problem } from '@/lib/kernel/result';
import type { RouteKind, Routes } from '../front-door/routes';
import { clientModules, type NextOutput } from './next-output';

const REGISTER = 'server/front-door/routes.ts';

/** What is wrong with the routes of a build before a page of theirs is looked at: rows and folders that lack each other, and client components where a document should be. */
export function routeProblems({ routes: files }: NextOutput, routes: Routes, dist: string): Problem[] {
  return [...withoutRow(files, routes), ...withoutFolder(files, routes), ...withClientModules(files, routes, dist)];
}

type Files = NextOutput['routes'];

const withoutRow = (files: Files, routes: Routes): Problem[] =>
  [...files]
    .filter(([route]) => !routes[route])
    .map(([route, file]) => ({
      code: 'route-unknown',
      found: `the route ${route}, which has no line in ${REGISTER}`,
      wanted: 'a line that says what it is: a document, an app, a call …',
      todo: `add '${route}' there`,
      place: { file },
    }));

const withoutFolder = (files: Files, routes: Routes): Problem[] =>
  Object.keys(routes)
    .filter((route) => !files.has(route))
    .map((route) => ({
      code: 'route-gone',
      found: `a line for ${route}, which no folder of app/ draws`,
      wanted: 'a line for each route, and no other',
      todo: 'take the line out',
      place: { file: REGISTER },
    }));

const DOCUMENTS: ReadonlySet<RouteKind | undefined> = new Set<RouteKind>(['document', 'embed', 'drawn', 'kept']);

const withClientModules = (files: Files, routes: Routes, dist: string): Problem[] =>
  [...files]
    .filter(([route]) => DOCUMENTS.has(routes[route]))
    .flatMap(([route, file]) =>
      clientModules(dist, file).map((module) => ({
        code: 'document-client',
        found: `the client component ${module}, in a page that is a document`,
        wanted: 'server components and native elements',
        todo: `draw it on the server and let browser/ do the rest, or say in ${REGISTER} that ${route} is an app`,
        place: { file },
      })),
    );
