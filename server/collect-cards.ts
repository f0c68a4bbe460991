import type { Card } from '@/lib/card/card';
import { cardKinds } from '@/lib/card/kinds';
import { isWhole, layOut } from '@/lib/card/lay-out';
import type { CardVoice, Originals } from '@/lib/card/voice';
import type { FactBase } from '@/lib/fact/base';
import { agreeing, countOriginals, sourcesOf } from '@/lib/fact/corroborate';
import { speakerNames } from '@/lib/fact/provenance';
import type { Fact } from '@/lib/fact/schema';
import { correctionLog } from '@/lib/lesson/correction';
import { latest } from '@/lib/lesson/sources-end';
import { kindOf } from '@/lib/question';
import { needsOptions } from '@/lib/card/needs-options';
import type { Item, ItemKindName } from '@/lib/question/item';
import { capital, sourceAndDate } from '@/lib/question/stem';
import { sourceDate, type Source } from '@/lib/source/schema';
import type { Seat } from '@/lib/quiz/form';
import { measureCard } from './card-fonts';
import type { Library } from './content/library';
import { evidenceOf, isOpen, openFacts } from './evidence';
import { isPractice } from './form-view';
import type { LessonSummary } from './lessons';
import { quizOf } from './quiz-of';
import type { ToolQuizSummary } from './tool-quizzes';

/** All that a site has cards of. */
export interface Shown {
  shelf: Library;
  lessons: readonly LessonSummary[];
  across: readonly ToolQuizSummary[];
}

/** A card for the site, for each lesson and its steps, each quiz, question that stands alone, open fact and correction. */
export function collectCards(shown: Shown, voice: CardVoice): Card[] {
  const { shelf, lessons, across } = shown;
  const quizzes = [...lessons.map(ofLesson(shelf)), ...across.map(ofTools)];
  const questions = quizzes.flatMap(({ slug, sourcesEnd }) => teasers(slug, sourcesEnd, { shelf, voice }));
  return [
    cardKinds.default({ line: shelf.site.line, ...latest(lessons.map(({ meta }) => meta)) }, voice),
    ...lessons.flatMap((lesson) => [lessonCard(lesson, voice), ...stepCards(lesson, { shelf, voice })]),
    ...quizzes.map((quiz) => cardKinds.quiz(quiz, voice)),
    // One that several quizzes ask is shown as the first of them asks it.
    ...questions.filter(({ name }, i) => questions.findIndex((one) => one.name === name) === i),
    ...[...openFacts(shelf).values()].map((fact) => factCard(fact, { shelf, voice })),
    ...correctionLog(shelf.corrections).map((one) =>
      cardKinds.correction({ ...one, lesson: shelf.lessons.get(one.lesson)!.meta.title }, voice),
    ),
  ];
}

interface Context {
  shelf: Library;
  voice: CardVoice;
}

const lessonCard = ({ meta, outline, originals }: LessonSummary, voice: CardVoice): Card => {
  const { slug, title, sourcesEnd } = meta;
  return cardKinds.lesson(
    { slug, title, sourcesEnd, steps: outline.steps.length, minutes: outline.minutes, originals },
    voice,
  );
};

const stepCards = ({ meta, outline }: LessonSummary, { shelf: { base }, voice }: Context): Card[] =>
  outline.steps.map(({ id, title, facts }, i) =>
    cardKinds.step(
      {
        lesson: { slug: meta.slug, title: meta.title, steps: outline.steps.length },
        id,
        title,
        number: i + 1,
        originals: countOriginals(
          base.facts.filter((fact) => facts.includes(fact.id)),
          base,
        ),
        sourcesEnd: meta.sourcesEnd,
      },
      voice,
    ),
  );

const ofLesson =
  (shelf: Library) =>
  ({ meta: { slug, title, sourcesEnd }, originals }: LessonSummary) => ({
    slug,
    title,
    questions: quizOf(slug, shelf)?.forms[0]?.seats.length ?? 0,
    originals,
    sourcesEnd,
  });

