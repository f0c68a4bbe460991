import type { Metadata } from 'next';
import { DeadEnd } from '@/app/dead-end';

export const metadata: Metadata = { robots: { index: false } };

/** What the front door shows when a page could not be drawn. */
export default function TroublePage() {
  return <DeadEnd heading="site.trouble" hint="site.troubleHint" />;
}
