import { DeadEnd } from './dead-end';

export default function NotFound() {
  return <DeadEnd title="site.notFound" hint="site.notFoundHint" />;
}
