import type { Voice } from '@/lib/fact/provenance';
import type { LessonContext } from './context';
import styles from './Embed.module.css';

/** The reports and documents behind some facts, each once, with their dates. */
export function FigureSources({ facts, context }: { facts: readonly string[]; context: LessonContext }) {
  const voices = facts.flatMap((fact) => context.evidence[fact]?.voices ?? []);
  const sources = [...new Map(voices.map((voice) => [keyOf(voice), voice])).values()];
  return (
    <details className={styles.sources}>
      <summary>{context.say('share.sources', { n: sources.length })}</summary>
      <ul>
        {sources.map((voice) => (
          <li key={keyOf(voice)}>
            {voice.url ? (
              <a href={voice.url} rel="noopener external">
                {voice.source}
              </a>
            ) : (
              voice.source
            )}
            , {voice.date}
          </li>
        ))}
      </ul>
    </details>
  );
}

const keyOf = ({ source, date, url }: Voice): string => [source, date, url].join('\n');
