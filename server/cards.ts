import { cardFile, textsOf, type Card } from '@/lib/card/card';
import { missingGlyphs } from '@/lib/card/glyphs';
import { layOut } from '@/lib/card/lay-out';
import { originalsLine as sayOriginals } from '@/lib/card/voice';
import { fail, ok, type Problem, type Result } from '@/lib/kernel/result';
import { words } from '@/lib/words';
import { measureCard } from './card-fonts';
import { cardPlace } from './card-place';
import { collectCards } from './collect-cards';
import { ContentError, library, type Library } from './content/library';
import { lessonSummaries, site, type LessonSummary } from './lessons';
import { toolQuizSummaries } from './tool-quizzes';

interface Cards {
  all: readonly Card[];
  byName: ReadonlyMap<string, Card>;
  byFile: ReadonlyMap<string, Card>;
}

const made = new WeakMap<Library, Promise<Cards>>();

/** The cards of the library as it is, made once: hundreds of pages ask for theirs. */
function cards(): Promise<Cards> {
  const shelf = library();
  const known = made.get(shelf);
  if (known) return known;
  const found = makeCards(shelf);
  made.set(shelf, found);
  return found;
}

async function makeCards(shelf: Library): Promise<Cards> {
  const shown = { shelf, lessons: await lessonSummaries(), across: await toolQuizSummaries() };
  const { name, language } = shelf.site;
  const all = collectCards(shown, { site: name, language, say: words(language) });
  const problems = all.map(drawable).flatMap((card) => (card.ok ? [] : card.problems));
  if (problems.length > 0) throw new ContentError(problems);
  return {
    all,
    byName: new Map(all.map((card) => [card.name, card])),
    byFile: new Map(all.map((card) => [cardFile(card), card])),
  };
}

/** Every card of the site, each checked to be drawable with our own fonts. */
export const allCards = async (): Promise<readonly Card[]> => (await cards()).all;

/** The card with this file name, or undefined. */
export const cardByFile = async (file: string): Promise<Card | undefined> => (await cards()).byFile.get(file);

/** Address and alt text of a page's card. */
export async function cardImage(name: string): Promise<{ url: string; alt: string } | undefined> {
  const card = (await cards()).byName.get(name);
  return card && { url: `/cards/${cardFile(card)}`, alt: card.alt };
}

/** Texts that no size of their card holds whole: they are drawn with an ellipsis. The name of the site is said once. */
export const cutCards = async (): Promise<Problem[]> =>
  (await allCards()).flatMap((card) => {
    const { cut, site } = layOut(card, measureCard);
    return [...(card.kind === 'default' && site.cut ? site.lines : []), ...cut].map((text) => cutProblem(text, card));
  });

const cutProblem = (text: string, card: Card): Problem => ({
  code: 'card-cut',
  found: `“${text}” on the card "${card.name}", the rest of it cut off`,
  wanted: 'a text that its card holds whole',
  todo: 'say it in fewer words',
  place: cardPlace(card, library()),
});

/** "3 original reports and 20 documents": originals are counted, never outlets. */
export const originalsLine = ({ originals }: Pick<LessonSummary, 'originals'>): string =>
  sayOriginals(originals, words(site().language));

function drawable(card: Card): Result<Card> {
  const missing = missingGlyphs(textsOf(card).join(''));
  if (missing.length === 0) return ok(card);
  return fail({
    code: 'card-glyph',
    found: `${missing.join(' ')} in the card "${card.name}"`,
    wanted: 'characters that the card fonts can draw',
    todo: 'use another character in the title or name',
    place: cardPlace(card, library()),
  });
}
