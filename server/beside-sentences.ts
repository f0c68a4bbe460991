import type { LessonSentence } from '@/lib/lesson/lint/sentences-of';
import type { TextAt } from '@/lib/lesson/cited-text';
import { mapTexts, type SiteMap } from '@/lib/lesson/map';
import { plainTexts, teachingTexts } from '@/lib/lesson/teaching';
import { splitSentences } from '@/lib/source/sentences';
import type { Beside, Placed } from './content/beside';

/** The sentences of each page beside the lessons, for the rules to read. */
export const besideSentences = ({ map, teaching }: Beside): LessonSentence[][] => [
  ...(map ? [[...sentencesOf(headings(map.value), map, 'head'), ...sentencesOf(mapTexts(map.value), map)]] : []),
  ...[...teaching.values()].map((placed) =>
    sentencesOf([...plainTexts(placed.value), ...teachingTexts(placed.value)], placed),
  ),
];

/** What announces the rest of the map: all its facts stand behind it. */
const headings = ({ title, meeting, topics, order }: SiteMap): TextAt[] =>
  [
    { text: title, path: ['title'] },
    { text: meeting.heading, path: ['meeting', 'heading'] },
    ...topics.map(({ name }, i) => ({ text: name, path: ['topics', i, 'name'] })),
    ...order.map(({ why }, i) => ({ text: why, path: ['order', i, 'why'] })),
  ].map((one) => ({ ...one, facts: [], words: one.path }));

const sentencesOf = (
  texts: readonly TextAt[],
  { place }: Placed<unknown>,
  part: LessonSentence['part'] = 'running',
): LessonSentence[] =>
  texts.flatMap(({ text, facts, path, words }) =>
    splitSentences(text).map((sentence) => ({
      text: sentence.text,
      part,
      within: [],
      terms: [],
      facts,
      placeAt: () => place(words ?? [...path, 'text']),
    })),
  );
