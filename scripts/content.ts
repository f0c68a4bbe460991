import { formatProblem, type Problem } from '@/lib/kernel/result';
import { allCards } from '@/server/cards';
import { checkLesson } from '@/server/content/check-lesson';
import { ContentError, readLibrary } from '@/server/content/library';
import { contentDir } from '@/server/env';
import { copiedContent, type OwnText } from '@/server/own-words';

// Reads a content folder as the build does and says everything that is wrong with it, without a stack trace.
const shelf = readLibrary(contentDir());
const problems: Problem[] = shelf.ok ? [] : [...shelf.problems];
if (shelf.ok) {
  for (const lesson of shelf.value.lessons.values()) {
    const outline = await checkLesson(lesson, shelf.value);
    if (!outline.ok) problems.push(...outline.problems);
    else
      console.log(
        `${lesson.meta.slug}: ${outline.value.steps.length} steps (${outline.value.steps.map((step) => step.words).join(', ')} words), ${outline.value.facts.length} facts cited`,
      );
  }
}
problems.push(...copiedContent(contentDir(), problems.length === 0 ? await cardTexts() : []));
if (problems.length > 0) {
  console.error(
    `${problems.map(formatProblem).join('\n')}\n\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
  );
  process.exitCode = 1;
}

/** What share cards say. A card that cannot be drawn is a problem as well. */
async function cardTexts(): Promise<OwnText[]> {
  try {
    const cards = await allCards();
    return cards.flatMap(({ name, chips, title, foot }) =>
      [...chips, title, ...foot].map((text) => ({ text, placeAt: () => ({ file: `card ${name}` }) })),
    );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}
