import { words } from '@/lib/words';
import { site } from '@/server/lessons';
import button from '@/components/ui/Button.module.css';
import { Frame } from './frame';

export default function NotFound() {
  const say = words(site().language);
  return (
    <Frame>
      <h1>{say('site.notFound')}</h1>
      <p>{say('site.notFoundHint')}</p>
      <p>
        <a className={button.button} href="/">
          {say('site.toHome')}
        </a>
      </p>
    </Frame>
  );
}
