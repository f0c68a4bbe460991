import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail, ok, type Place, type Result } from '@/lib/kernel/result';
import { byText } from '@/lib/kernel/text';
import { toolQuizSchema, type ToolQuiz } from '@/lib/quiz/tools/schema';
import { parseAt, readYaml } from './yaml-file';

/** A quiz across lessons, and where in its file each thing stands. */
export interface QuizFile {
  quiz: ToolQuiz;
  place(path: readonly PropertyKey[]): Place;
}

/** Reads `quizzes/*.yaml`, if there are any, in the order of their names. */
export function readQuizzes(folder: string): Result<QuizFile[]> {
  const inside = join(folder, 'quizzes');
  if (!existsSync(inside)) return ok([]);
  const names = readdirSync(inside).filter((name) => name.endsWith('.yaml'));
  const read = names.sort(byText).map((name) => readQuiz(join(inside, name)));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? fail(...problems) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

function readQuiz(file: string): Result<QuizFile> {
  const yaml = readYaml(file);
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  const quiz = parseAt(yaml.value, toolQuizSchema, value);
  if (!quiz.ok) return quiz;
  const name = basename(file, '.yaml');
  if (quiz.value.slug === name) return ok({ quiz: quiz.value, place });
  return fail({
    code: 'slug-differs',
    found: `slug: ${quiz.value.slug}`,
    wanted: `${name}, as the file is named`,
    todo: 'make them the same',
    place: place(['slug']),
  });
}
