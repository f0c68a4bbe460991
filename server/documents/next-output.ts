import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import vm from 'node:vm';

/**
 * The folder that `next build` leaves. How it is laid out is Next's own affair: the version is pinned, this is the only
 * file that knows, and a test builds a small site to see that it still holds.
 */
export interface NextOutput {
  /** Every route with the file in app/ that draws it. */
  routes: ReadonlyMap<string, string>;
  pages: readonly Prerendered[];
  /** Bodies that handlers wrote at build time, such as pictures. */
  files: readonly Prerendered[];
}

/** One address that was drawn at build time. */
export interface Prerendered {
  path: string;
  route: string;
  status: number;
  /** The file with its body. */
  body: string;
  /** Media type of a file; pages are HTML. */
  type: string;
  /** True if Next draws it anew from time to time. */
  renewed: boolean;
}

interface Manifest {
  routes: Record<string, { srcRoute: string; routeType: string; initialRevalidateSeconds: number | false }>;
}

interface Meta {
  status?: number;
  headers?: Record<string, string>;
}

/** Reads what the build drew, and which file of app/ each route comes from. */
export function readNextOutput(dist: string): NextOutput {
  const sources = readJson<Record<string, string>>(join(dist, 'app-path-routes-manifest.json'));
  const { routes } = readJson<Manifest>(join(dist, 'prerender-manifest.json'));
  const all = Object.entries(routes).map(([path, one]): Prerendered & { page: boolean } => {
    const page = one.routeType === 'page';
    const file = join(dist, 'server/app', path === '/' ? 'index' : path);
    const meta = readMeta(`${file}.meta`);
    return {
      path,
      route: one.srcRoute,
      status: meta.status ?? 200,
      body: `${file}.${page ? 'html' : 'body'}`,
      type: page ? 'text/html; charset=utf-8' : (meta.headers?.['content-type'] ?? 'application/octet-stream'),
      renewed: one.initialRevalidateSeconds !== false,
      page,
    };
  });
  return {
    routes: new Map(Object.entries(sources).map(([source, route]) => [route, fileOf(source)])),
    pages: all.filter(({ page }) => page),
    files: all.filter(({ page }) => !page),
  };
}

/** `/learn/[slug]/page` → `app/learn/[slug]/page.tsx`. */
const fileOf = (source: string): string => `app${source}.${source.endsWith('/page') ? 'tsx' : 'ts'}`;

/**
 * Client components that a route can reach, as paths from the project; those of Next itself, which every page has, are
 * left out.
 */
export function clientModules(dist: string, file: string): string[] {
  const entry = file.replace(/^app/, '').replace(/\.tsx?$/, '');
  const manifest = join(dist, 'server/app', `${entry}_client-reference-manifest.js`);
  if (!existsSync(manifest)) return [];
  const sandbox: { __RSC_MANIFEST?: Record<string, { clientModules: Record<string, unknown> }> } = {};
  vm.runInNewContext(readFileSync(manifest, 'utf8'), { globalThis: sandbox });
  const modules = Object.keys(sandbox.__RSC_MANIFEST?.[entry]?.clientModules ?? {});
  const paths = modules.map((name) => name.replace(/^\[project\]\//, '').replace(/ <.*>$/, ''));
  return [...new Set(paths)].filter((path) => !path.startsWith('node_modules/next/')).sort();
}

/** Files of the build that browsers load, by their address. */
export function staticFiles(dist: string): { path: string; file: string }[] {
  const root = join(dist, 'static');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: posix.join('/_next/static', file.slice(root.length).replaceAll('\\', '/')), file };
    });
}

function readMeta(file: string): Meta {
  return existsSync(file) ? readJson<Meta>(file) : {};
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
