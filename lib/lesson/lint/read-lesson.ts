import type { Place } from '../../kernel/result';
import { splitSentences } from '../../source/sentences';
import type { LessonNode } from '../node';
import type { LessonMeta, LessonOutline } from '../schema';
import type { LintedLesson } from './rule';
import { sentencesOf, type LessonSentence } from './sentences-of';
import { valueOf, type LessonText } from './text-blocks';

/** A lesson as it was parsed, for the rules to read. */
export interface ParsedLesson extends LessonText {
  meta: LessonMeta;
  tree: LessonNode;
  outline: LessonOutline;
  placeOfHead(path: readonly PropertyKey[]): Place;
}

/** Cuts a lesson into what rules look at: the sentences of its head, and its steps with theirs. */
export function readLesson(lesson: ParsedLesson): LintedLesson {
  const body = sentencesOf(lesson.tree, lesson);
  const steps = stepsIn(lesson.tree).flatMap((node) => {
    const outline = lesson.outline.steps.find(({ id }) => id === valueOf(node, 'id'));
    return outline ? [{ ...outline, node, sentences: body.filter(({ step }) => step === outline.id) }] : [];
  });
  return { ...lesson, steps, sentences: [...headSentences(lesson), ...body] };
}

const stepsIn = (node: LessonNode): LessonNode[] =>
  node.name === 'Step' ? [node] : (node.children ?? []).flatMap(stepsIn);

/** What the head says is backed by all facts of the lesson. */
function headSentences({ meta, outline, placeOfHead }: ParsedLesson): LessonSentence[] {
  const texts: [string, PropertyKey[]][] = [
    [meta.title, ['title']],
    [meta.summary, ['summary']],
    ...(meta.assumes === undefined ? [] : [[meta.assumes, ['assumes']] satisfies [string, PropertyKey[]]]),
    ...meta.objectives.map(({ text }, i): [string, PropertyKey[]] => [text, ['objectives', i, 'text']]),
  ];
  return texts.flatMap(([text, path]) =>
    splitSentences(text).map((sentence) => ({
      text: sentence.text,
      part: 'head' as const,
      within: [],
      terms: [],
      facts: outline.facts,
      placeAt: () => placeOfHead(path),
    })),
  );
}
