import { words, type WordKey } from '@/lib/words';
import { site } from '@/server/lessons';
import button from '@/components/ui/Button.module.css';
import { Frame } from './frame';

/** A page from which only the way home leads on: what happened, and what to make of it. */
export function DeadEnd({ heading, hint }: { heading: WordKey; hint: WordKey }) {
  const say = words(site().language);
  return (
    <Frame>
      <h1>{say(heading)}</h1>
      <p>{say(hint)}</p>
      <p>
        <a className={button.button} href="/">
          {say('site.toHome')}
        </a>
      </p>
    </Frame>
  );
}