const ofTools = ({ quiz: { slug, title }, questions, originals, meta }: ToolQuizSummary) => ({
  slug,
  title,
  questions,
  originals,
  sourcesEnd: meta.sourcesEnd,
});

/**
 * Kinds whose stem, and options where it has some, stand alone. What takes rows needs its page; and of those that compare
 * reports only the ones without a dispute would have a card, which would tell the answer.
 */
const ALONE: ReadonlySet<ItemKindName> = new Set(['choice', 'record', 'typed']);

/** Cards of those questions of a quiz that anybody may be asked, that nobody disputes, and that a card holds whole. */
function teasers(slug: string, sourcesEnd: string | undefined, { shelf, voice }: Context): Card[] {
  const seats = (quizOf(slug, shelf)?.forms ?? []).filter(({ name }) => isPractice(name)).flatMap((form) => form.seats);
  return seats
    .filter(({ item }) => ALONE.has(item.kind) && isUndisputed(item, shelf))
    .flatMap((seat) => teaser(seat, sourcesEnd, { shelf, voice }) ?? []);
}

/**
 * A question as it is asked; without its options where they do not fit and it can be asked without them. What is right is
 * left behind here: the card is made from what a learner sees.
 */
function teaser({ item, order }: Seat, sourcesEnd: string | undefined, { shelf, voice }: Context): Card | undefined {
  const { id, stem, options } = kindOf(item).view(item, order, voice.say);
  const evidence = evidenceLine(item, { shelf, voice });
  const ways = needsOptions(stem) ? [true] : [true, false];
  return ways
    .map((withOptions) => cardKinds.question({ item: { id, stem, options }, withOptions, evidence, sourcesEnd }, voice))
    .find((card) => isWhole(layOut(card, measureCard)));
}

/**
 * The one report or document that a question names beneath it: "the page on appeals" in a stem is known by that. Where it
 * names several, none: the one behind the key would tell it.
 */
function evidenceLine({ facts, where }: Item, { shelf: { base }, voice }: Context): string | undefined {
  const [source] = sourcesOf(
    base.facts.filter(({ id }) => facts.includes(id)),
    base,
  );
  return source && where === sourceAndDate(source, voice) ? reportLine(source, voice) : undefined;
}

/** True if no source differs on what an item asks or speaks of, nothing took its place, and any page may tell it. */
const isUndisputed = ({ facts, mentions }: Item, shelf: Library): boolean =>
  [...facts, ...mentions].every((id) => {
    const fact = shelf.base.facts.find((one) => one.id === id);
    const disputed = shelf.base.disagreements.some((one) => one.facts.includes(id));
    return fact !== undefined && !disputed && fact.supersededBy === undefined && isOpen(id, shelf);
  });

function factCard(fact: Fact, { shelf, voice }: Context): Card {
  const { base } = shelf;
  const same = agreeing(fact, base);
  const cited = sourcesOf(same, base)[0]!;
  return cardKinds.fact(
    {
      provenance: evidenceOf(fact, shelf),
      report: reportLine(cited, voice),
      also: originalsBeside(cited, same, base),
      speakers: speakerNames(fact, base),
    },
    voice,
  );
}

/** Originals behind facts, the cited source and what only retells its origin aside. */
function originalsBeside(cited: Source, facts: readonly Fact[], base: FactBase): Originals {
  const others = facts.flatMap((fact) => {
    const evidence = fact.evidence.filter(({ source }) => {
      const { id, origin } = base.sources.get(source)!;
      return id !== cited.id && (origin === null || origin !== cited.origin);
    });
    return evidence.length > 0 ? [{ ...fact, evidence }] : [];
  });
  return countOriginals(others, base);
}

/** A report or document with its date, or that it states none: "The Financial Times, 24 – 27 Feb 2026". */
function reportLine(source: Source, voice: CardVoice): string {
  const said = capital(sourceAndDate(source, voice, 'short'));
  return sourceDate(source) === undefined
    ? voice.say('card.undated', { source: said, undated: voice.say('evidence.undated') })
    : said;
}
