import { ROUTES } from './routes';

const patterns = Object.keys(ROUTES).map((route) => ({ route, segments: route.split('/') }));

/** The route that a path belongs to, the one with the fewest open parts first; undefined where there is none. */
export function matchRoute(path: string): string | undefined {
  const segments = path.split('/');
  const fitting = patterns.filter(
    (one) =>
      one.segments.length === segments.length &&
      one.segments.every((part, i) => part === segments[i] || (part.startsWith('[') && segments[i] !== '')),
  );
  const open = ({ segments: parts }: (typeof patterns)[number]) => parts.filter((part) => part.startsWith('[')).length;
  return fitting.sort((a, b) => open(a) - open(b))[0]?.route;
}
