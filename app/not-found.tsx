import { DeadEnd } from './dead-end';

export default function NotFound() {
  return <DeadEnd heading="site.notFound" hint="site.notFoundHint" />;
}
