import { atMost, type Goal } from '../goal';
import { NAMES, type Row } from './row';

const LESSON = { js: 8, totalWithoutFonts: 25, requests: 6, cls: 0 };
/** Milliseconds that a lesson may block longer than plain HTML. */
const BLOCKING = 20;
/** How many times the script of an empty page one may carry that does more than show: an assigned quiz keeps, sends and is told. */
const SCRIPT = { quiz: 1.15, join: 1.15, work: 1.15, assigned: 1.25, teach: 1.1 } as const;

/** The project's goals for pages, each beside what was measured of it or of its peer in the same run. */
export function goals(rows: readonly Row[]): Goal[] {
  const row = (name: string) => rows.find((one) => one.name === name);
  const [empty, plain] = [row(NAMES.empty), row(NAMES.plain)];
  const lessons = [row(NAMES.step), row(NAMES.lesson)];
  return [
    ...lessons.flatMap((lesson) => (lesson && plain ? lessonGoals(lesson, plain) : [])),
    ...Object.entries(SCRIPT).flatMap(([kind, bound]) => {
      const name = NAMES[kind as keyof typeof SCRIPT];
      const page = row(name);
      return page && empty
        ? [atMost(`${name}: script / empty Next page`, { measured: page.js / empty.js, bound })]
        : [];
    }),
  ];
}

const lessonGoals = (lesson: Row, plain: Row): Goal[] => [
  atMost(`${lesson.name}: script`, { measured: lesson.js, bound: LESSON.js, unit: ' KB' }),
  atMost(`${lesson.name}: total without fonts`, {
    measured: lesson.totalWithoutFonts,
    bound: LESSON.totalWithoutFonts,
    unit: ' KB',
  }),
  atMost(`${lesson.name}: requests`, { measured: lesson.requests, bound: LESSON.requests }),
  atMost(`${lesson.name}: blocking, plain HTML + ${BLOCKING}`, {
    measured: lesson.tbt,
    bound: plain.tbt + BLOCKING,
    unit: ' ms',
  }),
  atMost(`${lesson.name}: layout shift`, { measured: lesson.cls, bound: LESSON.cls }),
];
