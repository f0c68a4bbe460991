import type { Metadata } from 'next';
import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import button from '@/components/ui/Button.module.css';
import { Frame } from '@/app/frame';

export const metadata: Metadata = { robots: { index: false } };

/** What the front door shows when a page could not be drawn. */
export default function TroublePage() {
  const say = words(site().language);
  return (
    <Frame>
      <h1>{say('site.trouble')}</h1>
      <p>{say('site.troubleHint')}</p>
      <p>
        <a className={button.button} href="/">
          {say('site.toHome')}
        </a>
      </p>
    </Frame>
  );
}
