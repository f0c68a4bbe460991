import { run } from '@mdx-js/mdx';
import * as runtime from 'react/jsx-runtime';
import type { LessonContext } from './context';
import { lessonComponents } from './components';

/** Draws a compiled lesson: one step, or all of them. */
export async function LessonText({ code, context }: { code: string; context: LessonContext }) {
  const { default: Text } = await run(code, { ...runtime, baseUrl: import.meta.url });
  return <Text components={lessonComponents(context)} />;
}
